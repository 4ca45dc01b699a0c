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

    public bool IsBookedInFull { get; private set; }

    /// <summary>Whether the booking of the deal itself has come: before it nothing is reached of any line.</summary>
    public bool IsBooked { get; set; } = true;

    public Totals Copy() => new(_lines, [], IsBookedInFull) { IsBooked = IsBooked, _unnamed = new(_unnamed), _named = new(_named) };

    public void Add(EventKind kind, int? line, int year, BigInteger amount)
    {
        if (line is { } number)
        {
            _named[(kind, year, number)] = _named.GetValueOrDefault((kind, year, number)) + amount;
        }
        else
        {
            _unnamed[(kind, year)] = _unnamed.GetValueOrDefault((kind, year)) + amount;
        }
    }

    public BigInteger Unnamed(EventKind kind, int year) => _unnamed.GetValueOrDefault((kind, year));

    /// <summary>The total of one kind that falls on a line: its part of what named no line, and what named it.</summary>
    public BigInteger Of(AllocatedLine line, EventKind kind)
    {
        var full = kind == EventKind.Booked && IsBookedInFull && IsBooked ? line.Booked.MinorUnits : 0;
        return full + Followed(line, Unnamed(kind, line.Year)) + _named.GetValueOrDefault((kind, line.Year, line.Line));
    }

    /// <summary>By how much the order is reduced (against the sign of the line). Decision: what is cancelled and what is returned reach the lines together.</summary>
    public BigInteger Reduced(AllocatedLine line) =>
        Followed(line, Unnamed(EventKind.Cancelled, line.Year) + Unnamed(EventKind.Returned, line.Year))
        + _named.GetValueOrDefault((EventKind.Cancelled, line.Year, line.Line)) + _named.GetValueOrDefault((EventKind.Returned, line.Year, line.Line));

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
            return Of(line, EventKind.Booked) + Reduced(line);
        }

        var total = Of(line, line.CreditedAt == CreditingEvent.Invoiced ? EventKind.Invoiced : EventKind.Paid);
        var order = line.Booked.MinorUnits + Reduced(line);
        return line.Booked.MinorUnits < 0 ? BigInteger.Max(total, order) : BigInteger.Min(total, order);
    }

    /// <summary>
    /// RULES 4: of a line whose booked amount is zero all is reached at the booking of the deal, and taken back when the line is cancelled.
    /// Decision: it is cancelled when a cancellation names it, or when cancellations and returns without line reach the whole of its year.
    /// </summary>
    public bool IsReached(AllocatedLine line)
    {
        var whole = WholeOf(line.Year);
        var reduced = Unnamed(EventKind.Cancelled, line.Year) + Unnamed(EventKind.Returned, line.Year);
        var isCancelled = _named.ContainsKey((EventKind.Cancelled, line.Year, line.Line)) || (!whole.IsZero && reduced == -whole);
        return IsBooked && (line.Policy is null || !isCancelled);
    }

    public BigInteger WholeOf(int year) => Sharing.Sum(_lines.Where(line => line.Year == year).Select(line => (BigInteger)line.Booked.MinorUnits));

    public LineState StateOf(AllocatedLine line) => LineState.At(line, Credited(line), IsReached(line));

    public ValueList<RunningTotal> StoredUnnamed(Currency currency) =>
        ValueList.From(_unnamed.OrderBy(pair => pair.Key).Select(pair => new RunningTotal(pair.Key.Kind, pair.Key.Year, Say.Money(pair.Value, currency))));

    public ValueList<RunningTotal> StoredOf(AllocatedLine line) =>
        ValueList.From(_named.Where(pair => pair.Key.Line == line.Line && pair.Key.Year == line.Year).OrderBy(pair => pair.Key)
            .Select(pair => new RunningTotal(pair.Key.Kind, pair.Key.Year, Say.Money(pair.Value, line.Booked.Currency))));

    private BigInteger Followed(AllocatedLine line, BigInteger total)
    {
        var lines = _lines.Where(other => other.Year == line.Year).ToList();
        var whole = WholeOf(line.Year);

        // What takes back has the sign against the whole: it is mirrored on the way.
        return total.Sign * whole.Sign < 0 ? -Share(-total) : Share(total);

        BigInteger Share(BigInteger reached) => whole.IsZero ? 0 : Sharing.Follow([.. lines.Select(one => (BigInteger)one.Booked.MinorUnits)], reached)[lines.IndexOf(line)];
    }
}
