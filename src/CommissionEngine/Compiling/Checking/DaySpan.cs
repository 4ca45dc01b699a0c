using NodaTime;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Days as numbers, both ends included: what searches for overlaps and gaps compare. An open end is the smallest or the greatest number.</summary>
/// <param name="First">The first day, counted from 1970-01-01.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DaySpan(int First, int Last)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Every day.</summary>
    internal static DaySpan Always => new(int.MinValue, int.MaxValue);

    /// <summary>Whether it contains no day.</summary>
    internal bool IsEmpty => First > Last;

    /// <summary>The days of a range; one that is turned around counts as always, so that its one fault brings no others with it.</summary>
    internal static DaySpan Of(DateRange days) => days.IsTurnedAround
        ? Always
        : new(days.Start is { } start ? Number(start) : int.MinValue, days.End is { } end ? Number(end) : int.MaxValue);

    /// <summary>The days that both have.</summary>
    internal DaySpan And(DaySpan other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>"2025-01-01 to 2025-12-31", "since 2025-01-01", "until 2025-12-31" or "always".</summary>
    public override string ToString() =>
        new DateRange(First == int.MinValue ? null : Epoch.PlusDays(First), Last == int.MaxValue ? null : Epoch.PlusDays(Last)).ToString();

    private static int Number(LocalDate date) => Period.DaysBetween(Epoch, date);
}
