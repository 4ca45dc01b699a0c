using CommissionEngine.Policies;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>contract_terms.csv: customers that an agent's contract protects.</summary>
internal static class ContractTermsFile
{
    private static readonly string[] Columns = ["id", "participant", "account", "subtree", "percent", "from", "to"];

    public static ValueList<ContractTerm> Read(Folder folder) => ValueList.From(folder.Rows("contract_terms.csv", 1, Columns).Select(row => new ContractTerm
    {
        Id = row.NeedText("id"),
        Participant = row.NeedId<ParticipantId>("participant", ParticipantId.TryOf),
        When = new Condition.OfAccount { AnyOf = [row.NeedId<AccountId>("account", AccountId.TryOf)], Subtree = row.NeedYesNo("subtree") },
        Portion = row.NeedPercent("percent"),
        During = row.Days("from", "to"),
    }));
}
