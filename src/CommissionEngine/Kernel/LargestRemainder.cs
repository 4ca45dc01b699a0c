using System.Numerics;
using System.Runtime.InteropServices;

namespace CommissionEngine.Kernel;

/// <summary>Divides whole units in proportion to weights, largest fractions first.</summary>
/// <remarks>
/// Laws: the parts sum to the total; share(-x) = -share(x); weight 0 gets 0; more weight never gets less; ties go to the earlier;
/// everyone is less than one unit from his exact share. Exact at any size: 64 bits where the products fit, 128 where not, unbounded as the last resort, chosen once per call.
/// Allocates nothing unless it is the last resort.
/// </remarks>
internal static class LargestRemainder
{
    /// <summary>Fills <paramref name="parts"/> with the shares of <paramref name="total"/>: everyone rounded towards zero, the missing units to the largest fractions.</summary>
    /// <param name="total">Whole units, of either sign.</param>
    /// <param name="weights"><see cref="long"/>, <see cref="Int128"/> or <see cref="BigInteger"/>; not negative, not all zero, at least one.</param>
    /// <param name="parts">As long as <paramref name="weights"/>; what it held before does not matter.</param>
    /// <exception cref="ArgumentException">The weights or the room for the parts are none of that.</exception>
    internal static void Share<T>(long total, ReadOnlySpan<T> weights, Span<long> parts)
        where T : struct, IBinaryInteger<T> => Divide(total, weights, parts, remainderTo: -1);

    /// <summary>Everyone rounded towards zero, and the whole remainder to one of them.</summary>
    /// <remarks>Of the laws, the receiver may get up to one unit more for each of the others, and gets it even if his weight is zero.</remarks>
    /// <param name="total">Whole units, of either sign.</param>
    /// <param name="weights">As for <see cref="Share{T}"/>.</param>
    /// <param name="index">Whose part the remainder joins.</param>
    /// <param name="parts">As long as <paramref name="weights"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Share{T}"/>, or there is nobody at <paramref name="index"/>.</exception>
    internal static void RemainderTo<T>(long total, ReadOnlySpan<T> weights, int index, Span<long> parts)
        where T : struct, IBinaryInteger<T>
    {
        if (index < 0 || index >= weights.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "The remainder needs one of the parts to go to.");
        }

        Divide(total, weights, parts, index);
    }

    private static void Divide<T>(long total, ReadOnlySpan<T> weights, Span<long> parts, int remainderTo)
        where T : struct, IBinaryInteger<T>
    {
        if (parts.Length != weights.Length)
        {
            throw new ArgumentException("There must be as many parts as weights.", nameof(parts));
        }

        if (typeof(T) == typeof(long) && remainderTo < 0 && NarrowSharing.TryDivide(total, MemoryMarshal.Cast<T, long>(weights), parts))
        {
            return;
        }

        if (!TrySum(weights, out var sum))
        {
            Divide(total, weights, SumUnbounded(weights), parts, remainderTo);
            return;
        }

        RequirePositive(sum > 0);
        if (!Division.FitsProduct(total, sum))
        {
            Divide(total, weights, (BigInteger)sum, parts, remainderTo);
        }
        else if (sum > long.MaxValue || Int128.Abs(total * sum) > long.MaxValue)
        {
            Divide(total, weights, sum, parts, remainderTo);
        }
        else
        {
            Divide(total, weights, (long)sum, parts, remainderTo);
        }
    }

    /// <summary>The division itself. Products of the total with the sum of the weights fit in <typeparamref name="TWide"/>.</summary>
    private static void Divide<T, TWide>(long total, ReadOnlySpan<T> weights, TWide sum, Span<long> parts, int remainderTo)
        where T : struct, IBinaryInteger<T>
        where TWide : struct, IBinaryInteger<TWide>
    {
        var wideTotal = TWide.CreateTruncating(total);
        var missing = total;
        for (var i = 0; i < weights.Length; i++)
        {
            // The quotient is cut off towards zero and has the total's sign, so the least of all totals needs no opposite.
            parts[i] = long.CreateTruncating(wideTotal * TWide.CreateTruncating(weights[i]) / sum);
            missing -= parts[i];
        }

        if (remainderTo >= 0)
        {
            parts[remainderTo] += missing;
            return;
        }

        var unit = Math.Sign(total);
        for (; missing != 0; missing -= unit)
        {
            parts[LargestFraction(wideTotal, weights, sum, parts)] += unit;
        }
    }

    /// <summary>Who is furthest below his exact share. Fewer units are missing than there are fractions, so whoever has got one lies above and is not chosen again.</summary>
    private static int LargestFraction<T, TWide>(TWide total, ReadOnlySpan<T> weights, TWide sum, ReadOnlySpan<long> parts)
        where T : struct, IBinaryInteger<T>
        where TWide : struct, IBinaryInteger<TWide>
    {
        var largest = TWide.Zero;
        var index = -1;
        for (var i = 0; i < weights.Length; i++)
        {
            var fraction = (total * TWide.CreateTruncating(weights[i])) - (TWide.CreateTruncating(parts[i]) * sum);
            fraction = TWide.IsNegative(total) ? -fraction : fraction;
            if (fraction > largest)
            {
                (largest, index) = (fraction, i);
            }
        }

        return index;
    }

    /// <summary>The sum of the weights; false if it needs more than 128 bits, or may do so.</summary>
    private static bool TrySum<T>(ReadOnlySpan<T> weights, out Int128 sum)
        where T : struct, IBinaryInteger<T>
    {
        sum = 0;
        if (typeof(T) == typeof(BigInteger))
        {
            return false;
        }

        foreach (var weight in weights)
        {
            RequireNotNegative(weight);
            var wide = Int128.CreateTruncating(weight);
            if (sum > Int128.MaxValue - wide)
            {
                return false;
            }

            sum += wide;
        }

        return true;
    }

    private static BigInteger SumUnbounded<T>(ReadOnlySpan<T> weights)
        where T : struct, IBinaryInteger<T>
    {
        var sum = BigInteger.Zero;
        foreach (var weight in weights)
        {
            RequireNotNegative(weight);
            sum += BigInteger.CreateChecked(weight);
        }

        RequirePositive(sum.Sign > 0);
        return sum;
    }

    private static void RequireNotNegative<T>(T weight)
        where T : struct, IBinaryInteger<T>
    {
        if (T.IsNegative(weight))
        {
            throw new ArgumentException("A weight is never negative.", nameof(weight));
        }
    }

    private static void RequirePositive(bool positive)
    {
        if (!positive)
        {
            throw new ArgumentException("There must be a weight that is not zero.", nameof(positive));
        }
    }
}
