using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>The events that named no line: their running totals, and what of them falls on each line, with the lines as holders (rule 6).</summary>
/// <remarks>
/// Each kind follows for itself, but what is returned follows together with what is cancelled: they reduce one order, so that a full return leaves nothing whatever part of it
/// was a cancellation. Law: a line's part is a function of the running totals alone, the parts sum to them, and none passes its line.
/// </remarks>
internal sealed class WithoutLine
{
    private readonly long[] _wholes;
    private readonly Int128 _whole;

    // Of the kinds; in the place of returned amounts stands what is cancelled and returned together.
    private long[]?[] _parts = new long[]?[Totals.Kinds];

    private Totals _totals;
    private (long[]?[] Parts, Totals Totals) _saved;

    /// <summary>No events yet, over these wholes, which have one sign or are zero.</summary>
    internal WithoutLine(int year, long[] wholes)
    {
        Year = year;
        _wholes = wholes;
        foreach (var whole in wholes)
        {
            _whole += whole;
        }
    }

    /// <summary>The year that the events named or fell on; 1 in a deal that is credited at once.</summary>
    internal int Year { get; }

    /// <summary>The whole of all lines.</summary>
    internal Int128 Whole => _whole;

    /// <summary>Whether they leave nothing of the order: lines booked at zero go with it. Where all lines are zero, whether a cancellation came.</summary>
    internal bool LeaveNothing => _whole == 0 ? _totals.Came(EventKind.Cancelled) : _totals.Reduced == -_whole;

    /// <summary>What falls on the line at a place, of a kind.</summary>
    internal long Part(EventKind kind, int place) => kind == EventKind.Returned
        ? At(EventKind.Returned, place) - At(EventKind.Cancelled, place)
        : At(kind, place);

    /// <summary>Remembers the totals before an event is tried.</summary>
    internal void Save() => _saved = ([.. _parts], _totals);

    /// <summary>Goes back to what was remembered.</summary>
    internal void Restore() => (_parts, _totals) = _saved;

    /// <summary>Adds an event; false, and the total that it would lead to, if that is outside the whole. What takes back leads to a total of what is left.</summary>
    /// <exception cref="OverflowException">The whole of all lines does not fit in 64 bits.</exception>
    internal bool TryAdd(EventKind kind, Int128 amount, out Int128 reached)
    {
        _totals.Add(kind, amount);
        reached = TakesBack(kind) ? _whole + _totals.Reduced : _totals[kind];
        if (!Fits(_totals[kind]) || (TakesBack(kind) && !Fits(_totals.Reduced)))
        {
            return false;
        }

        if (kind != EventKind.Returned)
        {
            _parts[(int)kind] = Parts(_totals[kind]);
        }

        if (TakesBack(kind))
        {
            _parts[(int)EventKind.Returned] = Parts(_totals.Reduced);
        }

        return true;
    }

    /// <summary>Writes the totals down.</summary>
    /// <exception cref="OverflowException">A total does not fit in 64 bits.</exception>
    internal void WriteTo(List<RunningTotal> list, Currency currency) => _totals.WriteTo(list, Year, currency, wholeIsZero: _whole == 0);

    private static bool TakesBack(EventKind kind) => kind is EventKind.Cancelled or EventKind.Returned;

    /// <summary>Whether a total, of whatever sign, can be a total of the whole; which sign is right is asked of each line.</summary>
    private bool Fits(Int128 total) => Int128.Abs(total) <= Int128.Abs(_whole);

    private long At(EventKind kind, int place) => _parts[(int)kind]?[place] ?? 0;

    /// <summary>What every line has at a running total; one with the sign against the whole is the mirrored other.</summary>
    private long[] Parts(Int128 reached)
    {
        var n = _wholes.Length;
        var parts = new long[n];
        if (reached == 0)
        {
            return parts;
        }

        var mirrored = Int128.IsNegative(reached) != Int128.IsNegative(_whole);
        var following = new Following(_wholes, new int[Following.LinksFor(n)], new long[Following.AmountsFor(n)]);
        following.At((long)(mirrored ? -reached : reached), parts);
        for (var i = 0; mirrored && i < n; i++)
        {
            parts[i] = -parts[i];
        }

        return parts;
    }
}
