namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>The fixed numbers of the standard run: its calendar, sizes, plan rates and commission plans.</summary>
internal static class StandardTerms
{
    /// <summary>2023 to 2025; days are counted from the first one.</summary>
    internal const int Days = 1096;
    internal const int Years = 3;
    internal const int Quarters = 12;

    internal const int Accounts = 10_000;
    internal const int AccountsOfADivision = 4;
    internal const int Divisions = 2_500;
    internal const int Roots = 1_000;

    /// <summary>Divisions and roots are numbered on after the accounts.</summary>
    internal const int FirstDivision = Accounts;
    internal const int FirstRoot = FirstDivision + Divisions;

    internal const int People = 12_500;
    internal const int Products = 20;
    internal const int DealTypes = 4;
    internal const int Plans = 8;
    internal const int Tiers = 4;

    /// <summary>A whole in hundredths of a percent.</summary>
    internal const int Whole = 10_000;

    /// <summary>All credits on a deal together: 200%.</summary>
    internal const int Ceiling = 2 * Whole;

    /// <summary>Plan rates are whole numbers of millionths.</summary>
    internal const int RateScale = 1_000_000;

    internal static readonly DateOnly FirstDay = new(2023, 1, 1);

    /// <summary>The currencies, all with two decimals; credit is counted in the first one.</summary>
    internal static readonly string[] Currencies = ["USD", "EUR", "GBP", "INR", "CHF", "CAD"];

    internal static readonly string[] TypeNames = ["new", "renewal", "expansion", "call-off"];

    internal static readonly byte[] QuarterOfDay = [.. Enumerable.Range(0, Days).Select(day => (byte)(((DateOf(day).Year - FirstDay.Year) * 4) + ((DateOf(day).Month - 1) / 3)))];

    internal static readonly byte[] YearOfDay = [.. Enumerable.Range(0, Days).Select(day => (byte)(DateOf(day).Year - FirstDay.Year))];

    private static readonly int[] RatesOfFirstYear = [RateScale, 1_083_700, 1_271_350, 6_931, 1_117_429, 736_118];

    private static readonly long[] LowerEnds = [0, 50_000_000, 200_000_000, 500_000_000];

    private static readonly int[] TierRates = [200, 350, 500, 700];

    /// <summary>Millionths of the credit currency for one unit, by year and currency.</summary>
    internal static long Rate(int year, int currency) => currency == 0 ? RateScale : RatesOfFirstYear[currency] + ((long)RatesOfFirstYear[currency] * ((year * 13) + (currency * 7)) / 1000);

    /// <summary>Where a tier of a commission plan begins, in minor units of credit of one quarter.</summary>
    internal static long TierFrom(int plan, int tier) => LowerEnds[tier] + (LowerEnds[tier] * plan / 8);

    /// <summary>What a tier of a commission plan pays, in hundredths of a percent.</summary>
    internal static int TierRate(int plan, int tier) => TierRates[tier] + (plan * 10);

    internal static int Division(int account) => FirstDivision + (account / AccountsOfADivision);

    internal static int Root(int account) => FirstRoot + (account / AccountsOfADivision % Roots);

    internal static DateOnly DateOf(int day) => FirstDay.AddDays(day);
}
