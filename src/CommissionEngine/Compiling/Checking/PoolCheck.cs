using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The pools of one version of a policy, each for itself; that revenue totals 100% is <see cref="RevenueCheck"/>'s.</summary>
internal sealed class PoolCheck(FaultList faults, ConditionCheck conditions, Parameters parameters)
{
    /// <summary>Names of rules that credits by declared splits refer to.</summary>
    internal static readonly string[] Reserved = ["override", "documented split"];

    internal void Check(Spot at, CreditPolicy policy)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        faults.Each(at, "pools", policy.Pools, row => row.Name, (row, there) =>
        {
            if (faults.Text(there, "name", row.Name))
            {
                Name(there, row.Name, known);
            }

            parameters.Check(there, "quotaRetirement", row.QuotaRetirement);
            parameters.Check(there, "pay", row.Pay);
            faults.Choice(there, "absence", row.Absence);
            OverlayMembers(there, row, policy);
            if (faults.Given(there, "to", row.To) && row.To is Recipients.Team team)
            {
                Team(there.Of("to"), team);
            }

            if (faults.Given(there, "split", row.Split))
            {
                Split(there.Of("split"), row);
            }

            if (faults.Given(there, "vacancy", row.Vacancy))
            {
                HandoverCheck.Vacancy(faults, there.Of("vacancy"), row.Vacancy);
            }

            if (row.Holdover is { } holdover)
            {
                HandoverCheck.Holdover(faults, there.Of("holdover"), holdover);
            }
        });
    }

    private void Name(Spot at, string name, HashSet<string> known)
    {
        if (!known.Add(name))
        {
            faults.Add(DiagnosticCodes.PoolTwice, at.Of("name"), $"The policy has another pool {Words.Quoted(name)}.", $"Give each pool a name of its own: credits refer to it.");
        }

        if (Reserved.Contains(name, StringComparer.Ordinal))
        {
            faults.Add(DiagnosticCodes.PoolNameReserved, at.Of("name"), $"{Words.Quoted(name)} is the name under which declared splits are credited.", $"Choose another name.");
        }
    }

    private void OverlayMembers(Spot at, CreditPool row, CreditPolicy policy)
    {
        if (row.Base is { } amount)
        {
            faults.Choice(at, "base", amount);
        }

        if (row.Lines is { } lines)
        {
            conditions.OfLines(at, "lines", lines, policy.During);
        }

        if (!row.IsOverlay && (row.Base is not null || row.Lines is not null))
        {
            faults.Add(
                DiagnosticCodes.OverlayMemberOfRevenue,
                at.Of(row.Base is not null ? "base" : "lines"),
                $"The revenue pool {Words.Quoted(row.Name)} has {(row.Base is not null ? "a base" : "lines")} of its own.",
                $"Revenue shares the policy's one base over all its lines: take it out, or make the pool an overlay.");
        }
    }

    private void Team(Spot at, Recipients.Team team)
    {
        var roles = new HashSet<string>(StringComparer.Ordinal);
        faults.Each(at, "roles", team.Roles, role => role.Value, (role, there) => Role(there, role, roles));
        if (team.Reach is { } reach)
        {
            faults.Choice(at, "reach", reach);
        }

        if (team.Point is { } point)
        {
            faults.Id(at, "point", point.Value);
        }
        else if (team.NearestRegion)
        {
            faults.Add(DiagnosticCodes.NearestWithoutPoint, at.Of("nearestRegion"), $"The nearest region is asked for, and no influence point says nearest to which place.", $"Name the influence point.");
        }

        conditions.OfPeople(at, "where", team.Where);
    }

    private void Split(Spot at, CreditPool row)
    {
        if (row.Split is SplitMethod.FullToEach && !row.IsOverlay)
        {
            faults.Add(
                DiagnosticCodes.FullToEachOfRevenue, at, $"The revenue pool {Words.Quoted(row.Name)} is full to each, so that revenue could pass 100%.", $"Choose another split, or make the pool an overlay.");
        }

        if (row.Split is not SplitMethod.ByRoleWeights { Weights: var weights })
        {
            return;
        }

        var roles = new HashSet<string>(StringComparer.Ordinal);
        faults.Each(at, "weights", weights, weight => weight.Role.Value, (weight, there) => Role(there.Of("role"), weight.Role, roles));
        if (weights is not null && weights.All(weight => weight.Weight.IsZero))
        {
            faults.Add(DiagnosticCodes.RoleWeightsZero, at.Of("weights"), $"No role has a weight above zero.", $"Give at least one role a weight.");
        }
    }

    private void Role(Spot at, Role role, HashSet<string> known)
    {
        if (role.Value.Length == 0)
        {
            faults.Add(DiagnosticCodes.IdMissing, at, $"The role is missing.", $"Give the role; its text is never empty.");
        }
        else if (!known.Add(role.Value))
        {
            faults.Add(DiagnosticCodes.RoleTwice, at, $"The role {role} is named twice.", $"Name each role once.");
        }
    }
}
