namespace CommissionEngine.Compiling;

/// <summary>Days from a first to a last one, both included, as numbers of <see cref="Days"/>. <c>default</c> is no day of the calendar.</summary>
/// <param name="First">The first day; <see cref="int.MinValue"/> if there is none.</param>
/// <param name="Last">The last day; <see cref="int.MaxValue"/> if there is none.</param>
internal readonly record struct DaySpan(int First, int Last)
{
    internal static DaySpan Always => new(int.MinValue, int.MaxValue);

    internal bool IsEmpty => Last < First;

    internal static DaySpan Of(DateRange range) => new(
        range.Start is { } start ? Days.Of(start) : int.MinValue,
        range.End is { } end ? Days.Of(end) : int.MaxValue);

    internal bool Contains(int day) => First <= day && day <= Last;

    /// <summary>The days that belong to both; empty if there are none.</summary>
    internal DaySpan And(DaySpan other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    internal bool Overlaps(DaySpan other) => !And(other).IsEmpty;

    /// <summary>The same days as a range of dates. The span is not empty.</summary>
    internal DateRange ToRange() => new(
        First == int.MinValue ? null : Days.DateOf(First),
        Last == int.MaxValue ? null : Days.DateOf(Last));
}
