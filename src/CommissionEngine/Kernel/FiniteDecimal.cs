using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace CommissionEngine.Kernel;

/// <summary>Writes fractions whose decimals come to an end, with all of them and no more.</summary>
internal static class FiniteDecimal
{
    /// <summary>The fraction in decimals, "37.5"; false if they never end. Neither number is negative, and the denominator is not zero.</summary>
    internal static bool TryFormat(BigInteger numerator, BigInteger denominator, [NotNullWhen(true)] out string? text)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
        var rest = denominator;
        var decimals = Math.Max(Take(ref rest, 2), Take(ref rest, 5));
        text = rest.IsOne ? Write(numerator * BigInteger.Pow(10, decimals) / denominator, decimals) : null;
        return text is not null;
    }

    /// <summary>How often the factor divides the number, which is left without it.</summary>
    private static int Take(ref BigInteger number, int factor)
    {
        var count = 0;
        for (var next = BigInteger.DivRem(number, factor, out var rest); rest.IsZero; next = BigInteger.DivRem(number, factor, out rest))
        {
            number = next;
            count++;
        }

        return count;
    }

    private static string Write(BigInteger digits, int decimals)
    {
        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? text : $"{text[..^decimals]}.{text[^decimals..]}";
    }
}
