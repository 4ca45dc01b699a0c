using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>One line (or one year of it) on its way: the running totals that events brought to it, and how much of it they make credit.</summary>
/// <remarks>
/// A line has reached, of each kind, what the events that name it sum to, its part of the events without line, and if the deal was booked by itself all of its booking.
/// Law: how much is reached is a function of these running totals alone, so any way to the same totals gives the same state.
/// </remarks>
internal sealed class LineWalk
{
    private readonly bool _bookedByItself;
    private Totals _totals;
    private Totals _saved;

    internal LineWalk(AllocatedLine line, bool bookedByItself)
    {
        Line = line;
        _bookedByItself = bookedByItself;
        foreach (var stored in line.Reached)
        {
            _totals.Add(stored);
        }
    }

    internal AllocatedLine Line { get; }

    /// <summary>The line's booked amount: the whole that its events are amounts of.</summary>
    internal long Booked => Line.Booked.MinorUnits;

    /// <summary>-1, 0 or 1: the sign of the whole.</summary>
    internal int Sign => Math.Sign(Booked);

    /// <summary>No policy decided the line: it is residual in full from its booking on, and no event changes that (rule 8).</summary>
    internal bool IsUndecided => Line.Policy is null;

    /// <summary>How much of the line credits, by the events that are counted.</summary>
    internal Reach Now { get; private set; }

    /// <summary>How much of it would credit with the event that is being tried.</summary>
    internal Reach Next { get; private set; }

    /// <summary>The events without line that reach it too; null if there are none.</summary>
    internal WithoutLine? Others { get; set; }

    /// <summary>Its place among the lines that those events reach.</summary>
    internal int Place { get; set; }

    /// <summary>All years of its line, itself among them.</summary>
    internal LineWalk[] Years { get; set; } = [];

    /// <summary>Adds what an event brings to the line itself, which may be zero.</summary>
    internal void Add(EventKind kind, Int128 amount) => _totals.Add(kind, amount);

    /// <summary>Remembers the running totals before an event is tried.</summary>
    internal void Save() => _saved = _totals;

    /// <summary>Goes back to the totals that were remembered.</summary>
    internal void Restore() => _totals = _saved;

    /// <summary>Counts the event that was tried.</summary>
    internal void Settle() => Now = Next;

    /// <summary>The running total of a kind, counted from zero towards the whole: what was cancelled or returned is negative.</summary>
    internal Int128 Of(EventKind kind)
    {
        var own = kind == EventKind.Booked && _bookedByItself ? Booked : 0;
        return Mirrored(own + _totals[kind] + (Others?.Part(kind, Place) ?? 0));
    }

    /// <summary>What was cancelled and returned together: zero or negative.</summary>
    internal Int128 Reduced => Of(EventKind.Cancelled) + Of(EventKind.Returned);

    /// <summary>How much an event without year may bring to this year in its direction: towards the whole, or back.</summary>
    internal Int128 Room(EventKind kind, bool adds) => Int128.Max(0, kind switch
    {
        EventKind.Cancelled or EventKind.Returned => adds ? -Int128.Max(Reduced, Of(kind)) : Left,
        EventKind.Booked when !adds => Int128.Min(Of(kind), CreditsBookings ? Left : Size),
        _ => adds ? Size - Of(kind) : Of(kind),
    });

    /// <summary>The magnitude of the whole.</summary>
    internal Int128 Size => Int128.Abs(Booked);

    /// <summary>Finds how much of the line would credit with its present totals; false, and what was passed, if one of them is outside the whole.</summary>
    internal bool TryReach(out Int128 passed)
    {
        var size = Size;
        var order = size + Reduced;
        Next = Sign == 0 ? ReachOfZero() : ReachOf(order);
        return IsWithin(Of(EventKind.Booked), size, out passed)
            && IsWithin(Of(EventKind.Invoiced), size, out passed)
            && IsWithin(Of(EventKind.Paid), size, out passed)
            && IsWithin(order, size, out passed)
            && IsWithin(Left, size, out passed)
            && IsTakenBackWithin(EventKind.Cancelled, size, out passed)
            && IsTakenBackWithin(EventKind.Returned, size, out passed);
    }

    /// <summary>The line with the totals that its events reached.</summary>
    /// <exception cref="OverflowException">A total does not fit in 64 bits.</exception>
    internal AllocatedLine Written()
    {
        var reached = new List<RunningTotal>(Totals.Kinds);
        _totals.WriteTo(reached, Line.Year, Line.Booked.Currency, wholeIsZero: Booked == 0);
        var list = ValueList.From(reached);
        return list == Line.Reached ? Line : Line with { Reached = list };
    }

    private bool CreditsBookings => Line.CreditedAt == CreditingEvent.Booked && !IsUndecided;

    /// <summary>What is left to be taken back: of the bookings where they credit, of the order where not.</summary>
    private Int128 Left => Reduced + (CreditsBookings ? Of(EventKind.Booked) : Size);

    private Reach ReachOf(Int128 order)
    {
        var total = Line.CreditedAt switch
        {
            CreditingEvent.Booked => Of(EventKind.Booked) + Reduced,
            CreditingEvent.Invoiced => Int128.Min(Of(EventKind.Invoiced), order),
            CreditingEvent.Paid => Int128.Min(Of(EventKind.Paid), order),
            _ => throw new InvalidOperationException("A line is credited at one of the named kinds of events."),
        };

        // Outside the whole the event is refused, and nobody asks for this.
        var within = Int128.Clamp(total, 0, Size);
        return new Reach((long)(Sign * within), within == Size);
    }

    /// <summary>
    /// Of a line booked at zero all is reached at the booking of the deal, and taken back when it is cancelled (rule 4): when a cancellation names it, or when nothing is left
    /// of the order that it goes with, its other years or the lines that events without line reach.
    /// </summary>
    private Reach ReachOfZero()
    {
        var isCancelled = _totals.Came(EventKind.Cancelled) || Others is { LeaveNothing: true } || NothingIsLeft(Years);
        return isCancelled ? Reach.Nothing : Reach.Whole(0);
    }

    private static bool NothingIsLeft(LineWalk[] years)
    {
        var (whole, left) = (Int128.Zero, Int128.Zero);
        foreach (var year in years)
        {
            whole += year.Size;
            left += year.Size + year.Reduced;
        }

        return whole != 0 && left == 0;
    }

    private bool IsTakenBackWithin(EventKind kind, Int128 size, out Int128 passed)
    {
        var total = Of(kind);
        passed = Mirrored(total);
        return total <= 0 && -total <= size;
    }

    private Int128 Mirrored(Int128 amount) => Sign < 0 ? -amount : amount;

    private bool IsWithin(Int128 total, Int128 size, out Int128 passed)
    {
        passed = Mirrored(total);
        return total >= 0 && total <= size;
    }
}
