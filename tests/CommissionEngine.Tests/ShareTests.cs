using System.Numerics;
using CommissionEngine.Tests.Kernel;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests;

public class ShareTests
{
    private static readonly Arbitrary<(long N, long D)> Fractions = Arb.From(
        from numerator in Numbers.NotNegative
        from denominator in Numbers.NotNegative
        where denominator > 0
        select (numerator, denominator),
        pair => Numbers.Smaller(pair.numerator).Select(n => (n, pair.denominator))
            .Concat(Numbers.Smaller(pair.denominator).Where(d => d > 0).Select(d => (pair.numerator, d))));

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Law]
    public Property Arithmetic_is_that_of_unbounded_fractions() => Prop.ForAll(Fractions, Fractions, (a, b) =>
    {
        var (x, y) = (Share.Fraction(a.N, a.D), Share.Fraction(b.N, b.D));
        BigInteger cross = (BigInteger)a.N * b.D, other = (BigInteger)b.N * a.D, below = (BigInteger)a.D * b.D;
        return Is(cross + other, below, () => x + y)
            && (cross < other ? Record.Exception(() => x - y) is OverflowException : Is(cross - other, below, () => x - y))
            && Is((BigInteger)a.N * b.N, below, () => x * y)
            && Math.Sign(x.CompareTo(y)) == cross.CompareTo(other)
            && (x == y) == (cross == other)
            && (x != y || x.GetHashCode() == y.GetHashCode())
            && (x < y) == (cross < other) && (x > y) == (cross > other) && (x <= y) == (cross <= other) && (x >= y) == (cross >= other);
    });

    [Law]
    public Property A_share_is_always_in_lowest_terms() => Prop.ForAll(Fractions, pair =>
    {
        var share = Share.Fraction(pair.N, pair.D);
        return BigInteger.GreatestCommonDivisor(share.Numerator, share.Denominator).IsOne
            && (BigInteger)share.Numerator * pair.D == (BigInteger)share.Denominator * pair.N;
    });

    [Law]
    public bool A_percentage_is_taken_exactly_and_written_exactly(decimal number)
    {
        var percent = Math.Abs(number);
        var written = Share.Percent(percent).ToString();
        return decimal.Parse(written[..^1], System.Globalization.CultureInfo.InvariantCulture) == percent
            && Share.Percent(percent) * Share.Of(100) == Share.Of(percent)
            && decimal.Parse(Share.Of(percent).ToWeightString(), System.Globalization.CultureInfo.InvariantCulture) == percent;
    }

    [Fact]
    public void Percentages_that_total_a_hundred_are_the_whole_exactly()
    {
        Assert.Equal(Share.Whole, Share.Percent(72.68m) + Share.Percent(10.93m) + Share.Percent(2.73m) + Share.Percent(13.66m));
        Assert.Equal(Share.Whole, Share.Percent(10.00m) + Share.Percent(58.02m) + Share.Percent(31.98m));
        Assert.Equal(Share.Whole, Share.Fraction(1, 3) + Share.Fraction(1, 3) + Share.Fraction(1, 3));
        Assert.NotEqual(Share.Whole, Share.Percent(33.333333m) + Share.Percent(33.333333m) + Share.Percent(33.333333m));
    }

    [Fact]
    public void Default_is_zero_and_equal_to_every_other_zero()
    {
        Assert.Equal(default, Share.Zero);
        Assert.Equal(default, Share.Percent(0));
        Assert.Equal(default, Share.Fraction(0, 77));
        Assert.Equal(default, Share.Whole - Share.Percent(100));
        Assert.True(default(Share).IsZero);
        Assert.Equal(1, default(Share).Denominator);
    }

    [Fact]
    public void Below_zero_there_is_no_share()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Percent(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Fraction(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Fraction(1, -2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Fraction(1, 0));
        Assert.Equal("25% - 50% is below zero, and a share is never negative.", Assert.Throws<OverflowException>(() => Share.Percent(25) - Share.Percent(50)).Message);
    }

    [Fact]
    public void A_result_that_does_not_fit_names_both_operands()
    {
        var tiny = Share.Percent(0.0000000000000000000000000001m);
        Assert.Contains("0.0000000000000000000000000001% * 0.0000000000000000000000000001%", Assert.Throws<OverflowException>(() => tiny * tiny).Message, StringComparison.Ordinal);
        Assert.Contains("/", Assert.Throws<OverflowException>(() => tiny + Share.Fraction(1, long.MaxValue)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_fits_in_lowest_terms_is_given_though_the_way_there_does_not()
    {
        var tiny = Share.Of(0.0000000000000000000000000001m);
        var rest = Share.Of(0.9999999999999999999999999999m);
        Assert.Equal(Share.Whole, tiny + rest);
        Assert.Equal(tiny, Share.Whole - rest);
        Assert.Equal(Share.Whole, Share.Fraction(long.MaxValue, 3) * Share.Fraction(3, long.MaxValue));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_share_reads_the_same_in_every_culture(string culture)
    {
        Assert.Equal("33.333333%", Cultures.Under(culture, () => Share.Percent(33.333333m).ToString()));
        Assert.Equal("50%", Cultures.Under(culture, () => Share.Fraction(1, 2).ToString()));
        Assert.Equal("1/3", Cultures.Under(culture, () => Share.Fraction(1, 3).ToString()));
        Assert.Equal("1/3", Cultures.Under(culture, () => Share.Fraction(1, 3).ToWeightString()));
        Assert.Equal("37.5", Cultures.Under(culture, () => Share.Of(37.50m).ToWeightString()));
        Assert.Equal("0.09765625%", Cultures.Under(culture, () => Share.Fraction(1, 1024).ToString()));
        Assert.Equal("200%", Cultures.Under(culture, () => Share.Of(2).ToString()));
        Assert.Equal("0%", Cultures.Under(culture, () => Share.Zero.ToString()));
        Assert.Equal("0", Cultures.Under(culture, () => Share.Zero.ToWeightString()));
    }

    private static bool Is(BigInteger numerator, BigInteger denominator, Func<Share> compute)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (numerator > Int128.MaxValue || denominator > Int128.MaxValue)
        {
            return Record.Exception(() => compute()) is OverflowException;
        }

        var share = compute();
        return share.Numerator == numerator && share.Denominator == denominator;
    }
}
