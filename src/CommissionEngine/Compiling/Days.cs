using NodaTime;

namespace CommissionEngine.Compiling;

/// <summary>Days as whole numbers, one more for each day, so that comparing and counting days is arithmetic.</summary>
/// <remarks>Every number is greater than zero and far from the ends of <see cref="int"/>, which stand for open ends.</remarks>
internal static class Days
{
    /// <summary>The calendar repeats after 400 years, so shifting by a multiple of them keeps leap years and makes every year positive.</summary>
    private const int YearShift = 10_000;

    /// <summary>A day to ask of what is the same on all days.</summary>
    internal const int Any = 1;

    private static readonly LocalDate Anchor = new(2000, 1, 1);

    private static readonly int AnchorDay = Of(Anchor);

    private static readonly int LastDay = Of(LocalDate.MaxIsoValue);

    /// <summary>The number of a day. Days of other calendars are the same days of the ISO calendar.</summary>
    internal static int Of(LocalDate date)
    {
        var iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        var years = iso.Year + YearShift - 1;
        return (365 * years) + (years / 4) - (years / 100) + (years / 400) + iso.DayOfYear;
    }

    /// <summary>The day so many days later; where the calendar ends before, its last day.</summary>
    internal static int Plus(int day, int count) => (int)Math.Min((long)day + count, LastDay);

    /// <summary>The day of a number.</summary>
    /// <exception cref="OverflowException">It is not the number of a day, but an open end.</exception>
    internal static LocalDate DateOf(int day) => Anchor.PlusDays(day - AnchorDay);
}
