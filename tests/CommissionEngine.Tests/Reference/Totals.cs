using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>The running totals of the events of a deal, and how much of each line they reach. RULES 3 to 6, 8.</summary>
/// <remarks>
/// Decision: in a deal of several years an event that names neither line nor year has a running total under the year 0; what it moves on each line is brought
/// down to the years of that line, and stands among what named them.
/// </remarks>
internal sealed class Totals
{
    /// <summary>The year under which events stand that named no year of several.</summary>
    public const int NoYear = 0;

    private readonly List<AllocatedLine> _lines;
    private Dictionary<(EventKind Kind, int Year), BigInteger> _unnamed = [];
    private Dictionary<(EventKind Kind, int Year, int Line), BigInteger> _named = [];

    /// <param name="lines">The stored lines, by number and year.</param>
    /// <param name="unnamed">The stored totals of events that named no line.</param>
    /// <param name="isBookedInFull">Whether the deal itself was booked in full, without booked events.</param>
    public Totals(List<AllocatedLine> lines, IEnumerable<RunningTotal> unnamed, bool isBookedInFull)
    {
        _lines = lines;
        IsBookedInFull = isBookedInFull;
        foreach (var total in unnamed)
        {
            _unnamed[(total.Kind, total.Year)] = total.Amount.MinorUnits;
        }

        foreach (var line in lines)
        {
            foreach (var total in line.Reached)
            {
                _named[(total.Kind, total.Year, line.Line)] = total.Amount.MinorUnits;
            }
        }
    }

    public bool IsBookedInFull { get; }

    /// <summary>Whether the booking of the deal itself has come: before it nothing is reached of any line.</summary>
    public bool IsBooked { get; set; } = true;

    public bool HasYears => _lines.Exists(line => line.Year != 1);

    public Totals Copy() => new(_lines, [], IsBookedInFull) { IsBooked = IsBooked, _unnamed = new(_unnamed), _named = new(_named) };

    public void AddNamed(EventKind kind, AllocatedLine line, BigInteger amount) =>
        _named[(kind, line.Year, line.Line)] = _named.GetValueOrDefault((kind, line.Year, line.Line)) + amount;

    public void AddUnnamed(EventKind kind, int year, BigInteger amount) => _unnamed[(kind, year)] = Unnamed(kind, year) + amount;

    /// <summary>Says of a line (or year) of zero whether events of a kind came to it: its totals cannot tell.</summary>
    public void Mark(EventKind kind, AllocatedLine line, bool came)
    {
        _named.Remove((kind, line.Year, line.Line));
        if (came)
        {
            _named[(kind, line.Year, line.Line)] = 0;
        }
    }

    public BigInteger Unnamed(EventKind kind, int year) => _unnamed.GetValueOrDefault((kind, year));

    public BigInteger UnnamedReduction(int year) => Unnamed(EventKind.Cancelled, year) + Unnamed(EventKind.Returned, year);

    /// <summary>The total of one kind that falls on a line: its part of what named no line, and what named it.</summary>
    /// <remarks>
    /// Decision: what is returned reaches the lines together with what is cancelled, for both reduce one order: a full return leaves nothing, whatever of it was
    /// a cancellation.
    /// </remarks>
    public BigInteger Of(AllocatedLine line, EventKind kind)
    {
        var full = kind == EventKind.Booked && IsBookedInFull && IsBooked ? line.Booked.MinorUnits : 0;
        var followed = kind == EventKind.Returned
            ? Followed(line, UnnamedReduction(line.Year)) - Followed(line, Unnamed(EventKind.Cancelled, line.Year))
            : Followed(line, Unnamed(kind, line.Year));
        return full + followed + Named(kind, line);
    }

    /// <summary>By how much the order is reduced, with the sign against the line's.</summary>
    public BigInteger Reduced(AllocatedLine line) => Of(line, EventKind.Cancelled) + Of(line, EventKind.Returned);

    /// <summary>What is left to be taken back: of the bookings where they credit, of the order where not.</summary>
    public BigInteger Left(AllocatedLine line) =>
        Reduced(line) + (line.Policy is not null && line.CreditedAt == CreditingEvent.Booked ? Of(line, EventKind.Booked) : line.Booked.MinorUnits);

    /// <summary>How much of a line's booked amount is credited.</summary>
    /// <remarks>
    /// Where bookings credit: what is booked less what is taken back. Where invoices or payments credit: their total, at most the reduced order.
    /// An undecided line is residual in full at booking, and events do not change it.
    /// </remarks>
    public BigInteger Credited(AllocatedLine line)
    {
        if (line.Policy is null)
        {
            return IsBooked ? line.Booked.MinorUnits : 0;
        }

        if (line.CreditedAt == CreditingEvent.Booked)
        {
            return Left(line);
        }

        var total = Of(line, line.CreditedAt == CreditingEvent.Invoiced ? EventKind.Invoiced : EventKind.Paid);
        var order = line.Booked.MinorUnits + Reduced(line);
        return line.Booked.MinorUnits < 0 ? BigInteger.Max(total, order) : BigInteger.Min(total, order);
    }

    /// <summary>RULES 4: of a line whose booked amount is zero all is reached at booking, and taken back when the line is cancelled.</summary>
    /// <remarks>
    /// Decision: where bookings come as events it is booked by one that names it, or by those without line as soon as they book anything; and it is cancelled by a
    /// cancellation that names it, or when those without line (cancellations and returns together) leave nothing of the whole.
    /// </remarks>
    public bool IsReached(AllocatedLine line)
    {
        if (line.Policy is null)
        {
            return IsBooked;
        }

        int[] years = HasYears ? [line.Year, NoYear] : [line.Year];
        var booked = IsBookedInFull
            ? IsBooked && !years.Any(year => !WholeOf(year).IsZero && Unnamed(EventKind.Booked, year) == -WholeOf(year))
            : _named.ContainsKey((EventKind.Booked, line.Year, line.Line))
                || years.Any(year => WholeOf(year).IsZero ? _unnamed.ContainsKey((EventKind.Booked, year)) : !Unnamed(EventKind.Booked, year).IsZero);
        var cancelled = _named.ContainsKey((EventKind.Cancelled, line.Year, line.Line))
            || years.Any(year => WholeOf(year).IsZero ? _unnamed.ContainsKey((EventKind.Cancelled, year)) : UnnamedReduction(year) == -WholeOf(year));
        return booked && !cancelled;
    }

    /// <summary>The booked amounts of one year, or of all years.</summary>
    public BigInteger WholeOf(int year) => Sharing.Sum(_lines.Where(line => year == NoYear || line.Year == year).Select(line => (BigInteger)line.Booked.MinorUnits));

    /// <summary>What falls on each line, by its number, of a running total of events without line and year.</summary>
    public Dictionary<int, BigInteger> PerLine(BigInteger total)
    {
        var lines = _lines.GroupBy(line => line.Line).ToList();
        return lines.Zip(Mirrored([.. lines.Select(line => Sharing.Sum(line.Select(year => (BigInteger)year.Booked.MinorUnits)))], total))
            .ToDictionary(pair => pair.First.Key, pair => pair.Second);
    }

    public LineState StateOf(AllocatedLine line) => LineState.At(line, Credited(line), IsReached(line));

    public ValueList<RunningTotal> StoredUnnamed(Currency currency) =>
        ValueList.From(_unnamed.OrderBy(pair => pair.Key).Select(pair => new RunningTotal(pair.Key.Kind, pair.Key.Year, Say.Money(pair.Value, currency))));

    public ValueList<RunningTotal> StoredOf(AllocatedLine line) =>
        ValueList.From(_named.Where(pair => pair.Key.Line == line.Line && pair.Key.Year == line.Year).OrderBy(pair => pair.Key)
            .Select(pair => new RunningTotal(pair.Key.Kind, pair.Key.Year, Say.Money(pair.Value, line.Booked.Currency))));

    private BigInteger Named(EventKind kind, AllocatedLine line) => _named.GetValueOrDefault((kind, line.Year, line.Line));

    private BigInteger Followed(AllocatedLine line, BigInteger total)
    {
        var lines = _lines.Where(other => other.Year == line.Year).ToList();
        return Mirrored([.. lines.Select(one => (BigInteger)one.Booked.MinorUnits)], total)[lines.IndexOf(line)];
    }

    /// <summary>What takes back has the sign against the whole: it follows as the mirrored amount.</summary>
    private static BigInteger[] Mirrored(List<BigInteger> wholes, BigInteger total)
    {
        var whole = Sharing.Sum(wholes);
        return whole.IsZero || total.IsZero ? new BigInteger[wholes.Count]
            : total.Sign == whole.Sign ? Sharing.Follow(wholes, total)
            : [.. Sharing.Follow(wholes, -total).Select(part => -part)];
    }
}
