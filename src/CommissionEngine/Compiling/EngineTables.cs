using CommissionEngine.Compiling.Plain;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Policies;

namespace CommissionEngine.Compiling;

/// <summary>Everything that an engine knows, as numbers and tables. Never changes; shared by all threads.</summary>
internal sealed class EngineTables
{
    internal EngineTables(Rulebook rulebook, Roster roster, List<Diagnostic> conflicts)
    {
        Rulebook = rulebook;
        Roster = new RosterTables(roster);
        People = new PeopleTables(roster, Roster.Participants, Roster.Positions, Roster.Regions);
        Roles = new Names(RolesIn(rulebook, roster));
        Points = new Names(PolicyBody.AllPoints(rulebook).Select(point => point.Value));
        Teams = new TeamTables(roster, Roster, People, Roles);
        Rates = new RateTables(roster.ExchangeRates, rulebook.RateType);
        Policies = PolicyTables.Compile(rulebook, Roster, Points, conflicts);
        Bodies = [.. Policies.Policies.Select((entry, index) => new PolicyBody(index, entry.Policy, rulebook.Adaptations, Roster, People, Roles, Points))];
        ContractTerms = [.. rulebook.ContractTerms.OrderBy(term => term.Id, StringComparer.Ordinal)];
        Plain = new PlainTables(this);
    }

    internal Rulebook Rulebook { get; }

    internal RosterTables Roster { get; }

    internal PeopleTables People { get; }

    internal TeamTables Teams { get; }

    internal RateTables Rates { get; }

    /// <summary>Which policy is for which deals; policies are numbered there.</summary>
    internal PolicyTables Policies { get; }

    /// <summary>By the number of the policy.</summary>
    internal PolicyBody[] Bodies { get; }

    /// <summary>In order of their ids.</summary>
    internal ContractTerm[] ContractTerms { get; }

    /// <summary>What is made ready for deals that ask for nothing out of the ordinary.</summary>
    internal PlainTables Plain { get; }

    internal Names Roles { get; }

    /// <summary>The influence points that the rulebook names.</summary>
    internal Names Points { get; }

    /// <summary>The number that stands for the house among participants: the one behind the last.</summary>
    internal int House => Roster.Participants.Count;

    /// <summary>The number that stands for the seat of the house: the one behind the last.</summary>
    internal int HouseSeat => People.Seats.Count;

    private static IEnumerable<string> RolesIn(Rulebook rulebook, Roster roster) => roster.Assignments
        .Select(assignment => assignment.Role.Value)
        .Concat(rulebook.ContractTerms.Select(term => term.Role?.Value).OfType<string>())
        .Concat(rulebook.Policies.SelectMany(RolesIn));

    private static IEnumerable<string> RolesIn(CreditPolicy policy)
    {
        foreach (var pool in policy.Pools)
        {
            foreach (var role in (pool.To as Recipients.Team)?.Roles ?? [])
            {
                yield return role.Value;
            }

            foreach (var weight in (pool.Split as SplitMethod.ByRoleWeights)?.Weights ?? [])
            {
                yield return weight.Role.Value;
            }

            for (VacancyRule? step = pool.Vacancy; step is not null; step = step.Otherwise)
            {
                if (step is VacancyRule.ToRole toRole)
                {
                    yield return toRole.Role.Value;
                }
            }
        }

        if (policy.Rounding is RoundingRule.RemainderToRole remainder)
        {
            yield return remainder.Role.Value;
        }
    }
}
