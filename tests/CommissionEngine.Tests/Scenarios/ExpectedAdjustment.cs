namespace CommissionEngine.Tests.Scenarios;

/// <summary>The entries between the results of two steps.</summary>
internal sealed record ExpectedAdjustment(string Before, string After, ValueList<Row> Entries)
{
    internal static ExpectedAdjustment Read(Node o)
    {
        var counts = Values.Day(o.Needed("date"));
        return new ExpectedAdjustment(o.Needed("before").Text, o.Needed("after").Text, o.Objects("entries", entry => Expected.Adjustment(entry, counts)));
    }
}
