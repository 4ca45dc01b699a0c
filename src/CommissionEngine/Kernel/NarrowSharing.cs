using System.Runtime.CompilerServices;

namespace CommissionEngine.Kernel;

/// <summary>Largest remainder where everything fits in 64 bits and few share: one division for each, and the remainders kept for the choice.</summary>
internal static class NarrowSharing
{
    private const int MostParts = 32;

    /// <summary>Divides as <see cref="LargestRemainder.Share{T}"/> does. False, and nothing is said of the parts: the numbers or the weights need the general way, which also tells what is wrong with them.</summary>
    internal static bool TryDivide(long total, ReadOnlySpan<long> weights, Span<long> parts)
    {
        if (weights.Length > MostParts || !TrySum(weights, out var sum) || Math.BigMul(Magnitude(total), sum, out _) != 0)
        {
            return false;
        }

        unchecked
        {
            var sign = total >> 63;
            var magnitude = Magnitude(total);
            Span<ulong> remainders = stackalloc ulong[MostParts];
            var missing = magnitude;
            for (var i = 0; i < weights.Length; i++)
            {
                var product = magnitude * (ulong)weights[i];
                var quotient = product / sum;
                remainders[i] = product - (quotient * sum);
                missing -= quotient;
                parts[i] = ((long)quotient ^ sign) - sign;
            }

            for (; missing > 0; missing--)
            {
                var chosen = Largest(remainders[..weights.Length]);
                remainders[chosen] = 0;
                parts[chosen] += 1 | sign;
            }
        }

        return true;
    }

    // Fewer units are missing than there are remainders that are not zero, so whoever has got one is not chosen again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Largest(ReadOnlySpan<ulong> remainders)
    {
        var chosen = 0;
        for (var i = 1; i < remainders.Length; i++)
        {
            if (remainders[i] > remainders[chosen])
            {
                chosen = i;
            }
        }

        return chosen;
    }

    private static bool TrySum(ReadOnlySpan<long> weights, out ulong sum)
    {
        sum = 0;
        unchecked
        {
            foreach (var weight in weights)
            {
                sum += (ulong)weight;
                if (weight < 0 || (long)sum < 0)
                {
                    return false;
                }
            }
        }

        return sum > 0;
    }

    private static ulong Magnitude(long value) => unchecked((ulong)((value ^ (value >> 63)) - (value >> 63)));
}
