using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Simpler versions of policies.</summary>
internal static class PolicyShrinker
{
    /// <param name="policy">The version.</param>
    /// <param name="alone">Whether its policy has no other version, so that its days and number are free.</param>
    internal static IEnumerable<CreditPolicy> Shrink(CreditPolicy policy, bool alone)
    {
        if (alone && (policy.During != DateRange.Always || policy.Version != 1))
        {
            yield return policy with { During = DateRange.Always, Version = 1 };
        }

        CreditPolicy[] plainer =
        [
            policy with { Limits = new CreditLimits() },
            policy with { Rollup = null },
            policy with { Units = null },
            policy with { Rounding = RoundingRule.LargestRemainder.Instance },
            policy with { Coinciding = CoincidingPoints.Add },
            policy with { CreditedAt = CreditingEvent.Booked },
            policy with { Base = AmountBase.Booked },
            policy with { GoverningPoint = InfluencePoint.Booking },
        ];
        foreach (var one in plainer)
        {
            if (one != policy)
            {
                yield return one;
            }
        }

        foreach (var when in Conditions.Shrink(policy.When))
        {
            if (policy.Level != PolicyLevel.Agreement || Conditions.ImpliesCallOff(when))
            {
                yield return policy with { When = when };
            }
        }

        foreach (var one in PoolShrinker.Shrink(policy))
        {
            yield return one;
        }

        foreach (var limits in Limits(policy.Limits))
        {
            yield return policy with { Limits = limits };
        }

        foreach (var rollup in policy.Rollup is { } rules ? Rollup(rules) : [])
        {
            yield return policy with { Rollup = rollup };
        }

        // With a precedence of its own a policy conflicts with none on any level.
        if (policy.Level != PolicyLevel.House && policy.Precedence is not null)
        {
            yield return policy with { Level = PolicyLevel.House };
        }
    }

    private static IEnumerable<CreditLimits> Limits(CreditLimits limits)
    {
        CreditLimits[] plainer =
        [
            limits with { Ceiling = null },
            limits with { Minimum = null },
            limits with { MostPeople = null },
            limits with { PerPerson = null },
            limits with { RevenueRoles = SeveralRoles.Sum },
            limits with { OverlayRoles = SeveralRoles.Sum },
            limits with { Ceiling = limits.Ceiling is { } one ? one with { CountsRollups = false } : null },
            limits with { Ceiling = limits.Ceiling is { } two ? two with { Cut = CeilingCut.OverlaysFirst } : null },
            limits with { PerPerson = limits.PerPerson is { Amount: not null, Share: not null } three ? three with { Share = null } : limits.PerPerson },
        ];
        return plainer.Where(one => one != limits);
    }

    private static IEnumerable<Rollup> Rollup(Rollup rollup)
    {
        Rollup[] plainer =
        [
            rollup with { QuotaRetirement = Portion.Whole },
            rollup with { Pay = Portion.Whole },
            rollup with { Counting = RollupCounting.Each },
            rollup with { Rules = Simpler.Changed(rollup.Rules, rule => rule with { Levels = null }) },
        ];
        return plainer.Where(one => one != rollup).Concat(Simpler.Fewer(rollup.Rules, 1).Select(rules => rollup with { Rules = rules }));
    }
}
