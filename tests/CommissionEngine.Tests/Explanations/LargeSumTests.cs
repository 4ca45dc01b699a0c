using CommissionEngine.Explanations;

namespace CommissionEngine.Tests.Explanations;

/// <summary>Sums over lines and years may not fit in 64 bits though every amount does.</summary>
public sealed class LargeSumTests
{
    [Fact]
    public void A_sum_beyond_64_bits_is_written_out()
    {
        var largest = Money.FromMinorUnits(long.MaxValue, Currency.Of("KWD"));

        var sum = Paragraphs.Sum([largest, largest, Money.FromMinorUnits(2, Currency.Of("KWD"))], Currency.Of("KWD"));

        Assert.Equal("KWD 18,446,744,073,709,551.616", sum.ToString());
    }

    [Theory]
    [InlineData(-5, "EUR", "EUR -0.05")]
    [InlineData(1_234_567, "JPY", "JPY 1,234,567")]
    [InlineData(0, "KWD", "KWD 0.000")]
    public void A_small_sum_is_written_as_money_is(long units, string currency, string expected)
    {
        var sum = Paragraphs.Sum([Money.FromMinorUnits(units, currency)], currency);

        Assert.Equal((expected, expected), (sum.ToString(), Money.FromMinorUnits(units, currency).ToString()));
    }
}
