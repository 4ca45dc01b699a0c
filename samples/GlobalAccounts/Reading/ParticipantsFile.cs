using CommissionEngine.Rosters;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>participants.csv, with the facts about them from participant_facts.csv.</summary>
internal static class ParticipantsFile
{
    private const string File = "participants.csv";

    private static readonly string[] Columns = ["id", "name", "type", "home", "employed_from", "employed_to", "payroll_id", "aliases"];

    public static ValueList<Participant> Read(Folder folder)
    {
        var rows = folder.Rows(File, 1, Columns);
        var ids = rows.Select(row => row.Cell("id")).ToHashSet(StringComparer.Ordinal);
        var facts = folder.RowsOf("participant_facts.csv", ids, File, 2, "participant", "name", "kind", "value")
            .ToDictionary(group => group.Key, group => ValueList.From(group.Value.Select(FactCells.Read)), StringComparer.Ordinal);
        return ValueList.From(rows.Select((row, i) =>
        {
            folder.Origin(FormattableString.Invariant($"participants[{i}]"), row);
            return Person(row) with { Facts = facts.GetValueOrDefault(row.Cell("id"), []) };
        }));
    }

    private static Participant Person(CsvRow row) => new()
    {
        Id = row.NeedId<ParticipantId>("id", ParticipantId.TryOf),
        Name = row.Text("name"),
        Type = row.Choice("type", ("employee", ParticipantType.Employee), ("agent", ParticipantType.Agent), ("unit", ParticipantType.Unit)),
        Home = row.MaybeId<RegionId>("home", RegionId.TryOf),
        Employed = row.Days("employed_from", "employed_to"),
        ExternalIds = row.Text("payroll_id") is { } payroll ? [new ExternalId("payroll", payroll)] : [],
        Aliases = ValueList.From(row.Ids<ParticipantId>("aliases", ParticipantId.TryOf)),
    };
}
