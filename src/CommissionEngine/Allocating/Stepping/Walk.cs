using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>All lines of a deal on their way: tries one event after the other, and either counts it or leaves everything as it was.</summary>
/// <remarks>
/// In: where the deal stands. Out, per event: which lines it touches, each with how much of it credits before and after, or why the event is refused.
/// Law: an event is counted whole or not at all.
/// </remarks>
internal sealed class Walk
{
    private readonly LineWalk[] _lines;
    private readonly List<WithoutLine> _withoutLine = [];
    private readonly List<WithoutLine> _tried = [];
    private readonly List<LineWalk> _touched = [];
    private readonly List<LineWalk> _named = [];

    internal Walk(Standing standing, bool bookedByItself)
    {
        _lines = new LineWalk[standing.Lines.Count];
        for (var i = 0; i < _lines.Length; i++)
        {
            _lines[i] = new LineWalk(standing.Lines[i], bookedByItself);
        }

        JoinYears();
        foreach (var stored in standing.Reached)
        {
            StandsWithin &= EventsWithoutLine(stored.Year)?.TryAdd(stored.Kind, stored.Amount.MinorUnits, out _) ?? false;
        }

        foreach (var line in _lines)
        {
            StandsWithin &= line.TryReach(out _);
            line.Settle();
        }
    }

    /// <summary>Whether every running total that was stored is within its whole.</summary>
    internal bool StandsWithin { get; private set; } = true;

    /// <summary>The lines that the event tried last may have moved, in their order.</summary>
    internal IReadOnlyList<LineWalk> Touched => _touched;

    /// <summary>Tries an event. Null if it is right, and then <see cref="Touched"/> has it; else why it is not, and nothing has changed.</summary>
    /// <exception cref="OverflowException">The whole of all lines does not fit in 64 bits.</exception>
    internal Refusal? Try(DealEvent what, Int128 amount)
    {
        Touch(what);
        var refusal = Add(what, amount) ?? TryReach(what);
        if (refusal is not null)
        {
            foreach (var events in _tried)
            {
                events.Restore();
            }

            foreach (var touched in _touched)
            {
                touched.Restore();
            }
        }

        return refusal;
    }

    /// <summary>Where the deal stands after the events that were counted.</summary>
    /// <exception cref="OverflowException">A running total does not fit in 64 bits.</exception>
    internal (ValueList<AllocatedLine> Lines, ValueList<RunningTotal> Reached) Written()
    {
        var lines = new AllocatedLine[_lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = _lines[i].Written();
        }

        var reached = new List<RunningTotal>();
        _withoutLine.Sort((one, other) => one.Year.CompareTo(other.Year));
        foreach (var events in _withoutLine)
        {
            events.WriteTo(reached, _lines[0].Line.Booked.Currency);
        }

        return (ValueList.Create<AllocatedLine>(lines), ValueList.From(reached));
    }

    /// <summary>Finds the lines and years that the event names, and those that may move with them: the other years of its line, for a year of zero goes with them.</summary>
    private void Touch(DealEvent what)
    {
        _touched.Clear();
        _named.Clear();
        _tried.Clear();
        foreach (var walk in _lines)
        {
            if (what.Line is not null && what.Line != walk.Line.Line)
            {
                continue;
            }

            walk.Save();
            _touched.Add(walk);
            if (what.Year is null || what.Year == walk.Line.Year)
            {
                _named.Add(walk);
            }
        }
    }

    private Refusal? Add(DealEvent what, Int128 amount)
    {
        if (_named.Count == 0)
        {
            return Refusal.Unknown(what.Line, what.Year);
        }

        // In a deal with lines of both signs an event without line is refused, whatever year it names.
        if (HaveBothSigns(what.Line is null ? _lines : _named))
        {
            return Refusal.NeedsLine(what.Line, what.Year);
        }

        var years = YearsOf(_named);
        return years.Count == 1 ? AddTo(what, years[0], amount) : AddToYears(what, amount, years);
    }

    /// <summary>Adds an amount to one year: to its line, or to the events without line.</summary>
    private Refusal? AddTo(DealEvent what, int year, Int128 amount)
    {
        if (what.Line is not null)
        {
            _named.Find(walk => walk.Line.Year == year)!.Add(what.Kind, amount);
            return null;
        }

        var events = EventsWithoutLine(year)!;
        events.Save();
        _tried.Add(events);
        return events.TryAdd(what.Kind, amount, out var reached) ? null : Refusal.Outside(null, what.Year, reached, events.Whole);
    }

    private Refusal? AddToYears(DealEvent what, Int128 amount, List<int> years)
    {
        var sign = SignOf(_named);
        var adds = Int128.Sign(amount) == sign;
        var rooms = new Int128[years.Count];
        foreach (var walk in _named)
        {
            rooms[years.IndexOf(walk.Line.Year)] += walk.Room(what.Kind, adds);
        }

        var parts = new Int128[years.Count];
        if (YearFill.Share(Int128.Abs(amount), adds, rooms, parts) != 0)
        {
            return OutsideYears(what, amount, sign);
        }

        for (var i = 0; i < parts.Length; i++)
        {
            // Where all is zero, that an event came is all that can be known: it came to every year.
            if ((parts[i] != 0 || sign == 0) && AddTo(what, years[i], Int128.IsNegative(amount) ? -parts[i] : parts[i]) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private Refusal OutsideYears(DealEvent what, Int128 amount, int sign)
    {
        var (reached, whole) = (amount, Int128.Zero);
        foreach (var walk in _named)
        {
            whole += walk.Booked;
            reached += sign * (what.Kind is EventKind.Cancelled or EventKind.Returned ? walk.Size + walk.Reduced : walk.Of(what.Kind));
        }

        return Refusal.Outside(what.Line, null, reached, whole);
    }

    private Refusal? TryReach(DealEvent what)
    {
        foreach (var walk in _touched)
        {
            if (!walk.TryReach(out var passed))
            {
                return Refusal.Outside(walk.Line.Line, walk.Years.Length == 1 ? what.Year : walk.Line.Year, passed, walk.Booked);
            }
        }

        return null;
    }

    /// <summary>The events without line of a year; null if no line has that year.</summary>
    private WithoutLine? EventsWithoutLine(int year)
    {
        foreach (var events in _withoutLine)
        {
            if (events.Year == year)
            {
                return events;
            }
        }

        var wholes = new List<long>();
        foreach (var walk in _lines)
        {
            if (walk.Line.Year == year)
            {
                wholes.Add(walk.Booked);
            }
        }

        return wholes.Count == 0 ? null : Join(new WithoutLine(year, [.. wholes]));
    }

    private WithoutLine Join(WithoutLine events)
    {
        _withoutLine.Add(events);
        var place = 0;
        foreach (var walk in _lines)
        {
            if (walk.Line.Year == events.Year)
            {
                walk.Others = events;
                walk.Place = place++;
            }
        }

        return events;
    }

    /// <summary>Tells every line its years, which stand together.</summary>
    private void JoinYears()
    {
        for (int first = 0, next = 0; first < _lines.Length; first = next)
        {
            while (next < _lines.Length && _lines[next].Line.Line == _lines[first].Line.Line)
            {
                next++;
            }

            var years = _lines[first..next];
            foreach (var walk in years)
            {
                walk.Years = years;
            }
        }
    }

    private static List<int> YearsOf(List<LineWalk> walks)
    {
        var years = new List<int>();
        foreach (var walk in walks)
        {
            if (!years.Contains(walk.Line.Year))
            {
                years.Add(walk.Line.Year);
            }
        }

        years.Sort();
        return years;
    }

    private static int SignOf(List<LineWalk> walks)
    {
        var sign = 0;
        foreach (var walk in walks)
        {
            sign = sign == 0 ? walk.Sign : sign;
        }

        return sign;
    }

    private static bool HaveBothSigns(IReadOnlyList<LineWalk> walks)
    {
        var (negative, positive) = (false, false);
        foreach (var walk in walks)
        {
            negative |= walk.Sign < 0;
            positive |= walk.Sign > 0;
        }

        return negative && positive;
    }
}
