using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>regions.csv: the tree of regions; one that moves has several rows.</summary>
internal static class RegionsFile
{
    public static ValueList<Region> Read(Folder folder) => folder.List("regions.csv", "regions", 1, ["id", "name", "parent", "from", "to"], row => new Region
    {
        Id = row.NeedId<RegionId>("id", RegionId.TryOf),
        Name = row.Text("name"),
        Parent = row.MaybeId<RegionId>("parent", RegionId.TryOf),
        During = row.Days("from", "to"),
    });
}
