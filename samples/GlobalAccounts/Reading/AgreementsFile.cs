using CommissionEngine.Rosters;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>agreements.csv, with the covered accounts and the owners from the files beside it.</summary>
internal static class AgreementsFile
{
    private const string File = "agreements.csv";

    private static readonly string[] Columns = ["id", "name", "signed", "from", "to", "claim_days"];

    public static ValueList<FrameworkAgreement> Read(Folder folder)
    {
        var rows = folder.Rows(File, 1, Columns);
        var ids = rows.Select(row => row.Cell("id")).ToHashSet(StringComparer.Ordinal);
        var entities = folder.RowsOf("agreement_entities.csv", ids, File, 2, "agreement", "account", "from", "to");
        var owners = folder.RowsOf("agreement_owners.csv", ids, File, 2, "agreement", "participant", "from", "to");
        return ValueList.From(rows.Select((row, i) =>
        {
            var spot = FormattableString.Invariant($"agreements[{i}]");
            folder.Origin(spot, row);
            return new FrameworkAgreement
            {
                Id = row.NeedId<AgreementId>("id", AgreementId.TryOf),
                Name = row.Text("name"),
                Term = row.Days("from", "to"),
                ClaimDays = row.NeedWhole("claim_days"),
                Entities = Below(folder, entities, row, $"{spot}.entities", Entity),
                Owners = Below(folder, owners, row, $"{spot}.owners", Owner),
            };
        }));
    }

    private static CoveredEntity Entity(CsvRow row) => new() { Account = row.NeedId<AccountId>("account", AccountId.TryOf), During = row.Days("from", "to") };

    private static AgreementOwner Owner(CsvRow row) => new() { Participant = row.NeedId<ParticipantId>("participant", ParticipantId.TryOf), During = row.Days("from", "to") };

    private static ValueList<T> Below<T>(Folder folder, Dictionary<string, List<CsvRow>> groups, CsvRow agreement, string list, Func<CsvRow, T> make) =>
        ValueList.From(groups.GetValueOrDefault(agreement.Cell("id"), []).Select((row, i) =>
        {
            folder.Origin(FormattableString.Invariant($"{list}[{i}]"), row);
            return make(row);
        }));
}
