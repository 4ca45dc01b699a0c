using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>accounts.csv: the customers; one that changes hands has several rows.</summary>
internal static class AccountsFile
{
    private static readonly string[] Columns = ["id", "name", "parent", "region", "segment", "global", "aliases", "crm_id", "from", "to"];

    public static ValueList<Account> Read(Folder folder) => folder.List("accounts.csv", "accounts", 1, Columns, row => new Account
    {
        Id = row.NeedId<AccountId>("id", AccountId.TryOf),
        Name = row.Text("name"),
        Parent = row.MaybeId<AccountId>("parent", AccountId.TryOf),
        Region = row.MaybeId<RegionId>("region", RegionId.TryOf),
        Segment = row.Text("segment"),
        IsGlobal = row.NeedYesNo("global"),
        Aliases = ValueList.From(row.Ids<AccountId>("aliases", AccountId.TryOf)),
        ExternalIds = row.Text("crm_id") is { } crm ? [new ExternalId("crm", crm)] : [],
        During = row.Days("from", "to"),
    });
}
