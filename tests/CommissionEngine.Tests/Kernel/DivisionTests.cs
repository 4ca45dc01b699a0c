using System.Numerics;
using CommissionEngine.Kernel;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests.Kernel;

public class DivisionTests
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();

    [Law]
    public Property A_product_is_divided_as_the_slow_way_does() => Prop.ForAll(Numbers.AnyLong, Numbers.AnyLong, Numbers.AnyLong, (a, b, c) =>
        Modes.All(mode =>
        {
            if (c == 0)
            {
                return true;
            }

            var exact = Slowly((BigInteger)a * b, c, mode);
            var fits = exact >= long.MinValue && exact <= long.MaxValue;
            return Division.TryMulDiv(a, b, c, mode, out var result) == fits && (!fits || result == exact);
        }));

    [Law]
    public Property Every_width_gives_the_same_quotient() => Prop.ForAll(
        Numbers.AnyLong,
        Arb.From(Numbers.Wide, Numbers.Smaller),
        Arb.From(Numbers.Wide.Where(n => n > 0), n => Numbers.Smaller(n).Where(m => m > 0)),
        (total, numerator, denominator) => Modes.All(mode =>
        {
            var exact = Slowly((BigInteger)total * numerator, denominator, mode);
            var fits = exact >= long.MinValue && exact <= long.MaxValue;
            var wide = Division.TryMulDiv(total, numerator, denominator, mode, out var fromWide);
            var unbounded = Division.TryMulDiv(total, (BigInteger)numerator, (BigInteger)denominator, mode, out var fromUnbounded);
            return wide == fits && unbounded == fits && (!fits || (fromWide == exact && fromUnbounded == exact));
        }));

    [Law]
    public Property The_floor_and_its_remainder_make_up_the_dividend() => Prop.ForAll(Numbers.AnyLong, Numbers.AnyLong, (dividend, divisor) =>
    {
        if (divisor is 0 or -1)
        {
            return true;
        }

        var floor = Division.Floor(dividend, divisor, out var remainder);
        return ((BigInteger)floor * divisor) + remainder == dividend
            && (remainder == 0 || Math.Sign(remainder) == Math.Sign(divisor))
            && BigInteger.Abs(remainder) < BigInteger.Abs(divisor);
    });

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 3, 2, 1, -3, -2, -1)]
    [InlineData(RoundingMode.HalfToEven, 2, 2, 1, -2, -2, -1)]
    [InlineData(RoundingMode.TowardsZero, 2, 1, 0, -2, -1, 0)]
    [InlineData(RoundingMode.AwayFromZero, 3, 2, 1, -3, -2, -1)]
    public void Rounding_does_what_its_name_says(RoundingMode mode, long fiveHalves, long threeHalves, long twoThirds, long minusFiveHalves, long minusThreeHalves, long minusTwoThirds)
    {
        Assert.Equal(fiveHalves, Division.Divide(5L, 2L, mode));
        Assert.Equal(threeHalves, Division.Divide(3L, 2L, mode));
        Assert.Equal(twoThirds, Division.Divide(2L, 3L, mode));
        Assert.Equal(minusFiveHalves, Division.Divide(5L, -2L, mode));
        Assert.Equal(minusThreeHalves, Division.Divide(-3L, 2L, mode));
        Assert.Equal(minusTwoThirds, Division.Divide(-2L, 3L, mode));
    }

    [Fact]
    public void What_does_not_fit_is_said_and_never_wrapped()
    {
        Assert.False(Division.TryMulDiv(long.MinValue, 1, -1, RoundingMode.TowardsZero, out _));
        Assert.False(Division.TryMulDiv(long.MaxValue, 3, 2, RoundingMode.TowardsZero, out _));
        Assert.Throws<OverflowException>(() => Division.MulDiv(long.MinValue, -1, 1, RoundingMode.TowardsZero));
        Assert.Equal(long.MinValue, Division.MulDiv(long.MinValue, long.MinValue, long.MinValue, RoundingMode.TowardsZero));
        Assert.Equal(4611686018427387904, Division.MulDiv(long.MaxValue, 1, 2, RoundingMode.HalfAwayFromZero));
        Assert.Throws<DivideByZeroException>(() => Division.MulDiv(1, 1, 0, RoundingMode.TowardsZero));
    }

    [Fact]
    public void A_way_to_round_that_has_no_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Division.Divide(1L, 2L, (RoundingMode)9));

    private static BigInteger Slowly(BigInteger dividend, BigInteger divisor, RoundingMode mode)
    {
        var sign = dividend.Sign * divisor.Sign;
        var (n, d) = (BigInteger.Abs(dividend), BigInteger.Abs(divisor));
        var floor = n / d;
        var rest = n - (floor * d);
        var up = mode switch
        {
            RoundingMode.HalfAwayFromZero => 2 * rest >= d,
            RoundingMode.HalfToEven => 2 * rest > d || (2 * rest == d && !floor.IsEven),
            RoundingMode.AwayFromZero => !rest.IsZero,
            _ => false,
        };
        return (up ? floor + 1 : floor) * sign;
    }
}
