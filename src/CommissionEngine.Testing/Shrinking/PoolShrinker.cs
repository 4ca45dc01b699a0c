using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Fewer and simpler pools of a policy; its revenue pools go on totalling 100%.</summary>
internal static class PoolShrinker
{
    internal static IEnumerable<CreditPolicy> Shrink(CreditPolicy policy)
    {
        foreach (var gone in Simpler.Chunks(Enumerable.Range(0, policy.Pools.Count).ToList()))
        {
            if (Without(policy.Pools, gone) is { } pools)
            {
                yield return policy with { Pools = pools };
            }
        }

        if (Plain(policy) is { } plain)
        {
            yield return plain;
        }

        foreach (var pools in Simpler.Each(policy.Pools, Pool))
        {
            yield return policy with { Pools = pools };
        }
    }

    /// <summary>The pools without some. The portion of revenue that is freed goes to a neighbour; null if no revenue pool would be left.</summary>
    private static ValueList<CreditPool>? Without(ValueList<CreditPool> pools, HashSet<int> gone)
    {
        var left = pools.Where((_, place) => !gone.Contains(place)).ToList();
        var heir = left.FindIndex(pool => !pool.IsOverlay);
        if (heir < 0)
        {
            return null;
        }

        var freed = pools.Where((pool, place) => gone.Contains(place) && !pool.IsOverlay).Select(pool => pool.Portion).ToList();
        if (freed.Count == 0 || left.Exists(pool => pool.Portion is Portion.Rest))
        {
            return ValueList.From(left);
        }

        heir = left.FindIndex(pool => !pool.IsOverlay && pool.Portion is Portion.Fixed) is var fix && fix >= 0 ? fix : heir;
        var total = freed.OfType<Portion.Fixed>().Aggregate(Share.Zero, (sum, portion) => sum + portion.Share);
        var known = freed.TrueForAll(portion => portion is Portion.Fixed) && left[heir].Portion is Portion.Fixed;
        left[heir] = left[heir] with { Portion = known ? ((Portion.Fixed)left[heir].Portion).Share + total : new Portion.Rest() };
        return left.Count(pool => !pool.IsOverlay) == 1 ? ValueList.From(left.Select(pool => pool.IsOverlay ? pool : pool with { Portion = Portion.Whole }).ToArray()) : ValueList.From(left);
    }

    /// <summary>The same with equal fixed portions of revenue; null if they are that already, or plainer.</summary>
    private static CreditPolicy? Plain(CreditPolicy policy)
    {
        var equal = Share.Fraction(1, Math.Max(1, policy.Pools.Count(pool => !pool.IsOverlay)));
        var isPlain = policy.Pools.All(pool => pool.IsOverlay || (pool.Portion is Portion.Fixed portion && Simpler.Size(portion.Share) <= Simpler.Size(equal)));
        return isPlain ? null : policy with { Pools = Simpler.Changed(policy.Pools, pool => pool.IsOverlay ? pool : pool with { Portion = equal }) };
    }

    private static IEnumerable<CreditPool> Pool(CreditPool pool)
    {
        CreditPool[] plainer =
        [
            pool with { Holdover = null },
            pool with { Vacancy = new VacancyRule.Redistribute() },
            pool with { Absence = AbsenceRule.Keep },
            pool with { QuotaRetirement = Portion.Whole },
            pool with { Pay = Portion.Whole },
            pool with { Base = null },
            pool with { Lines = null },
            pool with { Split = SplitMethod.Equally.Instance },
            pool with { Portion = pool.IsOverlay ? Portion.Whole : pool.Portion },
        ];
        foreach (var one in plainer)
        {
            if (one != pool)
            {
                yield return one;
            }
        }

        foreach (var to in pool.To is Recipients.Team team ? Team(team) : [])
        {
            yield return pool with { To = to };
        }

        foreach (var rule in Vacancy(pool.Vacancy))
        {
            yield return pool with { Vacancy = rule };
        }

        foreach (var lines in pool.Lines is { } condition ? Conditions.Shrink(condition) : [])
        {
            yield return pool with { Lines = lines };
        }

        foreach (var rule in pool.Holdover is { } holdover ? Holdover(holdover) : [])
        {
            yield return pool with { Holdover = rule };
        }

        if (pool.Split is SplitMethod.ByRoleWeights weights)
        {
            foreach (var few in Simpler.Fewer(weights.Weights, 1).Where(few => few.Any(weight => !weight.Weight.IsZero)))
            {
                yield return pool with { Split = weights with { Weights = few } };
            }
        }
    }

    private static IEnumerable<Recipients> Team(Recipients.Team team)
    {
        Recipients.Team[] plainer =
        [
            team with { Where = null },
            team with { NamedOnDeal = false },
            team with { ByAccount = false },
            team with { NearestAccount = false },
            team with { NearestRegion = false },
            team with { NearestRegion = false, Point = null },
            team with { Reach = null },
        ];
        return plainer.Where(one => one != team).Concat(Simpler.Fewer(team.Roles).Select(roles => team with { Roles = roles }));
    }

    private static IEnumerable<VacancyRule> Vacancy(VacancyRule rule)
    {
        if (rule.Otherwise is not { } otherwise)
        {
            yield break;
        }

        yield return otherwise;
        yield return rule with { Otherwise = null };
        foreach (var simpler in Vacancy(otherwise))
        {
            yield return rule with { Otherwise = simpler };
        }
    }

    private static IEnumerable<HoldoverRule> Holdover(HoldoverRule rule)
    {
        if (rule.GapDays > 0)
        {
            yield return rule with { GapDays = 0 };
        }

        if (rule.AgentsKeep)
        {
            yield return rule with { AgentsKeep = false };
        }

        foreach (var steps in rule is HoldoverRule.Schedule schedule ? Simpler.Fewer(schedule.Steps, 1) : [])
        {
            yield return ((HoldoverRule.Schedule)rule) with { Steps = steps };
        }

        foreach (var shares in rule is HoldoverRule.ByStage stages ? Simpler.Fewer(stages.Shares, 1) : [])
        {
            yield return ((HoldoverRule.ByStage)rule) with { Shares = shares };
        }
    }
}
