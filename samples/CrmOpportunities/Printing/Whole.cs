using System.Globalization;

namespace CommissionEngine.Samples.CrmOpportunities.Printing;

/// <summary>Numbers as everybody reads them, whatever the culture: 4,238 and 10,005,534.00.</summary>
internal static class Whole
{
    private static readonly Currency Dollar = "USD";

    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(IEnumerable<Money> amounts) => Sum(amounts).ToAmountString();

    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Dollar), (sum, amount) => sum + amount);
}
