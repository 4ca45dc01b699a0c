using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>The running totals of the events of a deal, and how much of each line they reach. RULES 3 to 6, 8.</summary>
internal sealed class Totals
{
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

    public Totals Copy() => new(_lines, [], IsBookedInFull) { IsBooked = IsBooked, _unnamed = new(_unnamed), _named = new(_named) };

    public void AddNamed(EventKind kind, AllocatedLine line, BigInteger amount) =>
        _named[(kind, line.Year, line.Line)] = _named.GetValueOrDefault((kind, line.Year, line.Line)) + amount;

    /// <summary>Decision: the total of events without line may have either sign, but is no more than the whole; whether it is right each line says.</summary>
    public bool TryAddUnnamed(EventKind kind, int year, BigInteger amount)
    {
        _unnamed[(kind, year)] = Unnamed(kind, year) + amount;
        var whole = BigInteger.Abs(WholeOf(year));
        return BigInteger.Abs(UnnamedReduction(year)) <= whole && BigInteger.Abs(Unnamed(kind, year)) <= whole;
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
    /// Decision: it is reached at the booking of the deal, also where bookings come as events; and it is cancelled by a cancellation that names it, when cancellations and returns
    /// without line leave nothing of its year (where all of that is zero: by a cancellation without line), and when nothing is left of the other years of its line.
    /// </remarks>
    public bool IsReached(AllocatedLine line)
    {
        var others = _lines.FindAll(other => other.Line == line.Line);
        var isNothingLeft = others.Exists(other => !other.Booked.IsZero) && others.TrueForAll(other => (other.Booked.MinorUnits + Reduced(other)).IsZero);
        var whole = WholeOf(line.Year);
        var cancelled = _named.ContainsKey((EventKind.Cancelled, line.Year, line.Line))
            || (whole.IsZero ? _unnamed.ContainsKey((EventKind.Cancelled, line.Year)) : UnnamedReduction(line.Year) == -whole);
        return IsBooked && (line.Policy is null || !(cancelled || isNothingLeft));
    }

    /// <summary>The booked amounts of one year.</summary>
    public BigInteger WholeOf(int year) => Sharing.Sum(_lines.Where(line => line.Year == year).Select(line => (BigInteger)line.Booked.MinorUnits));

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
