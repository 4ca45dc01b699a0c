using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Every condition of a rulebook that is asked of lines, each with the governing point that it is asked with.</summary>
internal static class AskedConditions
{
    /// <summary>Conditions of policies and of their pools with the policy's point; those of contract terms, which follow any policy, with the point of each.</summary>
    internal static HashSet<(Condition Condition, int Point)> Of(Rulebook rulebook, Names points)
    {
        var asked = new HashSet<(Condition, int)>();
        foreach (var policy in rulebook.Policies)
        {
            var point = points.Of(policy.GoverningPoint.Value);
            asked.Add((policy.When, point));
            foreach (var pool in policy.Pools)
            {
                if (pool.Lines is { } lines)
                {
                    asked.Add((lines, point));
                }
            }
        }

        foreach (var point in rulebook.Policies.Select(policy => points.Of(policy.GoverningPoint.Value)).Distinct())
        {
            asked.UnionWith(rulebook.ContractTerms.Select(term => (term.When, point)));
        }

        return asked;
    }
}
