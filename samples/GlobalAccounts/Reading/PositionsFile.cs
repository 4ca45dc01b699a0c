using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>positions.csv, with who sat there when from occupants.csv.</summary>
internal static class PositionsFile
{
    private const string File = "positions.csv";

    public static ValueList<Position> Read(Folder folder)
    {
        var rows = folder.Rows(File, 1, "id", "name");
        var ids = rows.Select(row => row.Cell("id")).ToHashSet(StringComparer.Ordinal);
        var occupants = folder.RowsOf("occupants.csv", ids, File, 2, "position", "participant", "from", "to");
        return ValueList.From(rows.Select((row, i) =>
        {
            var spot = FormattableString.Invariant($"positions[{i}]");
            folder.Origin(spot, row);
            return new Position
            {
                Id = row.NeedId<PositionId>("id", PositionId.TryOf),
                Name = row.Text("name"),
                Occupants = ValueList.From(occupants.GetValueOrDefault(row.Cell("id"), []).Select((one, k) =>
                {
                    folder.Origin(FormattableString.Invariant($"{spot}.occupants[{k}]"), one);
                    return new Occupant { Participant = one.NeedId<ParticipantId>("participant", ParticipantId.TryOf), During = one.Days("from", "to") };
                })),
            };
        }));
    }
}
