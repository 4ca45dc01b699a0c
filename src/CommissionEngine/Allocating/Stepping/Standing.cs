using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Where a deal stands: the wholes of its lines, and what the events that were counted have reached of them.</summary>
/// <param name="Lines">The wholes of all lines and years, by line, then year, each with the running totals of the events that named it.</param>
/// <param name="Reached">The running totals of the events that named no line, by the year that they named or fell on, then by kind.</param>
/// <param name="Counted">The events that are counted in, in the order in which they were; the booking of the deal itself is one without id.</param>
internal readonly record struct Standing(ValueList<AllocatedLine> Lines, ValueList<RunningTotal> Reached, ValueList<CountedEvent> Counted)
{
    /// <summary>Whether the deal was booked in full without an event.</summary>
    internal bool IsBookedByItself
    {
        get
        {
            foreach (var counted in Counted)
            {
                if (counted.Event.Length == 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
