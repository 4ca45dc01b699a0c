using CommissionEngine.Compiling;
using NodaTime;

namespace CommissionEngine.Tests.Compiling;

public sealed class DaysTests
{
    [Fact]
    public void The_next_day_has_the_next_number_across_leap_years_and_centuries()
    {
        foreach (var start in new[] { new LocalDate(-9998, 1, 1), new LocalDate(-5, 1, 1), new LocalDate(1895, 1, 1), new LocalDate(1999, 1, 1), new LocalDate(2023, 1, 1), new LocalDate(9994, 1, 1) })
        {
            var day = Days.Of(start);
            for (var date = start; date < start.PlusYears(5); date = date.PlusDays(1))
            {
                Assert.Equal(day, Days.Of(date));
                Assert.Equal(date, Days.DateOf(day));
                day++;
            }
        }
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var date = new LocalDate(2025, 3, 14);

        Assert.Equal(Days.Of(date), Days.Of(date.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_span_has_both_its_ends_and_comes_back_as_the_range_it_was()
    {
        var range = DateRange.Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 31));
        var span = DaySpan.Of(range);

        Assert.True(span.Contains(Days.Of(new LocalDate(2025, 1, 1))));
        Assert.True(span.Contains(Days.Of(new LocalDate(2025, 1, 31))));
        Assert.False(span.Contains(Days.Of(new LocalDate(2024, 12, 31))));
        Assert.False(span.Contains(Days.Of(new LocalDate(2025, 2, 1))));
        Assert.Equal(range, span.ToRange());
        Assert.Equal(DateRange.Always, DaySpan.Of(DateRange.Always).ToRange());
    }
}
