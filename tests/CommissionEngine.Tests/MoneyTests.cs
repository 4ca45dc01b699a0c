using System.Globalization;
using System.Numerics;
using CommissionEngine.Tests.Kernel;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests;

public class MoneyTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Law]
    public Property An_amount_survives_the_way_to_decimal_and_back() => Prop.ForAll(Numbers.AnyLong, units =>
        new[] { "JPY", "EUR", "KWD", "CLF" }.All(code =>
        {
            var money = Money.FromMinorUnits(units, code);
            return Money.Of(money.Amount, code) == money && money.Amount.Scale == Currency.Of(code).Decimals;
        }));

    [Law]
    public Property Sums_and_differences_are_exact_or_thrown() => Prop.ForAll(Numbers.AnyLong, Numbers.AnyLong, (a, b) =>
    {
        var (left, right) = (Money.FromMinorUnits(a, "EUR"), Money.FromMinorUnits(b, "EUR"));
        return IsExactOrThrown((BigInteger)a + b, () => left + right)
            && IsExactOrThrown((BigInteger)a - b, () => left - right)
            && IsExactOrThrown(-(BigInteger)a, () => -left)
            && (left < right) == (a < b) && (left > right) == (a > b) && (left <= right) == (a <= b) && (left >= right) == (a >= b);
    });

    [Law]
    public bool TryOf_answers_true_where_Of_does_not_throw(decimal amount)
    {
        foreach (var given in new[] { amount, amount / 100, decimal.Round(amount, 2), decimal.Truncate(amount) })
        {
            var can = Money.TryOf(given, "EUR", out var money);
            var thrown = Record.Exception(() => Money.Of(given, "EUR"));
            if (can != thrown is null || (can && money.Amount != given) || (!can && money != default))
            {
                return false;
            }
        }

        return true;
    }

    [Fact]
    public void More_decimals_than_the_currency_has_are_refused_with_a_remedy()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Money.Of(1.235m, "EUR"));
        Assert.StartsWith("1.235 has more decimals than EUR, which has 2. Give the exact amount, or say how to round it", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.Of(0.5m, "JPY"));
        Assert.False(Money.TryOf(1.235m, "EUR", out _));
    }

    [Fact]
    public void Zeros_behind_the_last_decimal_are_no_decimals()
    {
        Assert.Equal(Money.Of(1.5m, "EUR"), Money.Of(1.500000m, "EUR"));
        Assert.Equal(1000, Money.Of(1000.000m, "JPY").MinorUnits);
        Assert.Equal("1.50", Money.Of(1.5m, "EUR").Amount.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 124, -124)]
    [InlineData(RoundingMode.HalfToEven, 124, -124)]
    [InlineData(RoundingMode.TowardsZero, 123, -123)]
    [InlineData(RoundingMode.AwayFromZero, 124, -124)]
    public void A_named_rounding_is_applied_once(RoundingMode rounding, long positive, long negative)
    {
        Assert.Equal(positive, Money.Of(1.235m, "EUR", rounding).MinorUnits);
        Assert.Equal(negative, Money.Of(-1.235m, "EUR", rounding).MinorUnits);
        Assert.Equal(150, Money.Of(1.5m, "EUR", rounding).MinorUnits);
    }

    [Fact]
    public void Rounding_looks_at_all_decimals_that_are_given() =>
        Assert.Equal(124, Money.Of(1.2350000000000000000000000001m, "EUR", RoundingMode.HalfToEven).MinorUnits);

    [Fact]
    public void The_greatest_and_the_least_amount_fit_and_one_more_does_not()
    {
        Assert.Equal(long.MaxValue, Money.Of(92233720368547758.07m, "EUR").MinorUnits);
        Assert.Equal(long.MinValue, Money.Of(-92233720368547758.08m, "EUR").MinorUnits);
        Assert.Throws<OverflowException>(() => Money.Of(92233720368547758.08m, "EUR"));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MinValue, "EUR"));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MaxValue, Currency.Declare("ATOM", 9), RoundingMode.TowardsZero));
        Assert.False(Money.TryOf(92233720368547758.08m, "EUR", out _));
    }

    [Fact]
    public void Overflow_names_both_operands()
    {
        var greatest = Money.FromMinorUnits(long.MaxValue, "EUR");
        var cent = Money.Of(0.01m, "EUR");
        Assert.Equal("EUR 92,233,720,368,547,758.07 + EUR 0.01 is more than an amount of money can hold.", Assert.Throws<OverflowException>(() => greatest + cent).Message);
        Assert.StartsWith("EUR -92,233,720,368,547,758.07 - EUR 0.02 ", Assert.Throws<OverflowException>(() => -greatest - (cent + cent)).Message, StringComparison.Ordinal);
        Assert.Contains("EUR -92,233,720,368,547,758.08", Assert.Throws<OverflowException>(() => -(-greatest - cent)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_currencies_are_never_added_subtracted_or_compared()
    {
        var (euro, yen) = (Money.Of(1m, "EUR"), Money.Of(1m, "JPY"));
        var thrown = Assert.Throws<InvalidOperationException>(() => euro + yen);
        Assert.Equal("Amounts of EUR (2 decimals) and JPY (0 decimals) cannot be added. Convert one of them first.", thrown.Message);
        Assert.Throws<InvalidOperationException>(() => euro - yen);
        Assert.Throws<InvalidOperationException>(() => euro < yen);
        Assert.Throws<InvalidOperationException>(() => Money.Zero(Currency.Declare("PTS", 1)) + Money.Zero(Currency.Declare("PTS", 2)));
    }

    [Fact]
    public void Zero_of_no_currency_is_added_to_nothing_else()
    {
        Assert.Equal(default, default(Money) + default(Money));
        Assert.Equal(default, -default(Money));
        Assert.Equal(default, Money.Zero(default));
        Assert.Equal(default, Money.FromMinorUnits(0, default));
        Assert.Contains("no currency", Assert.Throws<InvalidOperationException>(() => default(Money) + Money.Zero("EUR")).Message, StringComparison.Ordinal);
        Assert.NotEqual(default, Money.Zero("EUR"));
        Assert.Equal("0", default(Money).ToString());
    }

    [Fact]
    public void An_amount_without_currency_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Money.Of(1m, default));
        Assert.Throws<ArgumentException>(() => Money.Of(0m, default, RoundingMode.TowardsZero));
        Assert.Throws<ArgumentException>(() => Money.FromMinorUnits(1, default));
        Assert.False(Money.TryOf(0m, default, out _));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Money_reads_the_same_in_every_culture(string culture)
    {
        Assert.Equal("EUR 1,200,000.00", Cultures.Under(culture, () => Money.Of(1_200_000m, "EUR").ToString()));
        Assert.Equal("JPY -1,000", Cultures.Under(culture, () => Money.Of(-1000m, "JPY").ToString()));
        Assert.Equal("KWD 33.333", Cultures.Under(culture, () => Money.Of(33.333m, "KWD").ToString()));
        Assert.Equal("-0.05", Cultures.Under(culture, () => Money.Of(-0.05m, "EUR").ToAmountString()));
        Assert.Equal("0.00", Cultures.Under(culture, () => Money.Of(-0.00m, "EUR").ToAmountString()));
        Assert.StartsWith("-1.235 has more", Cultures.Under(culture, () => Assert.Throws<ArgumentException>(() => Money.Of(-1.235m, "EUR")).Message), StringComparison.Ordinal);
    }

    private static bool IsExactOrThrown(BigInteger exact, Func<Money> compute)
    {
        if (exact >= long.MinValue && exact <= long.MaxValue)
        {
            return compute() == Money.FromMinorUnits((long)exact, "EUR");
        }

        return Record.Exception(() => compute()) is OverflowException;
    }
}
