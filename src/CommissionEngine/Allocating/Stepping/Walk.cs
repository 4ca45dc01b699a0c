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
    /// <summary>The year under which the totals of events without line and year stand, in a deal of several years.</summary>
    private const int NoYear = 0;

    private readonly LineWalk[] _lines;
    private readonly bool _hasYears;
    private readonly bool _hasBothSigns;
    private readonly List<WithoutLine> _withoutLine = [];
    private readonly List<LineWalk> _touched = [];
    private WithoutLine? _tried;

    internal Walk(Standing standing, bool bookedByItself)
    {
        _lines = new LineWalk[standing.Lines.Count];
        foreach (var line in standing.Lines)
        {
            _hasYears |= line.Year != 1;
        }

        var linePlace = -1;
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = standing.Lines[i];
            linePlace += i == 0 || line.Line != standing.Lines[i - 1].Line ? 1 : 0;
            _lines[i] = new LineWalk(line, bookedByItself) { HasYears = _hasYears, LinePlace = linePlace };
        }

        _hasBothSigns = HaveBothSigns(_lines);
        foreach (var stored in standing.Reached)
        {
            EventsWithoutLine(stored.Year)?.TryAdd(stored.Kind, stored.Amount.MinorUnits, out _);
        }

        foreach (var line in _lines)
        {
            line.TryReach(out _);
            line.Settle();
        }
    }

    /// <summary>The lines that the event tried last touches, in their order.</summary>
    internal IReadOnlyList<LineWalk> Touched => _touched;

    /// <summary>Tries an event. Null if it is right, and then <see cref="Touched"/> has it; else why it is not, and nothing has changed.</summary>
    /// <exception cref="OverflowException">The whole of all lines does not fit in 64 bits.</exception>
    internal Refusal? Try(DealEvent what, Int128 amount)
    {
        _touched.Clear();
        _tried = null;
        var refusal = (what.Line is { } line ? TryLine(what, amount, line) : TryAll(what, amount)) ?? TryReach();
        if (refusal is not null)
        {
            _tried?.Restore();
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

    private Refusal? TryLine(DealEvent what, Int128 amount, int line)
    {
        foreach (var walk in _lines)
        {
            if (walk.Line.Line == line && (what.Year is null || what.Year == walk.Line.Year))
            {
                Touch(walk);
            }
        }

        if (_touched.Count == 0)
        {
            return Refusal.Unknown(line, what.Year);
        }

        if (_touched.Count == 1)
        {
            _touched[0].Add(what.Kind, amount);
            return null;
        }

        var years = _touched.ToArray();
        return HaveBothSigns(years) ? Refusal.NeedsLine(line) : Bring(years, what.Kind, amount);
    }

    private Refusal? TryAll(DealEvent what, Int128 amount)
    {
        if (_hasBothSigns)
        {
            return Refusal.NeedsLine(null);
        }

        var year = what.Year ?? (_hasYears ? NoYear : 1);
        if (EventsWithoutLine(year) is not { } events)
        {
            return Refusal.Unknown(null, year);
        }

        foreach (var walk in _lines)
        {
            if (year == NoYear || walk.Line.Year == year)
            {
                Touch(walk);
            }
        }

        _tried = events;
        events.Save();
        if (!events.TryAdd(what.Kind, amount, out var reached))
        {
            return Refusal.Outside(null, what.Year, reached, events.Whole);
        }

        return year == NoYear ? BringAll(events, what.Kind) : null;
    }

    /// <summary>Brings what an event without line and year moves on every line down to the years of the line.</summary>
    private Refusal? BringAll(WithoutLine events, EventKind kind)
    {
        for (int first = 0, next; first < _lines.Length; first = next)
        {
            for (next = first + 1; next < _lines.Length && _lines[next].LinePlace == _lines[first].LinePlace; next++)
            {
            }

            var moved = events.Moved(kind, _lines[first].LinePlace);
            if (moved != 0 && Bring(_lines.AsSpan(first, next - first), kind, moved) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Refusal? Bring(ReadOnlySpan<LineWalk> years, EventKind kind, Int128 amount)
    {
        var (reached, whole) = (amount, Int128.Zero);
        foreach (var year in years)
        {
            reached += year.Of(kind) * (year.Sign < 0 ? -1 : 1);
            whole += year.Booked;
        }

        return YearFill.TryBring(years, kind, amount) ? null : Refusal.Outside(years[0].Line.Line, null, reached, whole);
    }

    private Refusal? TryReach()
    {
        foreach (var walk in _touched)
        {
            if (!walk.TryReach(out var passed))
            {
                return Refusal.Outside(walk.Line.Line, _hasYears ? walk.Line.Year : null, passed, walk.Booked);
            }
        }

        return null;
    }

    private void Touch(LineWalk walk)
    {
        walk.Save();
        _touched.Add(walk);
    }

    /// <summary>The events without line of a year, or without year; null if no line has that year.</summary>
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
            if (year == NoYear && walk.LinePlace < wholes.Count)
            {
                wholes[walk.LinePlace] += walk.Booked;
            }
            else if (year == NoYear || walk.Line.Year == year)
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
            if (events.Year == NoYear)
            {
                walk.Yearless = events;
            }
            else if (walk.Line.Year == events.Year)
            {
                walk.Others = events;
                walk.Place = place++;
            }
        }

        return events;
    }

    private static bool HaveBothSigns(ReadOnlySpan<LineWalk> lines)
    {
        var (negative, positive) = (false, false);
        foreach (var line in lines)
        {
            negative |= line.Sign < 0;
            positive |= line.Sign > 0;
        }

        return negative && positive;
    }
}
