using System.Globalization;

namespace CommissionEngine;

/// <summary>A currency: its code and how many decimals its amounts have. <c>default</c> is no currency, with the code "".</summary>
/// <remarks>Two currencies are equal if code and decimals are. A currency carries its decimals with it, so nothing needs to be registered anywhere.</remarks>
public readonly record struct Currency
{
    private const int MostDecimals = 9;

    private const int LongestCode = 12;

    private readonly string? _code;

    internal Currency(string code, int decimals)
    {
        _code = code;
        Decimals = decimals;
    }

    /// <summary>The code, for instance "EUR". Never null; "" if this is no currency.</summary>
    public string Code => _code ?? "";

    /// <summary>How many decimals an amount has, 0 to 9: one minor unit is the last of them. EUR 2, JPY 0, KWD 3.</summary>
    public int Decimals { get; }

    /// <summary>Whether this is <c>default</c>, no currency at all.</summary>
    public bool IsNone => _code is null;

    /// <summary>The currency of an ISO 4217 code, with ISO's decimals. Codes that ended in 2023 or later are still known, for deals that were booked in them.</summary>
    /// <param name="code">Three capital letters, for instance "EUR".</param>
    /// <exception cref="ArgumentException">The code is not one of ISO 4217, or ISO gives it no minor unit (XAU, XDR, ...).</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return IsoCurrencies.TryGet(code, out var currency) ? currency : throw new ArgumentException(WhyNot(code), nameof(code));
    }

    /// <summary>As <see cref="Of"/>, but answers false instead of throwing.</summary>
    /// <param name="code">Three capital letters; anything else, null included, gives false.</param>
    /// <param name="currency">The currency, or no currency where the answer is false.</param>
    public static bool TryOf(string? code, out Currency currency)
    {
        currency = default;
        return code is not null && IsoCurrencies.TryGet(code, out currency);
    }

    /// <summary>A currency or unit that ISO 4217 does not list, or lists without a minor unit: points, gold in thousandths of an ounce.</summary>
    /// <param name="code">1 to 12 capital letters and digits, the first one a letter.</param>
    /// <param name="decimals">How many decimals an amount has, 0 to 9.</param>
    /// <exception cref="ArgumentException">The code is not written so, or it is an ISO code that has other decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not between 0 and 9.</exception>
    public static Currency Declare(string code, int decimals)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsWellFormed(code))
        {
            throw new ArgumentException($"\"{code}\" cannot be the code of a currency. Write 1 to 12 capital letters A-Z and digits, a letter first.", nameof(code));
        }

        if (decimals is < 0 or > MostDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), Invariant($"{code} cannot have {decimals} decimals. Declare it with 0 to {MostDecimals}."));
        }

        if (!IsoCurrencies.TryGet(code, out var known))
        {
            return new Currency(code, decimals);
        }

        return known.Decimals == decimals
            ? known
            : throw new ArgumentException(Invariant($"ISO 4217 gives {code} {known.Decimals} decimals, not {decimals}. Use Currency.Of, or declare a code of your own."), nameof(decimals));
    }

    /// <summary>The same as <see cref="Of"/>, so that a code can be written where a currency is wanted.</summary>
    /// <param name="code">Three capital letters, for instance "EUR".</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static implicit operator Currency(string code) => Of(code);

    /// <summary>The code, or "" if this is no currency.</summary>
    public override string ToString() => Code;

    /// <summary>How messages name it: two declared currencies may differ in nothing but their decimals.</summary>
    internal string Describe() => IsNone ? "no currency" : Invariant($"{Code} ({Decimals} decimals)");

    private static string WhyNot(string code)
    {
        if (IsoCurrencies.HasNoMinorUnit(code))
        {
            return $"ISO 4217 gives {code} no minor unit. Say how many decimals it has with Currency.Declare(\"{code}\", decimals).";
        }

        var upper = code.Trim().ToUpperInvariant();
        return IsoCurrencies.TryGet(upper, out _)
            ? $"\"{code}\" is not a currency code. Write \"{upper}\"."
            : $"\"{code}\" is not a currency code of ISO 4217. If it is meant, say how many decimals it has with Currency.Declare(code, decimals).";
    }

    private static bool IsWellFormed(string code)
    {
        if (code.Length is 0 or > LongestCode || !char.IsAsciiLetterUpper(code[0]))
        {
            return false;
        }

        foreach (var c in code)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
