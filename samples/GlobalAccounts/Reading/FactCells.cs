using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>A typed fact from the columns name, kind and value.</summary>
internal static class FactCells
{
    public static Fact Read(CsvRow row)
    {
        var name = row.NeedText("name");
        var kind = row.Choice("kind", ("text", FactKind.Text), ("decimal", FactKind.Number), ("date", FactKind.Day), ("yes-no", FactKind.YesNo));
        return kind switch
        {
            FactKind.Number => Fact.Of(name, row.NeedNumber("value")),
            FactKind.Day => Fact.Of(name, row.NeedDay("value")),
            FactKind.YesNo => Fact.Of(name, row.NeedYesNo("value")),
            _ => Fact.Of(name, row.NeedText("value")),
        };
    }
}
