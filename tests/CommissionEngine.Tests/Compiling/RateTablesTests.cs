using CommissionEngine.Compiling;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling;

public sealed class RateTablesTests
{
    private static readonly LocalDate July = new(2025, 7, 1);

    private static readonly RateTables Rates = new(
        [
            new ExchangeRate { From = "USD", To = "EUR", Rate = 0.92m, During = DateRange.Until(July.PlusDays(-1)) },
            new ExchangeRate { From = "USD", To = "EUR", Rate = 0.9m, During = DateRange.Between(July, July.PlusDays(9)) },
            new ExchangeRate { From = "USD", To = "EUR", Rate = 5m, Type = "spot" },
            new ExchangeRate { From = "JPY", To = "KWD", Rate = 0.0020555m },
            new ExchangeRate { From = "KWD", To = "JPY", Rate = 486.5m },
            new ExchangeRate { From = "EUR", To = "JPY", Rate = 79228162514264337593543950335m },
            new ExchangeRate { From = "GBP", To = "EUR", Rate = 0.5000000000000000000000000001m },
        ],
        "plan");

    [Theory]
    [InlineData(20_000_000, "USD", "EUR", 18_400_000)]
    [InlineData(1, "USD", "EUR", 1)]
    [InlineData(-25, "USD", "EUR", -23)]
    [InlineData(1000, "JPY", "KWD", 2056)]
    [InlineData(-1000, "JPY", "KWD", -2056)]
    [InlineData(1, "KWD", "JPY", 0)]
    [InlineData(33333, "KWD", "JPY", 16217)]
    [InlineData(1, "GBP", "EUR", 1)]
    [InlineData(7, "EUR", "EUR", 7)]
    public void An_amount_is_converted_once_half_away_from_zero(long units, string from, string to, long expected)
    {
        // By hand: 1,000 JPY x 0.0020555 are KWD 2.0555, so 2.056; KWD 33.333 x 486.5 are JPY 16,216.5045, so 16,217.
        Assert.Equal(RateOutcome.Converted, Rates.Convert(units, from, to, Days.Of(July.PlusDays(-1)), out var result));
        Assert.Equal(expected, result);
    }

    [Fact]
    public void The_rate_is_that_of_the_day_and_of_the_pair_as_given()
    {
        Assert.True(Rates.TryRate("USD", "EUR", Days.Of(July), out var rate));
        Assert.Equal(0.9m, rate);
        Assert.False(Rates.TryRate("USD", "EUR", Days.Of(July.PlusDays(10)), out _));
        Assert.Equal(RateOutcome.Missing, Rates.Convert(1, "USD", "EUR", Days.Of(July.PlusDays(10)), out var none));
        Assert.Equal(0, none);
        Assert.Equal(RateOutcome.Missing, Rates.Convert(1, "EUR", "USD", Days.Of(July), out _));
        Assert.True(Rates.TryRate("EUR", "EUR", Days.Of(July), out rate));
        Assert.Equal(1m, rate);
    }

    [Fact]
    public void An_amount_that_does_not_fit_is_told_apart_from_a_missing_rate()
    {
        Assert.Equal(RateOutcome.OutOfRange, Rates.Convert(long.MaxValue, "EUR", "JPY", Days.Of(July), out _));
        Assert.Equal(RateOutcome.OutOfRange, Rates.Convert(long.MinValue, "EUR", "JPY", Days.Of(July), out _));
    }
}
