using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Values as text for findings and reasons, the same in every culture.</summary>
internal static class Texts
{
    /// <summary>A fraction as an exact percentage, or as a fraction where no finite decimal is exact.</summary>
    internal static string Share<T>(Ratio<T> share)
        where T : struct, IBinaryInteger<T>
    {
        var numerator = BigInteger.CreateChecked(share.Numerator);
        var denominator = BigInteger.CreateChecked(share.Denominator);
        return FiniteDecimal.TryFormat(numerator * 100, denominator, out var text)
            ? text + "%"
            : numerator.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/" + denominator.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>An exact amount of minor units in the credit currency, rounded half away from zero where it has a fraction.</summary>
    internal static string Amount<T>(Part part, Ratio<T> minorUnits)
        where T : struct, IBinaryInteger<T>
    {
        var rounded = Division.Divide(BigInteger.CreateChecked(minorUnits.Numerator), BigInteger.CreateChecked(minorUnits.Denominator), RoundingMode.HalfAwayFromZero);
        return Money.FromMinorUnits((long)BigInteger.Min(rounded, long.MaxValue), part.Currency).ToString();
    }

    /// <summary>An amount of minor units, which may be more than money holds.</summary>
    internal static string Amount(Int128 minorUnits, Currency currency)
    {
        var amount = (decimal)minorUnits;
        for (var i = 0; i < currency.Decimals; i++)
        {
            amount /= 10;
        }

        return Amount(amount, currency);
    }

    /// <summary>An amount that may be more than money holds, written as money is.</summary>
    internal static string Amount(decimal amount, Currency currency) =>
        $"{currency.Code} {amount.ToString("N" + Number(currency.Decimals), System.Globalization.CultureInfo.InvariantCulture)}";

    internal static string Date(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    internal static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
