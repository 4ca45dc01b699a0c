using System.Numerics;

namespace CommissionEngine.Kernel;

/// <summary>Fractions as whole weights over one denominator, for sharing out.</summary>
internal static class CommonWeights
{
    /// <summary>Fills the weights that are to each other as the fractions are.</summary>
    /// <param name="fractions">Not negative.</param>
    /// <param name="weights">As long as <paramref name="fractions"/>.</param>
    /// <exception cref="OverflowException">They do not fit in integers of this width.</exception>
    internal static void Fill<T>(ReadOnlySpan<Ratio<T>> fractions, Span<T> weights)
        where T : struct, IBinaryInteger<T>
    {
        var common = T.One;
        foreach (var fraction in fractions)
        {
            common = checked(common / Divisor(common, fraction.Denominator) * fraction.Denominator);
        }

        for (var i = 0; i < fractions.Length; i++)
        {
            weights[i] = checked(fractions[i].Numerator * (common / fractions[i].Denominator));
        }
    }

    private static T Divisor<T>(T a, T b)
        where T : struct, IBinaryInteger<T>
    {
        while (!T.IsZero(b))
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
