using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>sales_teams.csv: agents, their managers and offices. A manager belongs to one office.</summary>
internal static class SalesTeamsFile
{
    public static List<Agent> Read(string folder, FaultList faults)
    {
        var rows = Unique.Rows(folder, "sales_teams.csv", faults, "sales_agent", "manager", "regional_office");
        var agents = rows.Select(row => row.Cell("sales_agent")).ToHashSet(StringComparer.Ordinal);
        var offices = new Dictionary<string, CsvRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var manager = row.NeedText("manager");
            if (agents.Contains(manager))
            {
                row.Fault("manager", $"{manager} is a sales agent too.", "Name one who is not: an agent's manager shares in his deals.");
            }

            if (!offices.TryAdd(manager, row) && offices[manager].Cell("regional_office") != row.Cell("regional_office"))
            {
                row.Fault("regional_office", FormattableString.Invariant($"{manager} is in {offices[manager].Cell("regional_office")} on line {offices[manager].Line}."), "Write one office for all agents of a manager.");
            }
        }

        return rows.ConvertAll(row => new Agent(
            row.NeedId<ParticipantId>("sales_agent", ParticipantId.TryOf).Value,
            row.NeedId<ParticipantId>("manager", ParticipantId.TryOf).Value,
            row.NeedId<RegionId>("regional_office", RegionId.TryOf).Value));
    }
}
