using System.Numerics;

namespace CommissionEngine.Kernel;

/// <summary>An exact fraction in lowest terms, as wide as its integers.</summary>
/// <remarks>
/// Arithmetic that does not fit throws <see cref="OverflowException"/>; whoever computes starts again with wider integers, so a result never depends on the width.
/// <c>default</c> is not a fraction; use <see cref="Zero"/>.
/// </remarks>
internal readonly struct Ratio<T> : IComparable<Ratio<T>>
    where T : struct, IBinaryInteger<T>
{
    private Ratio(T numerator, T denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    internal static Ratio<T> Zero => new(T.Zero, T.One);

    internal static Ratio<T> One => new(T.One, T.One);

    internal T Numerator { get; }

    /// <summary>Greater than zero.</summary>
    internal T Denominator { get; }

    internal bool IsZero => T.IsZero(Numerator);

    /// <summary>The fraction of two integers.</summary>
    /// <param name="numerator">Of either sign.</param>
    /// <param name="denominator">Greater than zero.</param>
    internal static Ratio<T> Of(T numerator, T denominator)
    {
        if (T.IsZero(numerator))
        {
            return Zero;
        }

        var divisor = CommonDivisor(T.Abs(numerator), denominator);
        return divisor == T.One ? new(numerator, denominator) : new(numerator / divisor, denominator / divisor);
    }

    internal static Ratio<T> Of(T whole) => new(whole, T.One);

    public static Ratio<T> operator +(Ratio<T> left, Ratio<T> right) => left.Denominator == right.Denominator
        ? Of(checked(left.Numerator + right.Numerator), left.Denominator)
        : Of(checked((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator)), checked(left.Denominator * right.Denominator));

    public static Ratio<T> operator -(Ratio<T> left, Ratio<T> right) => left + new Ratio<T>(-right.Numerator, right.Denominator);

    public static Ratio<T> operator *(Ratio<T> left, Ratio<T> right) =>
        Of(checked(left.Numerator * right.Numerator), checked(left.Denominator * right.Denominator));

    /// <param name="left">Of either sign.</param>
    /// <param name="right">Greater than zero.</param>
    public static Ratio<T> operator /(Ratio<T> left, Ratio<T> right) =>
        Of(checked(left.Numerator * right.Denominator), checked(left.Denominator * right.Numerator));

    public static bool operator <(Ratio<T> left, Ratio<T> right) => left.CompareTo(right) < 0;

    public static bool operator >(Ratio<T> left, Ratio<T> right) => left.CompareTo(right) > 0;

    public int CompareTo(Ratio<T> other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : checked(Numerator * other.Denominator).CompareTo(checked(other.Numerator * Denominator));

    /// <summary>The greatest whole number that is not greater. For fractions that are not negative.</summary>
    internal T Floor() => Numerator / Denominator;

    private static T CommonDivisor(T a, T b)
    {
        while (!T.IsZero(b))
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
