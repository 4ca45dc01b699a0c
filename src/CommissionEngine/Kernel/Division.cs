using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommissionEngine.Kernel;

/// <summary>Division of whole numbers, exact until the one rounding that the caller names.</summary>
/// <remarks>Works on <see cref="long"/>, <see cref="Int128"/> and <see cref="BigInteger"/> alike. Signs may be any; a divisor of zero throws <see cref="DivideByZeroException"/>.</remarks>
internal static class Division
{
    /// <summary>Products of two numbers whose bits total no more than this fit in 128 bits with their sign.</summary>
    private const int SafeBits = 126;

    /// <summary>a * b / c, rounded as named.</summary>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    internal static long MulDiv(long a, long b, long c, RoundingMode mode) =>
        TryMulDiv(a, b, c, mode, out var result) ? result : throw new OverflowException("The result of a multiplication and division does not fit in 64 bits.");

    /// <summary>a * b / c, rounded as named; false if the result does not fit in 64 bits.</summary>
    internal static bool TryMulDiv(long a, long b, long c, RoundingMode mode, out long result)
    {
        var high = Math.BigMul(a, b, out var low);
        if (high == low >> 63 && c is not 0 and not -1)
        {
            result = mode == RoundingMode.HalfAwayFromZero && c > 0 ? DivideHalfAway(low, (ulong)c) : Divide(low, c, mode);
            return true;
        }

        return TryNarrow(Divide((Int128)a * b, c, mode), out result);
    }

    /// <summary>total * numerator / denominator, rounded as named; false if the result does not fit in 64 bits. The product itself may have any size.</summary>
    internal static bool TryMulDiv<T>(long total, T numerator, T denominator, RoundingMode mode, out long result)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(long))
        {
            return TryMulDiv(total, long.CreateTruncating(numerator), long.CreateTruncating(denominator), mode, out result);
        }

        if (typeof(T) == typeof(Int128) && FitsProduct(total, Int128.CreateTruncating(numerator)))
        {
            return TryNarrow(Divide(total * Int128.CreateTruncating(numerator), Int128.CreateTruncating(denominator), mode), out result);
        }

        return TryNarrow(Divide(total * BigInteger.CreateChecked(numerator), BigInteger.CreateChecked(denominator), mode), out result);
    }

    /// <summary>The quotient, rounded as named.</summary>
    /// <exception cref="OverflowException">The least number of the type is divided by -1.</exception>
    internal static T Divide<T>(T dividend, T divisor, RoundingMode mode)
        where T : struct, IBinaryInteger<T>
    {
        var (quotient, remainder) = T.DivRem(dividend, divisor);
        if (T.IsZero(remainder) || !GoesAway(quotient, remainder, divisor, mode))
        {
            return quotient;
        }

        return T.IsNegative(dividend) == T.IsNegative(divisor) ? quotient + T.One : quotient - T.One;
    }

    /// <summary>The commonest rounding by the commonest divisors, in one division: adding half the divisor before cutting off is rounding half up, on the magnitude half away from zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long DivideHalfAway(long dividend, ulong divisor)
    {
        unchecked
        {
            var sign = dividend >> 63;
            var magnitude = (ulong)((dividend ^ sign) - sign);
            var quotient = (long)((magnitude + (divisor >> 1)) / divisor);
            return (quotient ^ sign) - sign;
        }
    }

    /// <summary>The greatest whole number not above the quotient; the remainder has the divisor's sign or is zero.</summary>
    /// <exception cref="OverflowException">The least number of the type is divided by -1.</exception>
    internal static T Floor<T>(T dividend, T divisor, out T remainder)
        where T : struct, IBinaryInteger<T>
    {
        (var quotient, remainder) = T.DivRem(dividend, divisor);
        if (T.IsZero(remainder) || T.IsNegative(remainder) == T.IsNegative(divisor))
        {
            return quotient;
        }

        remainder += divisor;
        return quotient - T.One;
    }

    /// <summary>Whether the product surely fits in 128 bits; it may also fit where the answer is false.</summary>
    internal static bool FitsProduct(Int128 a, Int128 b) => Bits(a) + Bits(b) <= SafeBits;

    /// <summary>How many bits the magnitude needs, or one more.</summary>
    private static int Bits<T>(T value)
        where T : struct, IBinaryInteger<T> => value.GetShortestBitLength();

    /// <summary>Whether a quotient that was cut off, leaving a remainder that is not zero, has to go one further from zero.</summary>
    private static bool GoesAway<T>(T quotient, T remainder, T divisor, RoundingMode mode)
        where T : struct, IBinaryInteger<T>
    {
        switch (mode)
        {
            case RoundingMode.TowardsZero:
                return false;
            case RoundingMode.AwayFromZero:
                return true;
            case RoundingMode.HalfAwayFromZero:
                return ComparedToHalf(remainder, divisor) >= 0;
            case RoundingMode.HalfToEven:
                var compared = ComparedToHalf(remainder, divisor);
                return compared > 0 || (compared == 0 && T.IsOddInteger(quotient));
            default:
                throw new ArgumentOutOfRangeException(nameof(mode), "This is not one of the named ways to round. Use a member of RoundingMode.");
        }
    }

    /// <summary>The sign of 2 |remainder| - |divisor|, found on the negative side, where every magnitude has a number.</summary>
    private static int ComparedToHalf<T>(T remainder, T divisor)
        where T : struct, IBinaryInteger<T>
    {
        var part = T.IsNegative(remainder) ? remainder : -remainder;
        var whole = T.IsNegative(divisor) ? divisor : -divisor;
        return (whole - part).CompareTo(part);
    }

    private static bool TryNarrow<T>(T wide, out long narrow)
        where T : struct, IBinaryInteger<T>
    {
        var fits = wide >= T.CreateTruncating(long.MinValue) && wide <= T.CreateTruncating(long.MaxValue);
        narrow = fits ? long.CreateTruncating(wide) : 0;
        return fits;
    }
}
