using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Proves that the revenue pools of a policy total exactly 100%, whatever values regions choose within the bounds.</summary>
/// <remarks>
/// Every portion is a constant or a parameter that varies for itself, so the total is constant only if nothing in it varies, or if one pool takes the rest
/// and the others never pass 100% together. Where a portion has a fault of its own nothing is proven and nothing more is told.
/// </remarks>
internal sealed class RevenueCheck(FaultList faults, Parameters parameters)
{
    /// <summary>How many pools one policy may have, so that exact totals stay cheap whatever their fractions.</summary>
    private const int MostPools = 1000;

    internal void Check(Spot at, CreditPolicy policy)
    {
        var least = new List<Share>();
        var most = new List<Share>();
        var varying = new List<string>();
        Spot? rest = null;
        var known = true;
        for (var i = 0; i < (policy.Pools?.Count ?? 0); i++)
        {
            if (policy.Pools![i] is not { } pool)
            {
                known = false;
                continue;
            }

            var there = at.At("pools", i, pool.Name);
            var range = parameters.Check(there, "portion", pool.Portion, mayBeRest: !pool.IsOverlay);
            if (pool.IsOverlay)
            {
                continue;
            }

            if (pool.Portion is Portion.Rest)
            {
                Twice(there, rest);
                rest ??= there;
            }
            else if (range is { } values)
            {
                least.Add(values.Least);
                most.Add(values.Most);
                if (values.Least != values.Most)
                {
                    varying.Add(pool.Name);
                }
            }
            else
            {
                known = false;
            }
        }

        if (policy.Pools is { Count: 0 })
        {
            faults.Add(DiagnosticCodes.PoolsMissing, at.Of("pools"), $"The policy {policy.Id} has no pools.", $"Add at least one revenue pool; they total 100%.");
        }
        else if (policy.Pools is { Count: > MostPools })
        {
            faults.Add(DiagnosticCodes.PoolsTooMany, at.Of("pools"), $"The policy {policy.Id} has {policy.Pools.Count} pools.", $"Use at most {MostPools}; a pool is for a role, not for a person.");
        }
        else if (known && policy.Pools is not null)
        {
            Total(at.Of("pools"), rest is not null, least, most, varying);
        }
    }

    private void Twice(Spot there, Spot? rest)
    {
        if (rest is not null)
        {
            faults.Add(DiagnosticCodes.RestTwice, there.Of("portion"), $"The rest goes to two pools; the other is {rest}.", $"Give one of them a fixed share or a parameter.");
        }
    }

    private void Total(Spot at, bool rest, List<Share> least, List<Share> most, List<string> varying)
    {
        var highest = ShareTotal.Of(most);
        if (rest)
        {
            if (highest.AgainstWhole > 0)
            {
                faults.Add(
                    DiagnosticCodes.RevenueNotWhole, at, $"Without the pool that takes the rest, the revenue pools can total {highest}.", $"Lower the portions, or the upper bounds of their parameters, so that they never pass 100% together.");
            }
        }
        else if (varying.Count > 0)
        {
            faults.Add(
                DiagnosticCodes.RevenueVaries,
                at,
                $"The revenue pools total {ShareTotal.Of(least)} to {highest}, because a parameter sets {string.Join(", ", varying.Take(5).Select(Words.Quoted))}, and no pool takes the rest.",
                $"Let one revenue pool take the rest, or fix the portion.");
        }
        else if (highest.AgainstWhole != 0)
        {
            faults.Add(DiagnosticCodes.RevenueNotWhole, at, $"The revenue pools total {highest}, not 100%.", $"Correct the portions, or let one revenue pool take the rest.");
        }
    }
}
