using System.Globalization;
using CommissionEngine.Kernel;

namespace CommissionEngine;

/// <summary>An exact amount of money: whole minor units of a currency. <c>default</c> is zero of no currency.</summary>
/// <remarks>
/// It never rounds unless told how, and never wraps: what does not fit throws <see cref="OverflowException"/>.
/// Amounts of different currencies, no currency among them, are never added or compared: that throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(long minorUnits, Currency currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The amount in the currency's last decimal: EUR 1.50 is 150, JPY 1,000 is 1000.</summary>
    public long MinorUnits { get; }

    /// <summary>What the amount is counted in.</summary>
    public Currency Currency { get; }

    /// <summary>The amount as a decimal with exactly the currency's decimals: 1.50, not 1.5.</summary>
    public decimal Amount
    {
        get
        {
            var magnitude = unchecked((ulong)(MinorUnits < 0 ? -MinorUnits : MinorUnits));
            return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, MinorUnits < 0, (byte)Currency.Decimals);
        }
    }

    /// <summary>Whether the amount is zero, in whatever currency.</summary>
    public bool IsZero => MinorUnits == 0;

    /// <summary>The amount exactly as given. 1.5 and 1.500 are the same EUR 1.50.</summary>
    /// <param name="amount">In whole currency, for instance 1234.50 euros.</param>
    /// <param name="currency">What it is counted in.</param>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency, or there is no currency.</exception>
    /// <exception cref="OverflowException">The amount does not fit in 64 bits of minor units.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        RequireCurrency(currency);
        return TryUnits(amount, currency, null, out var units)
            ? Fitting(units, amount, currency)
            : throw new ArgumentException(
                Invariant($"{amount} has more decimals than {currency}, which has {currency.Decimals}. Give the exact amount, or say how to round it: Money.Of(amount, currency, rounding)."),
                nameof(amount));
    }

    /// <summary>The amount, rounded once to the currency's decimals.</summary>
    /// <param name="amount">In whole currency, with any number of decimals.</param>
    /// <param name="currency">What it is counted in.</param>
    /// <param name="rounding">How decimals beyond the currency's are rounded.</param>
    /// <exception cref="ArgumentException">There is no currency, or <paramref name="rounding"/> is none of the named ways.</exception>
    /// <exception cref="OverflowException">The rounded amount does not fit in 64 bits of minor units.</exception>
    public static Money Of(decimal amount, Currency currency, RoundingMode rounding)
    {
        RequireCurrency(currency);
        TryUnits(amount, currency, rounding, out var units);
        return Fitting(units, amount, currency);
    }

    /// <summary>As <see cref="Of(decimal, Currency)"/>, but answers false, and never throws, where that would throw.</summary>
    /// <param name="amount">In whole currency.</param>
    /// <param name="currency">What it is counted in.</param>
    /// <param name="money">The exact amount, or zero of no currency where the answer is false.</param>
    public static bool TryOf(decimal amount, Currency currency, out Money money)
    {
        if (!currency.IsNone && TryUnits(amount, currency, null, out var units) && Fits(units))
        {
            money = new Money((long)units, currency);
            return true;
        }

        money = default;
        return false;
    }

    /// <summary>The amount of so many minor units: cents of euros, whole yen.</summary>
    /// <param name="minorUnits">In the currency's last decimal, of either sign.</param>
    /// <param name="currency">What they are counted in. No currency is taken for zero alone.</param>
    /// <exception cref="ArgumentException">There is no currency and the amount is not zero.</exception>
    public static Money FromMinorUnits(long minorUnits, Currency currency)
    {
        if (minorUnits != 0)
        {
            RequireCurrency(currency);
        }

        return new Money(minorUnits, currency);
    }

    /// <summary>Nothing, in that currency.</summary>
    /// <param name="currency">What it is counted in; no currency gives <c>default</c>.</param>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The sum, exact.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money left, Money right)
    {
        RequireSame(left, right, "added");
        var sum = (Int128)left.MinorUnits + right.MinorUnits;
        return Fits(sum) ? new Money((long)sum, left.Currency) : throw new OverflowException($"{left} + {right} is more than an amount of money can hold.");
    }

    /// <summary>The difference, exact.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Money operator -(Money left, Money right)
    {
        RequireSame(left, right, "subtracted");
        var difference = (Int128)left.MinorUnits - right.MinorUnits;
        return Fits(difference) ? new Money((long)difference, left.Currency) : throw new OverflowException($"{left} - {right} is more than an amount of money can hold.");
    }

    /// <summary>The same amount with the other sign.</summary>
    /// <param name="money">An amount.</param>
    /// <exception cref="OverflowException">It is the least of all amounts, whose opposite does not fit.</exception>
    public static Money operator -(Money money) => money.MinorUnits == long.MinValue
        ? throw new OverflowException($"The opposite of {money} is more than an amount of money can hold.")
        : new Money(-money.MinorUnits, money.Currency);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is greater.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is greater or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Orders amounts of one currency by size.</summary>
    /// <param name="other">An amount of the same currency.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        RequireSame(this, other, "compared");
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    /// <summary>The amount without its currency, with all its decimals and thousands in groups: "1,200,000.00", "-1,000". The same in every culture.</summary>
    public string ToAmountString() => Amount.ToString("N" + Currency.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Currency and amount: "EUR 1,200,000.00", "JPY -1,000", "KWD 33.333"; "0" for zero of no currency. The same in every culture.</summary>
    public override string ToString() => Currency.IsNone ? ToAmountString() : $"{Currency.Code} {ToAmountString()}";

    /// <summary>The amount in minor units; false if it has more decimals than the currency and nothing says how to round.</summary>
    private static bool TryUnits(decimal amount, Currency currency, RoundingMode? rounding, out Int128 units)
    {
        var mantissa = Decimals.Mantissa(amount, out var scale);
        if (scale <= currency.Decimals)
        {
            units = mantissa * Decimals.PowerOfTen(currency.Decimals - scale);
            return true;
        }

        var divisor = Decimals.PowerOfTen(scale - currency.Decimals);
        units = Division.Divide(mantissa, divisor, rounding ?? RoundingMode.TowardsZero);
        return rounding is not null || units * divisor == mantissa;
    }

    private static bool Fits(Int128 units) => units >= long.MinValue && units <= long.MaxValue;

    private static Money Fitting(Int128 units, decimal amount, Currency currency) => Fits(units)
        ? new Money((long)units, currency)
        : throw new OverflowException(Invariant($"{amount} {currency} is more than an amount of money can hold, which is {long.MaxValue} minor units."));

    private static void RequireCurrency(Currency currency)
    {
        if (currency.IsNone)
        {
            throw new ArgumentException("An amount of money needs a currency. Give one, for instance \"EUR\".", nameof(currency));
        }
    }

    private static void RequireSame(Money left, Money right, string verb)
    {
        if (left.Currency != right.Currency)
        {
            throw new InvalidOperationException(
                $"Amounts of {left.Currency.Describe()} and {right.Currency.Describe()} cannot be {verb}. Convert one of them first.");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
