using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>The steps of a deal: the booking, then its events in the order of the document. RULES 3 to 9.</summary>
/// <param name="lines">The stored lines; by number, then year.</param>
/// <param name="totals">What is reached so far.</param>
internal sealed class Steps(List<AllocatedLine> lines, Totals totals)
{
    private Totals _totals = totals;

    public Rows Rows { get; } = new();

    public List<Finding> Findings { get; } = [];

    public List<AllocationStatus> Statuses { get; } = [];

    public List<string> Counted { get; } = [];

    public Totals Totals => _totals;

    /// <summary>The booking of the deal itself: lines booked in full, undecided lines, lines whose booked amount is zero.</summary>
    public void Book()
    {
        _totals.IsBooked = false;
        var before = lines.ToDictionary(line => line, _totals.StateOf);
        _totals.IsBooked = true;
        foreach (var line in lines)
        {
            Rows.Add(line, null, line.Date, before[line], _totals.StateOf(line));
        }
    }

    public void Add(DealEvent one)
    {
        var after = _totals.Copy();
        if (Refusal(one, after) is { } refusal)
        {
            Statuses.Add(refusal.Status);
            Findings.Add(refusal.Finding);
            return;
        }

        foreach (var line in lines)
        {
            Rows.Add(line, one.Id, one.Date, _totals.StateOf(line), after.StateOf(line));
        }

        _totals = after;
        Counted.Add(one.Id);
    }

    /// <summary>Counts the event in, and says why it is refused, if it is. Decision: a refused event is not counted, so that it can be sent again put right.</summary>
    private (AllocationStatus Status, Finding Finding)? Refusal(DealEvent one, Totals after)
    {
        var concerned = lines.Where(line => (one.Line is null || line.Line == one.Line) && (one.Year is null || line.Year == one.Year)).ToList();
        if (concerned.Count == 0)
        {
            // Decision: there is nothing of a line or year that does not exist, so that the status is OutsideWhole.
            var data = new List<(string, string)>();
            if (one.Line is { } number)
            {
                data.Add(("line", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            if (one.Year is { } asked)
            {
                data.Add(("year", asked.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            return (AllocationStatus.OutsideWhole, Say.OfEvent(FindingCode.EventLineUnknown, one.Id, [.. data]));
        }

        // Decision: signs are those of the booked amounts, of all lines and years.
        if (one.Line is null && lines.Exists(line => line.Booked.MinorUnits > 0) && lines.Exists(line => line.Booked.MinorUnits < 0))
        {
            return (AllocationStatus.EventNeedsLine, Say.OfEvent(FindingCode.EventNeedsLine, one.Id));
        }

        var currency = lines[0].Booked.Currency;
        var amount = Converting.Units(one.Amount, currency);
        foreach (var (year, part) in PerYear(one, amount, concerned))
        {
            after.Add(one.Kind, one.Line, year, part);
        }

        foreach (var line in concerned)
        {
            if (Outside(one, after, line) is { } outside)
            {
                return (AllocationStatus.OutsideWhole, Say.OfEvent(
                    FindingCode.OutsideWhole,
                    one.Id,
                    ("reached", Say.Money(outside.Reached, currency).ToString()),
                    ("whole", Say.Money(outside.Whole, currency).ToString())));
            }
        }

        return null;
    }

    /// <summary>
    /// The years on which an event falls: the one that it names; else what adds fills the earliest first, what takes back empties the latest first.
    /// What finds no room stays with the last year tried, and so is outside the whole.
    /// </summary>
    private List<(int Year, BigInteger Amount)> PerYear(DealEvent one, BigInteger amount, List<AllocatedLine> concerned)
    {
        var years = concerned.Select(line => line.Year).Distinct().Order().ToList();
        if (years.Count == 1 || amount.IsZero)
        {
            var isNothing = concerned.TrueForAll(line => line.Booked.IsZero);
            return [.. years.Take(isNothing ? years.Count : 1).Select(year => (year, amount))];
        }

        var sign = Sharing.Sum(concerned.Select(line => (BigInteger)line.Booked.MinorUnits)).Sign;
        var adds = amount.Sign == sign;
        var result = new List<(int, BigInteger)>();
        var left = BigInteger.Abs(amount);
        var ordered = adds ? years : Enumerable.Reverse(years).ToList();
        foreach (var year in ordered)
        {
            var room = sign * Sharing.Sum(concerned.Where(line => line.Year == year).Select(line => Room(line, one.Kind, adds)));
            var taken = year == ordered[^1] ? left : BigInteger.Max(0, BigInteger.Min(room, left));
            left -= taken;
            if (!taken.IsZero)
            {
                result.Add((year, amount.Sign * taken));
            }
        }

        return result;
    }

    private BigInteger Room(AllocatedLine line, EventKind kind, bool adds)
    {
        if (kind is EventKind.Cancelled or EventKind.Returned)
        {
            return adds ? -_totals.Reduced(line) : line.Booked.MinorUnits + _totals.Reduced(line);
        }

        return adds ? line.Booked.MinorUnits - _totals.Of(line, kind) : _totals.Of(line, kind);
    }

    /// <summary>
    /// RULES 4: a running total outside 0..L. Decision: the total of each kind is looked at, credited or not; the reduced order; and where bookings credit what is
    /// booked less what is taken back. An invoice beyond the reduced order is within the line, and credits no more than the reduced order.
    /// </summary>
    private static (BigInteger Reached, BigInteger Whole)? Outside(DealEvent one, Totals after, AllocatedLine line)
    {
        BigInteger whole = line.Booked.MinorUnits;
        var reached = new List<BigInteger>();
        if (one.Kind is EventKind.Cancelled or EventKind.Returned)
        {
            reached.Add(whole + after.Reduced(line));
        }
        else
        {
            reached.Add(after.Of(line, one.Kind));
        }

        if (one.Line is null)
        {
            var wholeOfYear = after.WholeOf(line.Year);
            var isReduction = one.Kind is EventKind.Cancelled or EventKind.Returned;
            var total = isReduction
                ? wholeOfYear + after.Unnamed(EventKind.Cancelled, line.Year) + after.Unnamed(EventKind.Returned, line.Year)
                : after.Unnamed(one.Kind, line.Year);
            if (IsOutside(total, wholeOfYear))
            {
                return (total, wholeOfYear);
            }
        }

        if (line.Policy is not null && line.CreditedAt == CreditingEvent.Booked)
        {
            reached.Add(after.Of(line, EventKind.Booked) + after.Reduced(line));
        }

        return reached.Where(total => IsOutside(total, whole)).Select(total => ((BigInteger, BigInteger)?)(total, whole)).FirstOrDefault();
    }

    private static bool IsOutside(BigInteger total, BigInteger whole) => whole.Sign < 0 ? total > 0 || total < whole : total < 0 || total > whole;
}
