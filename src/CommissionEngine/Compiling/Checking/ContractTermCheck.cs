namespace CommissionEngine.Compiling.Checking;

/// <summary>Overlays of individual contracts.</summary>
internal sealed class ContractTermCheck(FaultList faults, RosterNames names, ConditionCheck conditions)
{
    internal void Check(Rulebook rulebook)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(PoolCheck.Reserved, StringComparer.Ordinal);
        foreach (var policy in rulebook.Policies ?? [])
        {
            foreach (var pool in policy?.Pools ?? [])
            {
                taken.Add(pool?.Name ?? "");
            }
        }

        faults.Each(RulebookCheck.Root, "contractTerms", rulebook.ContractTerms, row => row.Id, (row, at) =>
        {
            faults.Days(at, "during", row.During);
            names.Participants.Check(faults, at, "participant", row.Participant.Value, row.During);
            conditions.OfLines(at, "when", row.When, row.During);
            if (row.Role is { } role)
            {
                faults.Id(at, "role", role.Value);
            }

            if (!faults.Text(at, "id", row.Id))
            {
                return;
            }

            if (!known.Add(row.Id))
            {
                faults.Add(DiagnosticCodes.TermTwice, at.Of("id"), $"There is another contract term {Words.Quoted(row.Id)}.", $"Give each term an id of its own: credits refer to it.");
            }

            if (taken.Contains(row.Id))
            {
                faults.Add(
                    DiagnosticCodes.TermNameTaken, at.Of("id"), $"{Words.Quoted(row.Id)} is the name of a pool or of declared splits, and credits could not tell them apart.", $"Give the term another id.");
            }
        });
    }
}
