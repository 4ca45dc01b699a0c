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
            return Outside(one, 0, 0, currency);
        }

        // Decision: signs are those of the booked amounts, of all lines and years.
        if (one.Line is null && HaveBothSigns(lines))
        {
            return Say.OfEvent(FindingCode.EventNeedsLine, one.Id);
        }

        var touched = lines.FindAll(line => (one.Line is null || line.Line == one.Line) && (one.Year is null || line.Year == one.Year));
        if (touched.Count == 0)
        {
            return Say.OfEvent(FindingCode.EventLineUnknown, one.Id, ("line", Number(one.Line)), ("year", Number(one.Year))) with { Line = one.Line, Year = one.Year };
        }

        var amount = Converting.Units(one.Amount, currency);
        if (Fall(one, amount, touched, after) is { } refusal)
        {
            return refusal;
        }

        foreach (var line in touched.Where(line => IsOutside(after, line)))
        {
            return Outside(one, after.Of(line, one.Kind), line.Booked.MinorUnits, currency);
        }

        return null;
    }

    /// <summary>Brings the event to the totals; why not, if it finds no place.</summary>
    private Finding? Fall(DealEvent one, BigInteger amount, List<AllocatedLine> touched, Totals after)
    {
        var currency = touched[0].Booked.Currency;
        if (one.Line is not null)
        {
            if (touched.Count == 1)
            {
                after.AddNamed(one.Kind, touched[0], amount);
                return null;
            }

            return HaveBothSigns(touched) ? Say.OfEvent(FindingCode.EventNeedsLine, one.Id) with { Line = one.Line }
                : Fill(after, touched, one.Kind, amount) ? null
                : Outside(one, amount, 0, currency);
        }

        var year = one.Year ?? (after.HasYears ? Totals.NoYear : 1);
        after.AddUnnamed(one.Kind, year, amount);
        var isReduction = one.Kind is EventKind.Cancelled or EventKind.Returned;
        var whole = BigInteger.Abs(after.WholeOf(year));

        // Decision: the total of events without line may have either sign, but is no more than the whole; whether it is right each line says.
        if ((one.Kind != EventKind.Returned && BigInteger.Abs(after.Unnamed(one.Kind, year)) > whole) || (isReduction && BigInteger.Abs(after.UnnamedReduction(year)) > whole))
        {
            return Outside(one, after.Unnamed(one.Kind, year), whole, currency);
        }

        if (year != Totals.NoYear)
        {
            return null;
        }

        var (before, now) = isReduction
            ? (_totals.PerLine(_totals.UnnamedReduction(year)), after.PerLine(after.UnnamedReduction(year)))
            : (_totals.PerLine(_totals.Unnamed(one.Kind, year)), after.PerLine(after.Unnamed(one.Kind, year)));
        var fits = lines.GroupBy(line => line.Line).All(line => now[line.Key] == before[line.Key] || Fill(after, [.. line], one.Kind, now[line.Key] - before[line.Key]));
        return fits ? null : Outside(one, amount, whole, currency);
    }

    /// <summary>What adds fills the earliest year first, what takes back empties the latest first; false if there is no room for all of it.</summary>
    /// <remarks>Decision: years of zero are booked with the rest of their line, and cancelled when nothing of it is left.</remarks>
    private static bool Fill(Totals after, List<AllocatedLine> years, EventKind kind, BigInteger amount)
    {
        var sign = years.Select(year => year.Booked.MinorUnits).Where(booked => booked != 0).Select(Math.Sign).FirstOrDefault();
        var adds = amount.Sign == sign;
        var left = BigInteger.Abs(amount);
        foreach (var year in adds ? years : Enumerable.Reverse(years).ToList())
        {
            var part = BigInteger.Min(left, BigInteger.Max(0, Room(after, year, kind, adds)));
            left -= part;
            if (!part.IsZero)
            {
                after.AddNamed(kind, year, amount.Sign * part);
            }
        }

        var isBooked = !Sharing.Sum(years.Select(year => after.Of(year, EventKind.Booked))).IsZero;
        var isNothingLeft = years.TrueForAll(year => (year.Booked.MinorUnits + after.Reduced(year)).IsZero);
        foreach (var year in years.Where(year => year.Booked.IsZero))
        {
            after.Mark(kind == EventKind.Booked || sign == 0 ? kind : EventKind.Cancelled, year, sign == 0 || (kind == EventKind.Booked ? isBooked : isNothingLeft));
        }

        return left.IsZero;
    }

    /// <summary>How much a year may take towards its whole, or give back. Decision: what is cancelled or returned takes back no more than is booked, where bookings credit.</summary>
    private static BigInteger Room(Totals after, AllocatedLine year, EventKind kind, bool adds)
    {
        var sign = year.Booked.MinorUnits < 0 ? -1 : 1;
        return sign * (kind, adds) switch
        {
            (EventKind.Cancelled or EventKind.Returned, true) => -after.Reduced(year),
            (EventKind.Cancelled or EventKind.Returned, false) => after.Left(year),
            (EventKind.Booked, false) when year.Policy is not null && year.CreditedAt == CreditingEvent.Booked =>
                sign * BigInteger.Min(sign * after.Of(year, kind), sign * after.Left(year)),
            (_, true) => year.Booked.MinorUnits - after.Of(year, kind),
            _ => after.Of(year, kind),
        };
    }

    /// <summary>
    /// RULES 4: a running total outside 0..L. Decision: the total of each kind is looked at, credited or not; the reduced order; where bookings credit what is
    /// booked less what is taken back; and, in a deal of one year, what is cancelled and what is returned each for itself. An invoice beyond the reduced order is
    /// within the line, and credits no more than the reduced order.
    /// </summary>
    private static bool IsOutside(Totals after, AllocatedLine line)
    {
        var sign = line.Booked.MinorUnits < 0 ? -1 : 1;
        var whole = BigInteger.Abs(line.Booked.MinorUnits);
        var reached = new List<BigInteger>
        {
            after.Of(line, EventKind.Booked),
            after.Of(line, EventKind.Invoiced),
            after.Of(line, EventKind.Paid),
            line.Booked.MinorUnits + after.Reduced(line),
            after.Left(line),
        };
        if (!after.HasYears)
        {
            reached.Add(-after.Of(line, EventKind.Cancelled));
            reached.Add(-after.Of(line, EventKind.Returned));
        }

        return reached.Exists(total => sign * total < 0 || sign * total > whole);
    }

    private static bool HaveBothSigns(List<AllocatedLine> some) => some.Exists(line => line.Booked.MinorUnits > 0) && some.Exists(line => line.Booked.MinorUnits < 0);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Finding Outside(DealEvent one, BigInteger reached, BigInteger whole, Currency currency) => Say.OfEvent(
        FindingCode.OutsideWhole,
        one.Id,
        ("reached", Say.Money(reached, currency).ToString()),
        ("whole", Say.Money(whole, currency).ToString()));
}
