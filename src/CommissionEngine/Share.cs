using System.Globalization;
using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine;

/// <summary>An exact part, percentage or weight: a fraction that is never negative and never rounded. <c>default</c> is zero.</summary>
/// <remarks>
/// Always in lowest terms, so equal shares are equal values. Numerator and denominator have 127 bits each;
/// a result that needs more throws <see cref="OverflowException"/>, and so does one below zero.
/// </remarks>
public readonly record struct Share : IComparable<Share>
{
    /// <summary>Below this, products of two numbers and the sum of two such products fit in 128 bits.</summary>
    private static readonly Int128 Small = Int128.One << 62;

    // One less than the denominator, so that default is 0/1 and equal to every other zero.
    private readonly Int128 _denominatorLessOne;

    private Share(Int128 numerator, Int128 denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Nothing, 0/1.</summary>
    public static Share Zero => default;

    /// <summary>All of it, 1/1, the same as 100 percent.</summary>
    public static Share Whole => new(1, 1);

    /// <summary>What stands above the line, in lowest terms; 0 or more.</summary>
    public Int128 Numerator { get; }

    /// <summary>What stands below the line, in lowest terms; 1 or more.</summary>
    public Int128 Denominator => _denominatorLessOne + 1;

    /// <summary>Whether this is nothing.</summary>
    public bool IsZero => Numerator == 0;

    /// <summary>So many hundredths, exactly: 33.333333 percent is 33333333/100000000.</summary>
    /// <param name="percent">Percent, 0 or more; beyond 100 is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static Share Percent(decimal percent)
    {
        RequireNotNegative(percent < 0, percent, nameof(percent));
        var mantissa = Decimals.Mantissa(percent, out var scale);
        return Reduced(mantissa, Decimals.PowerOfTen(scale + 2));
    }

    /// <summary>The number itself, exactly: 0.25 is a quarter, 37.5 a weight of 75/2.</summary>
    /// <param name="value">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static Share Of(decimal value)
    {
        RequireNotNegative(value < 0, value, nameof(value));
        var mantissa = Decimals.Mantissa(value, out var scale);
        return Reduced(mantissa, Decimals.PowerOfTen(scale));
    }

    /// <summary>Numerator divided by denominator, brought to lowest terms.</summary>
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is below 0 or the denominator below 1.</exception>
    public static Share Fraction(long numerator, long denominator)
    {
        RequireNotNegative(numerator < 0, numerator, nameof(numerator));
        return denominator > 0
            ? Reduced(numerator, denominator)
            : throw new ArgumentOutOfRangeException(nameof(denominator), string.Create(CultureInfo.InvariantCulture, $"{denominator} cannot be the denominator of a share. Give 1 or more."));
    }

    /// <summary>The sum, exact.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    /// <exception cref="OverflowException">The sum does not fit in lowest terms.</exception>
    public static Share operator +(Share left, Share right) => AreSmall(left, right)
        ? Reduced((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator)
        : Narrowed(((BigInteger)left.Numerator * right.Denominator) + ((BigInteger)right.Numerator * left.Denominator), (BigInteger)left.Denominator * right.Denominator, left, '+', right);

    /// <summary>The difference, exact.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share that is not larger.</param>
    /// <exception cref="OverflowException">The right share is larger, or the difference does not fit in lowest terms.</exception>
    public static Share operator -(Share left, Share right)
    {
        if (left < right)
        {
            throw new OverflowException($"{left} - {right} is below zero, and a share is never negative.");
        }

        return AreSmall(left, right)
            ? Reduced((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator)
            : Narrowed(((BigInteger)left.Numerator * right.Denominator) - ((BigInteger)right.Numerator * left.Denominator), (BigInteger)left.Denominator * right.Denominator, left, '-', right);
    }

    /// <summary>The product, exact: the part of a part.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    /// <exception cref="OverflowException">The product does not fit in lowest terms.</exception>
    public static Share operator *(Share left, Share right) => AreSmall(left, right)
        ? Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator)
        : Narrowed((BigInteger)left.Numerator * right.Numerator, (BigInteger)left.Denominator * right.Denominator, left, '*', right);

    /// <summary>Whether the left share is smaller.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator <(Share left, Share right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left share is greater.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator >(Share left, Share right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left share is smaller or equal.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator <=(Share left, Share right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left share is greater or equal.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share.</param>
    public static bool operator >=(Share left, Share right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by size, exactly.</summary>
    /// <param name="other">Another share.</param>
    public int CompareTo(Share other) => AreSmall(this, other)
        ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
        : ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);

    /// <summary>As a plain number, "37.5", if its decimals end, else as a fraction, "1/3". Exact, and the same in every culture.</summary>
    public string ToWeightString() => FiniteDecimal.TryFormat(Numerator, Denominator, out var text) ? text : FractionText();

    /// <summary>As a percentage, "33.333333%", if its decimals end, else as a fraction, "1/3". Exact, and the same in every culture.</summary>
    public override string ToString() => FiniteDecimal.TryFormat((BigInteger)Numerator * 100, Denominator, out var text) ? text + "%" : FractionText();

    private string FractionText() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool AreSmall(Share left, Share right) =>
        left.Numerator < Small && right.Numerator < Small && left.Denominator < Small && right.Denominator < Small;

    private static Share Reduced(Int128 numerator, Int128 denominator)
    {
        var divisor = CommonDivisor.Of(numerator, denominator);
        return divisor == 1 ? new Share(numerator, denominator) : new Share(numerator / divisor, denominator / divisor);
    }

    private static Share Narrowed(BigInteger numerator, BigInteger denominator, Share left, char sign, Share right)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
        return numerator <= Int128.MaxValue && denominator <= Int128.MaxValue
            ? new Share((Int128)numerator, (Int128)denominator)
            : throw new OverflowException($"{left} {sign} {right} does not fit in a share, whose numerator and denominator have 127 bits each.");
    }

    private static void RequireNotNegative(bool negative, decimal value, string name)
    {
        if (negative)
        {
            throw new ArgumentOutOfRangeException(name, string.Create(CultureInfo.InvariantCulture, $"{value} is below zero, and a share is never negative. Give 0 or more."));
        }
    }
}
