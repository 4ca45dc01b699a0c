using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>deal_stages.csv: since when a deal stood where.</summary>
internal static class DealStagesFile
{
    public const string File = "deal_stages.csv";

    public static readonly string[] Columns = ["deal", "since", "stage"];

    public static KnownStage Read(CsvRow row) => new()
    {
        Deal = row.NeedId<DealId>("deal", DealId.TryOf),
        Since = row.NeedDay("since"),
        Stage = row.NeedText("stage"),
    };
}
