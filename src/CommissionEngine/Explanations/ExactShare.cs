using System.Globalization;
using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine.Explanations;

/// <summary>An exact share of any size, in lowest terms.</summary>
/// <param name="Numerator">Not negative.</param>
/// <param name="Denominator">Greater than zero.</param>
public readonly record struct ExactShare(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>As an exact percentage, such as 12.5%, or as a fraction, such as 1/3, where no finite decimal is exact.</summary>
    public override string ToString() => FiniteDecimal.TryFormat(Numerator * 100, Denominator, out var text)
        ? text + "%"
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
