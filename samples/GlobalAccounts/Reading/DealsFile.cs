using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>deals.csv: the header of each deal.</summary>
internal static class DealsFile
{
    public const string File = "deals.csv";

    private static readonly string[] Columns =
        ["id", "account", "currency", "type", "stage", "channel", "agreement", "reference", "original", "booked", "ordered", "registered", "decision", "booking", "delivery"];

    private static readonly InfluencePoint[] Points = [InfluencePoint.Decision, InfluencePoint.Booking, InfluencePoint.Delivery];

    /// <summary>The rows, each id once.</summary>
    public static List<CsvRow> Rows(Folder folder)
    {
        var rows = folder.Rows(File, 1, Columns);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!lines.TryAdd(row.Cell("id"), row.Line))
            {
                row.Fault("id", FormattableString.Invariant($"Line {lines[row.Cell("id")]} has the same id."), "Give each deal an id of its own, or leave one out.");
            }
        }

        return rows;
    }

    public static Deal Read(CsvRow row) => new()
    {
        Id = row.NeedId<DealId>("id", DealId.TryOf),
        Account = row.MaybeId<AccountId>("account", AccountId.TryOf),
        Currency = row.Need<Currency>("currency", Currency.TryOf, "Write a code of ISO 4217, such as EUR."),
        Type = row.Text("type"),
        Stage = row.Text("stage"),
        Channel = row.Text("channel"),
        Agreement = row.MaybeId<AgreementId>("agreement", AgreementId.TryOf),
        Reference = row.Text("reference"),
        Original = row.MaybeId<DealId>("original", DealId.TryOf),
        Booked = row.NeedDay("booked"),
        Dates = [.. Date(row, "ordered"), .. Date(row, "registered")],
        Places = [.. Points.SelectMany(point => Place(row, point))],
    };

    private static IEnumerable<DealDate> Date(CsvRow row, string column) => row.Day(column) is { } day ? [new DealDate { Name = column, Date = day }] : [];

    private static IEnumerable<Place> Place(CsvRow row, InfluencePoint point) => row.MaybeId<RegionId>(point.Value, RegionId.TryOf) is { } region ? [new Place(point, region)] : [];
}
