using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>assignments.csv: which seat works on what, where, in which role.</summary>
internal static class AssignmentsFile
{
    private static readonly string[] Columns = ["position", "participant", "role", "reach", "account", "subtree", "region", "from", "to", "weight", "order"];

    public static ValueList<TeamAssignment> Read(Folder folder) => folder.List("assignments.csv", "assignments", 3, Columns, row => new TeamAssignment
    {
        Seat = SeatCells.Read(row, "position", "participant"),
        Role = row.NeedId<Role>("role", Role.TryOf),
        Reach = row.Choice("reach", ("local", Reach.Local), ("global", Reach.Global)),
        Account = row.MaybeId<AccountId>("account", AccountId.TryOf),
        Subtree = row.Cell("subtree").Length > 0 && row.NeedYesNo("subtree"),
        Region = row.MaybeId<RegionId>("region", RegionId.TryOf),
        During = row.Days("from", "to"),
        Weight = row.Weight("weight"),
        Order = row.Whole("order"),
    });
}
