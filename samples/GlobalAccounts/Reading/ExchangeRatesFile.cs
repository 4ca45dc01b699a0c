using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>exchange_rates.csv: plan and spot rates.</summary>
internal static class ExchangeRatesFile
{
    private static readonly string[] Columns = ["from", "to", "type", "rate", "from_date", "to_date"];

    public static ValueList<ExchangeRate> Read(Folder folder) => folder.List("exchange_rates.csv", "exchangeRates", 3, Columns, row => new ExchangeRate
    {
        From = row.Need<Currency>("from", Currency.TryOf, "Write a code of ISO 4217, such as EUR."),
        To = row.Need<Currency>("to", Currency.TryOf, "Write a code of ISO 4217, such as EUR."),
        Type = row.NeedText("type"),
        Rate = row.NeedNumber("rate"),
        During = row.Days("from_date", "to_date"),
    });
}
