namespace CommissionEngine.Tests;

public class CurrencyTests
{
    // From ISO 4217, list one of 2024-06-25: the minor units that are easily taken for others, and one of each size.
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("USD", 2)]
    [InlineData("SEK", 2)]
    [InlineData("HUF", 2)]
    [InlineData("IDR", 2)]
    [InlineData("COP", 2)]
    [InlineData("IRR", 2)]
    [InlineData("LAK", 2)]
    [InlineData("MGA", 2)]
    [InlineData("MRU", 2)]
    [InlineData("RSD", 2)]
    [InlineData("TWD", 2)]
    [InlineData("CHE", 2)]
    [InlineData("UYU", 2)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("KRW", 0)]
    [InlineData("CLP", 0)]
    [InlineData("UGX", 0)]
    [InlineData("UYI", 0)]
    [InlineData("VND", 0)]
    [InlineData("XOF", 0)]
    [InlineData("KWD", 3)]
    [InlineData("IQD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    public void An_ISO_code_has_the_decimals_that_ISO_gives_it(string code, int decimals)
    {
        Assert.Equal(decimals, Currency.Of(code).Decimals);
        Assert.True(Currency.TryOf(code, out var currency));
        Assert.Equal(code, currency.ToString());
    }

    [Theory]
    [InlineData("ZWG")]
    [InlineData("XCG")]
    [InlineData("ANG")]
    [InlineData("BGN")]
    [InlineData("CUC")]
    [InlineData("HRK")]
    [InlineData("SLL")]
    [InlineData("ZWL")]
    public void A_code_that_came_or_went_lately_is_known_with_two_decimals(string code) => Assert.Equal(2, Currency.Of(code).Decimals);

    [Fact]
    public void The_table_has_as_many_codes_of_each_size_as_ISO()
    {
        // List one of 2024-06-25 has 17 codes with 0 decimals, 7 with 3 and 2 with 4; the rest, with what came since and what ended lately, has 2.
        var all = IsoCurrencies.All;
        Assert.Equal(17, all.Count(currency => currency.Decimals == 0));
        Assert.Equal(7, all.Count(currency => currency.Decimals == 3));
        Assert.Equal(2, all.Count(currency => currency.Decimals == 4));
        Assert.Equal(144, all.Count(currency => currency.Decimals == 2));
        Assert.All(all, currency => Assert.Matches("^[A-Z]{3}$", currency.Code));
    }

    [Theory]
    [InlineData("XAU")]
    [InlineData("XDR")]
    [InlineData("XXX")]
    [InlineData("XTS")]
    public void A_code_without_minor_unit_is_refused_until_it_is_declared(string code)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Currency.Of(code));
        Assert.Contains($"Currency.Declare(\"{code}\", decimals)", thrown.Message, StringComparison.Ordinal);
        Assert.False(Currency.TryOf(code, out _));
        Assert.Equal(3, Currency.Declare(code, 3).Decimals);
    }

    [Fact]
    public void A_code_that_is_not_one_is_refused_with_a_remedy()
    {
        Assert.Contains("Write \"EUR\".", Assert.Throws<ArgumentException>(() => Currency.Of("eur")).Message, StringComparison.Ordinal);
        Assert.Contains("Write \"EUR\".", Assert.Throws<ArgumentException>(() => Currency.Of(" EUR")).Message, StringComparison.Ordinal);
        Assert.Contains("Currency.Declare", Assert.Throws<ArgumentException>(() => Currency.Of("BTC")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Currency.Of(""));
        Assert.Throws<ArgumentNullException>(() => Currency.Of(null!));
        Assert.False(Currency.TryOf(null, out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void A_declared_currency_is_equal_by_code_and_decimals()
    {
        Assert.Equal(Currency.Declare("BTC", 8), Currency.Declare("BTC", 8));
        Assert.NotEqual(Currency.Declare("BTC", 8), Currency.Declare("BTC", 9));
        Assert.Equal(Currency.Of("EUR"), Currency.Declare("EUR", 2));
    }

    [Fact]
    public void A_declaration_cannot_bend_ISO_or_be_written_badly()
    {
        Assert.Contains("ISO 4217 gives EUR 2 decimals, not 3", Assert.Throws<ArgumentException>(() => Currency.Declare("EUR", 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Declare("BTC", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Declare("BTC", 10));
        Assert.Throws<ArgumentNullException>(() => Currency.Declare(null!, 2));
        foreach (var code in new[] { "", "btc", "1BTC", "B TC", "ÅBC", "ABCDEFGHIJKLM" })
        {
            Assert.Throws<ArgumentException>(() => Currency.Declare(code, 2));
        }
    }

    [Fact]
    public void Default_is_no_currency()
    {
        Assert.True(default(Currency).IsNone);
        Assert.Equal("", default(Currency).Code);
        Assert.Equal("", default(Currency).ToString());
        Assert.False(Currency.Of("EUR").IsNone);
    }

    [Fact]
    public void A_code_can_be_written_where_a_currency_is_wanted()
    {
        Currency currency = "EUR";
        Assert.Equal(Currency.Of("EUR"), currency);
    }
}
