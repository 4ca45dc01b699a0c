using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Who works on what, who reports to whom, and who is away.</summary>
internal sealed class TeamCheck(FaultList faults, RosterNames names)
{
    internal void Check(Roster roster)
    {
        Assignments(roster);
        ReportingLines(roster);
        Absences(roster);
    }

    private void Assignments(Roster roster)
    {
        var rows = new OverlapSearch<(string Seat, Role Role, Reach Reach, AccountId? Account, RegionId? Region)>();
        faults.Each(RosterCheck.Root, "assignments", roster.Assignments, row => row.Seat.ToString(), (row, at) =>
        {
            faults.Days(at, "during", row.During);
            faults.Choice(at, "reach", row.Reach);
            faults.Id(at, "role", row.Role.Value);
            if (Seat(at, "seat", row.Seat, row.During))
            {
                rows.Add((Key(row.Seat), row.Role, row.Reach, row.Account, row.Region), row.During, at);
            }

            if (row.Account is { } account)
            {
                names.Accounts.Check(faults, at, "account", account.Value, row.During);
            }

            if (row.Region is { } region)
            {
                names.Regions.Check(faults, at, "region", region.Value, row.During);
            }
        });
        rows.Report((key, at, other, days) => faults.Add(
            DiagnosticCodes.AssignmentTwice,
            at.Of("during"),
            $"On the same days ({days}) the seat has this role for the same account and region twice; the other is {other}.",
            $"Leave one of them: a seat counts once, and nothing says whose weight and order would hold."));
    }

    private void ReportingLines(Roster roster)
    {
        var lines = new OverlapSearch<(string Relationship, string From)>();
        var cycles = new SortedDictionary<string, CycleSearch>(StringComparer.Ordinal);
        faults.Each(RosterCheck.Root, "reportingLines", roster.ReportingLines, row => row.From.ToString(), (row, at) =>
        {
            faults.Days(at, "during", row.During);
            var right = Seat(at, "from", row.From, row.During) & Seat(at, "to", row.To, row.During);
            if (!faults.Text(at, "relationship", row.Relationship) || !right)
            {
                return;
            }

            lines.Add((row.Relationship, Key(row.From)), row.During, at);
            if (!cycles.TryGetValue(row.Relationship, out var search))
            {
                search = new CycleSearch();
                cycles.Add(row.Relationship, search);
            }

            search.Add(Key(row.From), Key(row.To), row.During, at);
        });
        lines.Report((key, at, other, days) => faults.Add(
            DiagnosticCodes.SeveralManagers,
            at.Of("during"),
            $"On the same days ({days}) the {key.From} reports to another seat in the relationship {Words.Quoted(key.Relationship)}: {other}.",
            $"End one line on the day before the other one starts, or give one of them a relationship of its own."));
        foreach (var (relationship, search) in cycles)
        {
            search.Report((at, chain, days) => faults.Add(
                DiagnosticCodes.ReportingCycle, at.Of("to"), $"In the relationship {Words.Quoted(relationship)} the seat reports to itself ({days}): {chain}.", $"Take one of these lines out, or let it lead elsewhere."));
        }
    }

    private void Absences(Roster roster)
    {
        var rows = new OverlapSearch<string>();
        faults.Each(RosterCheck.Root, "absences", roster.Absences, row => row.Participant.Value, (row, at) =>
        {
            faults.Days(at, "during", row.During);
            names.Participants.Check(faults, at, "participant", row.Participant.Value, row.During);
            if (row.Participant.Value.Length > 0)
            {
                rows.Add(row.Participant.Value, row.During, at);
            }

            if (row.During.Start is null)
            {
                faults.Add(
                    DiagnosticCodes.AbsenceWithoutStart, at.Of("during"), $"The absence of {row.Participant} has no first day ({row.During}).", $"Give the first day away; the last one may be left open until it is known.");
            }

            if (row.Cover is not { } cover)
            {
                return;
            }

            names.Participants.Check(faults, at, "cover", cover.Value, row.During);
            if (cover == row.Participant && cover.Value.Length > 0)
            {
                faults.Add(DiagnosticCodes.CoverIsAbsent, at.Of("cover"), $"{cover} is the one who is away.", $"Name somebody else, or nobody.");
            }
        });
        rows.Report((id, at, other, days) => faults.Add(
            DiagnosticCodes.AbsencesOverlap, at.Of("during"), $"{id} is away on the same days ({days}) by another row: {other}.", $"End one absence on the day before the other one starts, or make them one."));
    }

    /// <summary>Whether it names a seat at all; whether that exists is told besides.</summary>
    private bool Seat(Spot at, string member, Seat seat, DateRange days)
    {
        if (seat.Position is { } position)
        {
            names.Positions.Check(faults, at, member, position.Value, days);
            return position.Value.Length > 0;
        }

        names.Participants.Check(faults, at, member, seat.Participant?.Value ?? "", days);
        return seat.Participant?.Value is { Length: > 0 };
    }

    // A position and a participant may have the same id.
    private static string Key(Seat seat) => seat.Position is { } position ? $"position {position}" : $"own seat of {seat.Participant}";
}
