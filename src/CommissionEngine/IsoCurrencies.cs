using System.Collections.Frozen;

namespace CommissionEngine;

/// <summary>The currency codes of ISO 4217 with their decimals.</summary>
/// <remarks>
/// List one of 2024-06-25, and what came later: the Zimbabwe Gold (ZWG) and the Caribbean guilder (XCG).
/// Codes that ended in 2023 or later (HRK, SLL, ZWL, ANG, BGN) stay, because deals are dated: one that was booked in them can still be computed.
/// Kept here rather than taken from the culture data of the platform, which differs from ISO in many codes and between machines.
/// </remarks>
internal static class IsoCurrencies
{
    private const string TwoDecimals =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD " +
        "BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD " +
        "EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS " +
        "INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT " +
        "MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR " +
        "PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP " +
        "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER " +
        "ZAR ZMW ZWG ZWL";

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    /// <summary>Metals, units of account and codes for testing: ISO says that a minor unit does not apply to them.</summary>
    private const string WithoutMinorUnit = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    private static readonly FrozenDictionary<string, Currency> ByCode = Build();

    private static readonly FrozenSet<string> Unmeasured = WithoutMinorUnit.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every code that has decimals, in no particular order.</summary>
    internal static IReadOnlyCollection<Currency> All => ByCode.Values;

    /// <summary>Finds the currency of <paramref name="code"/>, which is taken exactly as written.</summary>
    internal static bool TryGet(string code, out Currency currency) => ByCode.TryGetValue(code, out currency);

    /// <summary>Whether ISO knows <paramref name="code"/> but gives it no minor unit.</summary>
    internal static bool HasNoMinorUnit(string code) => Unmeasured.Contains(code);

    private static FrozenDictionary<string, Currency> Build()
    {
        var all = new Dictionary<string, Currency>(StringComparer.Ordinal);
        Add(all, NoDecimals, 0);
        Add(all, TwoDecimals, 2);
        Add(all, ThreeDecimals, 3);
        Add(all, FourDecimals, 4);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, Currency> all, string codes, int decimals)
    {
        foreach (var code in codes.Split(' '))
        {
            all.Add(code, new Currency(code, decimals));
        }
    }
}
