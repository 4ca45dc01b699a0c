using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>One pool of a policy as numbers and tables.</summary>
internal sealed class PoolBody
{
    private readonly bool[]? _rowsWhere;

    internal PoolBody(CreditPool pool, Names roles, Names points, PeopleTables people)
    {
        Pool = pool;
        Team = pool.To as Recipients.Team;
        Roles = [.. (Team?.Roles ?? []).Select(role => roles.Of(role.Value))];
        Point = points.Of(Team?.Point?.Value);
        Vacancy = VacancyStep.Of(pool.Vacancy, roles);
        RoleWeights = [.. ((pool.Split as SplitMethod.ByRoleWeights)?.Weights ?? [])
            .Select(weight => (roles.Of(weight.Role.Value), weight.Weight))];
        _rowsWhere = Team?.Where is { } where ? PersonConditions.Rows(where, people.Rows) : null;
    }

    internal CreditPool Pool { get; }

    /// <summary>Who receives it; null for the house.</summary>
    internal Recipients.Team? Team { get; }

    internal bool IsOverlay => Pool.IsOverlay;

    /// <summary>The roles that qualify, in order; none for every role.</summary>
    internal int[] Roles { get; }

    /// <summary>The number of the influence point; negative if places do not matter.</summary>
    internal int Point { get; }

    internal VacancyStep[] Vacancy { get; }

    internal (int Role, Share Weight)[] RoleWeights { get; }

    /// <summary>The place of a role among those that qualify, from 0; -1 if it does not qualify.</summary>
    internal int RolePlace(int role) => Roles.Length == 0 ? 0 : Array.IndexOf(Roles, role);

    /// <summary>Whether a row of a participant has the facts that are asked for.</summary>
    internal bool RowQualifies(int row) => _rowsWhere is null || (row >= 0 && _rowsWhere[row]);
}
