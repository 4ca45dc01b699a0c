namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>Everything that one run is given: policies, teams and deals, the same for every contender.</summary>
internal sealed class StandardData
{
    internal StandardData(int deals, int policies = StandardPolicies.Count)
    {
        Policies = StandardPolicies.Make(policies);
        Teams = new TeamColumns();
        Deals = new DealColumns(deals, Teams);
    }

    /// <summary>By id, from 1.</summary>
    internal IReadOnlyList<StandardPolicy> Policies { get; }

    internal TeamColumns Teams { get; }

    internal DealColumns Deals { get; }

    /// <summary>The policies, the one that stands before all others first.</summary>
    internal StandardPolicy[] Ranked() => [.. Policies.OrderBy(policy => policy.Rank)];
}
