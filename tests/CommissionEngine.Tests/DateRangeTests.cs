using FsCheck.Xunit;
using NodaTime;

namespace CommissionEngine.Tests;

public class DateRangeTests
{
    private static readonly LocalDate Day = new(2025, 3, 14);

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Law]
    public bool Ranges_overlap_if_and_only_if_a_day_belongs_to_both(sbyte? a, sbyte? b, sbyte? c, sbyte? d)
    {
        var (left, right) = (Range(a, b), Range(c, d));
        var common = Enumerable.Range(-200, 401).Any(days => left.Contains(Day.PlusDays(days)) && right.Contains(Day.PlusDays(days)));
        return left.Overlaps(right) == common && right.Overlaps(left) == common;
    }

    [Law]
    public bool A_range_contains_its_ends_and_what_lies_between(sbyte? a, sbyte? b, sbyte day) =>
        Range(a, b).Contains(Day.PlusDays(day)) == ((a is null || a <= day) && (b is null || day <= b))
        && Range(a, b).IsTurnedAround == (a > b);

    [Fact]
    public void A_range_that_is_turned_around_can_be_made_and_contains_no_day()
    {
        var range = DateRange.Between(Day, Day.PlusDays(-1));
        Assert.True(range.IsTurnedAround);
        Assert.False(range.Contains(Day));
        Assert.False(range.Contains(Day.PlusDays(-1)));
        Assert.False(range.Overlaps(DateRange.Always));
        Assert.False(range.Overlaps(range));
    }

    [Fact]
    public void Default_is_always()
    {
        Assert.Equal(DateRange.Always, default);
        Assert.Equal(DateRange.Always, new DateRange(null, null));
        Assert.True(default(DateRange).Contains(LocalDate.MinIsoValue));
        Assert.True(default(DateRange).Contains(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        var julian = Day.WithCalendar(CalendarSystem.Julian);
        Assert.Equal(DateRange.From(Day), DateRange.From(julian));
        Assert.True(DateRange.Between(Day, Day).Contains(julian));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_range_reads_the_same_in_every_culture(string culture)
    {
        var (first, last) = (new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        Assert.Equal("2025-01-01 to 2025-12-31", Cultures.Under(culture, () => DateRange.Between(first, last).ToString()));
        Assert.Equal("since 2025-01-01", Cultures.Under(culture, () => DateRange.From(first).ToString()));
        Assert.Equal("until 2025-12-31", Cultures.Under(culture, () => DateRange.Until(last).ToString()));
        Assert.Equal("always", Cultures.Under(culture, () => DateRange.Always.ToString()));
    }

    private static DateRange Range(sbyte? start, sbyte? end) =>
        new(start is { } a ? Day.PlusDays(a) : null, end is { } b ? Day.PlusDays(b) : null);
}
