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

    /// <summary>The year that the events named, or fell on; 0 if they named none in a deal of several years.</summary>
    internal int Year { get; }

    /// <summary>The whole of all lines.</summary>
    internal Int128 Whole => _whole;

    /// <summary>Whether the events book lines whose amount is zero.</summary>
    internal bool BooksZero => _whole == 0 ? _totals.Came(EventKind.Booked) : _totals[EventKind.Booked] != 0;

    /// <summary>Whether they take a booking back as a whole, lines of zero with it.</summary>
    internal bool TakesBackBooking => _whole != 0 && _totals[EventKind.Booked] == -_whole;

    /// <summary>Whether they cancel lines whose amount is zero: nothing of the order is left.</summary>
    internal bool CancelsZero => _whole == 0 ? _totals.Came(EventKind.Cancelled) : _totals.Reduced == -_whole;

    /// <summary>What falls on the line at a place, of a kind.</summary>
    internal long Part(EventKind kind, int place) => kind == EventKind.Returned
        ? At(EventKind.Returned, place) - At(EventKind.Cancelled, place)
        : At(kind, place);

    /// <summary>By how much the event that is being tried moves the line at a place; what is cancelled and returned moves as one.</summary>
    internal long Moved(EventKind kind, int place)
    {
        var slot = (int)(TakesBack(kind) ? EventKind.Returned : kind);
        return (_parts[slot]?[place] ?? 0) - (_saved.Parts[slot]?[place] ?? 0);
    }

    /// <summary>Remembers the totals before an event is tried.</summary>
    internal void Save() => _saved = ([.. _parts], _totals);

    /// <summary>Goes back to what was remembered.</summary>
    internal void Restore() => (_parts, _totals) = _saved;

    /// <summary>Adds an event; false, and the total that it would lead to, if that is outside the whole.</summary>
    /// <exception cref="OverflowException">The whole of all lines does not fit in 64 bits.</exception>
    internal bool TryAdd(EventKind kind, Int128 amount, out Int128 reached)
    {
        _totals.Add(kind, amount);
        reached = _totals[kind];
        if (kind != EventKind.Returned && Int128.Abs(reached) > Int128.Abs(_whole))
        {
            return false;
        }

        if (kind != EventKind.Returned)
        {
            _parts[(int)kind] = Parts(reached);
        }

        if (!TakesBack(kind))
        {
            return true;
        }

        reached = _totals.Reduced;
        if (Int128.Abs(reached) > Int128.Abs(_whole))
        {
            return false;
        }

        _parts[(int)EventKind.Returned] = Parts(reached);
        return true;
    }

    /// <summary>Writes the totals down.</summary>
    /// <exception cref="OverflowException">A total does not fit in 64 bits.</exception>
    internal void WriteTo(List<RunningTotal> list, Currency currency) => _totals.WriteTo(list, Year, currency, wholeIsZero: _whole == 0);

    private static bool TakesBack(EventKind kind) => kind is EventKind.Cancelled or EventKind.Returned;

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
