using System.Globalization;
using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The exact sum of any number of shares, whatever their denominators: a sum that a <see cref="Share"/> could not hold included.</summary>
internal readonly record struct ShareTotal
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private ShareTotal(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    /// <summary>The sum; it is brought to lowest terms once, at the end.</summary>
    internal static ShareTotal Of(IEnumerable<Share> shares)
    {
        // Equal denominators are added first: in a rulebook there are few.
        var sums = new SortedDictionary<Int128, BigInteger>();
        foreach (var share in shares)
        {
            sums[share.Denominator] = sums.GetValueOrDefault(share.Denominator) + share.Numerator;
        }

        var numerator = BigInteger.Zero;
        var denominator = BigInteger.One;
        foreach (var (below, above) in sums)
        {
            numerator = (numerator * below) + (above * denominator);
            denominator *= below;
        }

        return new ShareTotal(numerator, denominator);
    }

    /// <summary>Negative, zero or positive, as the sum is below, at or above 100%.</summary>
    internal int AgainstWhole => _numerator.CompareTo(_denominator);

    /// <summary>The sum as a percentage, or as a fraction where its decimals do not end.</summary>
    public override string ToString()
    {
        if (_denominator > Int128.MaxValue || _numerator > Int128.MaxValue)
        {
            return AgainstWhole > 0 ? "more than 100%" : "less than 100%";
        }

        return FiniteDecimal.TryFormat(_numerator * 100, _denominator, out var text) ? text + "%" : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{_denominator}");
    }
}
