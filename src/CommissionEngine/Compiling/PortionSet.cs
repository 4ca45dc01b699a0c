using CommissionEngine.Policies;

namespace CommissionEngine.Compiling;

/// <summary>Every percentage of a policy for one choice of its parameters.</summary>
/// <remarks>Law: the revenue portions total exactly 100%; the checks proved it for every choice within the bounds.</remarks>
internal sealed class PortionSet
{
    internal PortionSet(CreditPolicy policy, IReadOnlyDictionary<string, Share> parameters)
    {
        Parameters = parameters;
        var taken = Share.Zero;
        foreach (var pool in policy.Pools)
        {
            if (!pool.IsOverlay && pool.Portion is not Portion.Rest)
            {
                taken += Value(pool.Portion);
            }
        }

        Portions = [.. policy.Pools.Select(pool => pool.Portion is Portion.Rest ? Share.Whole - taken : Value(pool.Portion))];
        QuotaRetirement = [.. policy.Pools.Select(pool => Value(pool.QuotaRetirement))];
        Pay = [.. policy.Pools.Select(pool => Value(pool.Pay))];
        Ceiling = policy.Limits.Ceiling is { } ceiling ? Value(ceiling.Share) : null;
        Minimum = policy.Limits.Minimum is { } minimum ? Value(minimum.Share) : null;
        PerPerson = policy.Limits.PerPerson?.Share is { } most ? Value(most) : null;
        RollupQuota = policy.Rollup is { } rollup ? Value(rollup.QuotaRetirement) : Share.Zero;
        RollupPay = policy.Rollup is { } paid ? Value(paid.Pay) : Share.Zero;
    }

    /// <summary>The values of the policy's parameters.</summary>
    internal IReadOnlyDictionary<string, Share> Parameters { get; }

    /// <summary>By pool.</summary>
    internal Share[] Portions { get; }

    /// <summary>By pool.</summary>
    internal Share[] QuotaRetirement { get; }

    /// <summary>By pool.</summary>
    internal Share[] Pay { get; }

    internal Share? Ceiling { get; }

    internal Share? Minimum { get; }

    internal Share? PerPerson { get; }

    internal Share RollupQuota { get; }

    internal Share RollupPay { get; }

    private Share Value(Portion portion) => portion switch
    {
        Portion.Fixed fixedShare => fixedShare.Share,
        Portion.Parameter parameter => Parameters[parameter.Name],
        _ => Share.Zero,
    };
}
