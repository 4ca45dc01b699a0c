using System.Globalization;
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

    public void Repeat(DealEvent one) => Findings.Add(Say.OfEvent(FindingCode.EventRepeated, one.Id) with { Line = one.Line, Year = one.Year });

    /// <summary>Counts an event as a whole, or not at all. Decision: a refused event is not counted, so that it can be sent again put right.</summary>
    public void Add(DealEvent one, Currency currency)
    {
        var after = _totals.Copy();
        if (Refusal(one, currency, after) is { } refusal)
        {
            Statuses.Add(refusal.Code == FindingCode.EventNeedsLine ? AllocationStatus.EventNeedsLine : AllocationStatus.OutsideWhole);
            Findings.Add(refusal);
            return;
        }

        foreach (var line in lines)
        {
            Rows.Add(line, one.Id, one.Date, _totals.StateOf(line), after.StateOf(line));
        }

        _totals = after;
        Counted.Add(one.Id);
    }

    /// <summary>Decision: a line or year that does not exist has no whole, and so has an event in another currency; the status is OutsideWhole.</summary>
    private Finding? Refusal(DealEvent one, Currency currency, Totals after)
    {
        if (lines.Count > 0 && lines[0].Booked.Currency != currency)
        {
            return Outside(one, one.Line, one.Year, Say.Text(Converting.Units(one.Amount, currency), currency), lines[0].Booked.ToString());
        }

        var touched = lines.FindAll(line => (one.Line is null || line.Line == one.Line) && (one.Year is null || line.Year == one.Year));
        if (touched.Count == 0)
        {
            (string, string)[] data = [.. Named("line", one.Line), .. Named("year", one.Year)];
            return Say.OfEvent(FindingCode.EventLineUnknown, one.Id, data) with { Line = one.Line, Year = one.Year };
        }

        // Decision: signs are those of the booked amounts: of all lines and years, or of all years of the line that is named.
        if (HaveBothSigns(one.Line is null ? lines : touched))
        {
            return Say.OfEvent(FindingCode.EventNeedsLine, one.Id) with { Line = one.Line, Year = one.Year };
        }

        var amount = Converting.Units(one.Amount, currency);
        if (Fall(one, amount, touched, after) is { } refusal)
        {
            return refusal;
        }

        // Decision: the first line that a total passes is named, and its year where it has several or the event names one.
        foreach (var line in lines)
        {
            foreach (var total in TotalsOutside(after, line))
            {
                var year = lines.Count(other => other.Line == line.Line) == 1 ? one.Year : line.Year;
                return Outside(one, line.Line, year, Say.Text(total, currency), Say.Text(line.Booked.MinorUnits, currency));
            }
        }

        return null;
    }

    /// <summary>Brings the event to the totals; why not, if it finds no place.</summary>
    /// <remarks>
    /// Decision: an event without year falls on the years of what it names, its line or the whole deal: what adds fills the earliest year first, what takes back empties the latest
    /// first. Within its year an event without line then follows the lines.
    /// </remarks>
    private static Finding? Fall(DealEvent one, BigInteger amount, List<AllocatedLine> touched, Totals after)
    {
        var currency = touched[0].Booked.Currency;
        var years = touched.Select(line => line.Year).Distinct().Order().ToList();
        var left = years.Count == 1 ? 0 : BigInteger.Abs(amount);
        var sign = touched.Select(line => line.Booked.MinorUnits).Where(booked => booked != 0).Select(Math.Sign).FirstOrDefault();
        var adds = amount.Sign == sign;
        var rooms = years.ToDictionary(year => year, year => Sharing.Sum(touched.Where(line => line.Year == year).Select(line => BigInteger.Max(0, Room(after, line, one.Kind, adds)))));
        var reached = amount + Sharing.Sum(touched.Select(line => TakesBack(one.Kind) ? line.Booked.MinorUnits + after.Reduced(line) : after.Of(line, one.Kind)));
        foreach (var year in adds ? years : Enumerable.Reverse(years).ToList())
        {
            var part = years.Count == 1 ? amount : amount.Sign * BigInteger.Min(left, rooms[year]);
            left -= years.Count == 1 ? 0 : BigInteger.Abs(part);

            // Where all is zero, that an event came is all that can be known: it came to every year.
            if (years.Count > 1 && part.IsZero && sign != 0)
            {
                continue;
            }

            if (one.Line is not null)
            {
                after.AddNamed(one.Kind, touched.Find(line => line.Year == year)!, part);
            }
            else if (!after.TryAddUnnamed(one.Kind, year, part))
            {
                var total = TakesBack(one.Kind) ? after.WholeOf(year) + after.UnnamedReduction(year) : after.Unnamed(one.Kind, year);
                return Outside(one, null, one.Year, Say.Text(total, currency), Say.Text(after.WholeOf(year), currency));
            }
        }

        var whole = Sharing.Sum(touched.Select(line => (BigInteger)line.Booked.MinorUnits));
        return left.IsZero ? null : Outside(one, one.Line, null, Say.Text(reached, currency), Say.Text(whole, currency));
    }

    /// <summary>How much a year may take towards its whole, or give back. Decision: what is cancelled or returned takes back no more than is booked, where bookings credit.</summary>
    private static BigInteger Room(Totals after, AllocatedLine year, EventKind kind, bool adds)
    {
        var sign = year.Booked.MinorUnits < 0 ? -1 : 1;
        return sign * (kind, adds) switch
        {
            (EventKind.Cancelled or EventKind.Returned, true) => BigInteger.Min(-sign * after.Reduced(year), -sign * after.Of(year, kind)) * sign,
            (EventKind.Cancelled or EventKind.Returned, false) => after.Left(year),
            (EventKind.Booked, false) when year.Policy is not null && year.CreditedAt == CreditingEvent.Booked =>
                sign * BigInteger.Min(sign * after.Of(year, kind), sign * after.Left(year)),
            (_, true) => year.Booked.MinorUnits - after.Of(year, kind),
            _ => after.Of(year, kind),
        };
    }

    /// <summary>
    /// RULES 4: a running total outside 0..L. Decision: the total of each kind is looked at, credited or not; the reduced order; where bookings credit what is
    /// booked less what is taken back; and what is cancelled and what is returned each for itself. An invoice beyond the reduced order is within the line, and
    /// credits no more than the reduced order.
    /// </summary>
    /// <summary>The totals that are not within the line: what events bring, what they leave of the order (of the bookings, where these credit), what is cancelled and returned.</summary>
    private static IEnumerable<BigInteger> TotalsOutside(Totals after, AllocatedLine line)
    {
        var sign = line.Booked.MinorUnits < 0 ? -1 : 1;
        var whole = BigInteger.Abs(line.Booked.MinorUnits);
        List<(BigInteger Told, BigInteger Total)> totals =
        [
            .. new[] { after.Of(line, EventKind.Booked), after.Of(line, EventKind.Invoiced), after.Of(line, EventKind.Paid), line.Booked.MinorUnits + after.Reduced(line), after.Left(line) }
                .Select(total => (total, total)),
            .. new[] { after.Of(line, EventKind.Cancelled), after.Of(line, EventKind.Returned) }.Select(total => (total, -total)),
        ];

        return totals.Where(one => sign * one.Total < 0 || sign * one.Total > whole).Select(one => one.Told);
    }

    private static bool TakesBack(EventKind kind) => kind is EventKind.Cancelled or EventKind.Returned;

    private static bool HaveBothSigns(List<AllocatedLine> some) => some.Exists(line => line.Booked.MinorUnits > 0) && some.Exists(line => line.Booked.MinorUnits < 0);

    private static IEnumerable<(string, string)> Named(string name, int? number) =>
        number is { } named ? [(name, named.ToString(CultureInfo.InvariantCulture))] : [];

    private static Finding Outside(DealEvent one, int? line, int? year, string reached, string whole) =>
        Say.OfEvent(FindingCode.OutsideWhole, one.Id, ("reached", reached), ("whole", whole)) with { Line = line, Year = year };
}
