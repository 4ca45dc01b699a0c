using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>deal_lines.csv: what was sold, line by line.</summary>
internal static class DealLinesFile
{
    public const string File = "deal_lines.csv";

    public static readonly string[] Columns = ["deal", "line", "product", "delivery", "booked", "net", "list", "margin", "year1", "year2", "year3"];

    private static readonly string[] YearColumns = ["year1", "year2", "year3"];

    public static DealLine Read(CsvRow row) => new()
    {
        Number = row.NeedWhole("line"),
        Product = row.MaybeId<ProductId>("product", ProductId.TryOf),
        Booked = row.NeedNumber("booked"),
        Net = row.Number("net"),
        List = row.Number("list"),
        Margin = row.Number("margin"),
        Places = row.MaybeId<RegionId>("delivery", RegionId.TryOf) is { } delivery ? [new Place(InfluencePoint.Delivery, delivery)] : [],
        Years = Years(row),
    };

    private static ValueList<YearlyPart> Years(CsvRow row)
    {
        var amounts = YearColumns.Select(row.Number).ToList();
        var last = amounts.FindLastIndex(amount => amount is not null);
        for (var i = 0; i < last; i++)
        {
            if (amounts[i] is null && row.Cell(YearColumns[i]).Length == 0)
            {
                row.Fault(YearColumns[i], "The year is empty, and a later one is not.", "Write 0.00 for a year without amount.");
            }
        }

        return ValueList.From(amounts.Take(last + 1).Select(amount => new YearlyPart { Booked = amount ?? 0 }));
    }
}
