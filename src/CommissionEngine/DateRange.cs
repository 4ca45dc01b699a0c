using NodaTime;
using NodaTime.Text;

namespace CommissionEngine;

/// <summary>Days from a first to a last one, both included. An end that is null is open. <c>default</c> is every day.</summary>
/// <remarks>
/// A range whose end lies before its start can be made and contains no day: a document is checked whole, and reports it together with its other faults.
/// Days of other calendars are taken as the same days of the ISO calendar.
/// </remarks>
public readonly record struct DateRange
{
    /// <summary>The days from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <param name="start">The first day; null if there is none.</param>
    /// <param name="end">The last day; null if there is none.</param>
    public DateRange(LocalDate? start, LocalDate? end)
    {
        Start = start is { } first ? Iso(first) : null;
        End = end is { } last ? Iso(last) : null;
    }

    /// <summary>Every day: both ends are open.</summary>
    public static DateRange Always => default;

    /// <summary>The first day; null if there is none.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, which still belongs to the range; null if there is none.</summary>
    public LocalDate? End { get; }

    /// <summary>Whether the end lies before the start, so that the range contains no day.</summary>
    public bool IsTurnedAround => Start is { } start && End is { } end && end < start;

    /// <summary>That day and every later one.</summary>
    /// <param name="start">The first day.</param>
    public static DateRange From(LocalDate start) => new(start, null);

    /// <summary>That day and every earlier one.</summary>
    /// <param name="end">The last day.</param>
    public static DateRange Until(LocalDate end) => new(null, end);

    /// <summary>The days from one to another, both included.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day; the range contains no day if it lies before the first.</param>
    public static DateRange Between(LocalDate start, LocalDate end) => new(start, end);

    /// <summary>Whether the day belongs to the range; its ends do.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(LocalDate date)
    {
        var day = Iso(date);
        return !(Start > day) && !(End < day);
    }

    /// <summary>Whether the ranges have a day in common. One that is turned around has none with any.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(DateRange other) =>
        !IsTurnedAround && !other.IsTurnedAround && !(Start > other.End) && !(End < other.Start);

    /// <summary>"2025-01-01 to 2025-12-31", "since 2025-01-01", "until 2025-12-31" or "always", whatever the culture.</summary>
    public override string ToString() => (Start, End) switch
    {
        ({ } start, { } end) => $"{Text(start)} to {Text(end)}",
        ({ } start, null) => $"since {Text(start)}",
        (null, { } end) => $"until {Text(end)}",
        _ => "always",
    };

    private static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
