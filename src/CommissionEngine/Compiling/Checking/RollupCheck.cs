using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The rollups of one version of a policy.</summary>
internal sealed class RollupCheck(FaultList faults, RosterNames names, Parameters parameters)
{
    internal void Check(Spot at, Rollup rollup)
    {
        faults.Choice(at, "counting", rollup.Counting);
        parameters.Check(at, "quotaRetirement", rollup.QuotaRetirement);
        parameters.Check(at, "pay", rollup.Pay);
        if (rollup.Rules is { Count: 0 })
        {
            faults.Add(DiagnosticCodes.RollupEmpty, at.Of("rules"), $"The rollup follows no relationship.", $"Name at least one, or take the rollup out.");
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        faults.Each(at, "rules", rollup.Rules, row => row.Relationship, (row, there) =>
        {
            if (row.Levels < 1)
            {
                faults.Add(DiagnosticCodes.LevelsBelowOne, there.Of("levels"), $"{row.Levels} levels reach nobody.", $"Give 1 or more, or null for all.");
            }

            if (faults.Text(there, "relationship", row.Relationship))
            {
                Relationship(there, row.Relationship, known);
            }
        });
    }

    // The manager is known even where nobody reports to anybody; any other name is only known from a line that has it.
    private void Relationship(Spot at, string relationship, HashSet<string> known)
    {
        if (!known.Add(relationship))
        {
            faults.Add(DiagnosticCodes.RelationshipTwice, at.Of("relationship"), $"The relationship {Words.Quoted(relationship)} is followed twice.", $"Name each relationship once.");
        }

        if (!names.Relationships.Contains(relationship))
        {
            faults.Add(
                DiagnosticCodes.RelationshipUnknown, at.Of("relationship"), $"No reporting line of the roster has the relationship {Words.Quoted(relationship)}.", $"Correct the name, or add reporting lines with it.");
        }
    }
}
