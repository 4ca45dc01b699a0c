using CommissionEngine.Policies;

namespace CommissionEngine.Compiling;

/// <summary>One version of a policy as numbers and tables: everything that is asked for after it was selected.</summary>
internal sealed class PolicyBody
{
    internal PolicyBody(int index, CreditPolicy policy, ValueList<Adaptation> adaptations, RosterTables tables, PeopleTables people, Names roles, Names points)
    {
        Index = index;
        Policy = policy;
        Pools = [.. policy.Pools.Select(pool => new PoolBody(pool, roles, points, people))];
        Adaptations = new Adaptations(policy, adaptations, tables);
        GoverningPoint = points.Of(policy.GoverningPoint.Value);
        UnitPoint = points.Of((policy.Units as UnitRule.AtPoint)?.Point.Value);
        AskedPoints = [.. PointsAsked(policy).Select(point => points.Of(point.Value)).Distinct().Order()];
        Relationships = [.. (policy.Rollup?.Rules ?? []).Select(rule => people.Relationships.Of(rule.Relationship))];
        RemainderRole = roles.Of((policy.Rounding as RoundingRule.RemainderToRole)?.Role.Value);
        NeedsAccount = policy.Level is PolicyLevel.Agreement or PolicyLevel.Account
            || NamesAccount(policy.When)
            || policy.Pools.Any(pool => pool.To is Recipients.Team { ByAccount: true } || (pool.Lines is { } lines && NamesAccount(lines)));
    }

    internal int Index { get; }

    internal CreditPolicy Policy { get; }

    internal PoolBody[] Pools { get; }

    internal Adaptations Adaptations { get; }

    internal int GoverningPoint { get; }

    /// <summary>The influence point at which units are booked; negative if they are not.</summary>
    internal int UnitPoint { get; }

    /// <summary>The influence points that decide which lines are one part. RULES 1.</summary>
    internal int[] AskedPoints { get; }

    /// <summary>The relationship of each rollup rule; negative if no reporting line has it.</summary>
    internal int[] Relationships { get; }

    internal int RemainderRole { get; }

    /// <summary>Whether a deal whose account is not known cannot be decided by it. RULES 13.</summary>
    internal bool NeedsAccount { get; }

    /// <summary>The amounts that the policy asks for and that are not stated, each once: its own base first, then those of its overlays.</summary>
    /// <param name="stated">By <see cref="AmountBase"/>.</param>
    /// <param name="inPool">For each pool whether the line belongs to it: an overlay asks for its base only of its own lines.</param>
    /// <param name="missing">Filled; empty if all are stated.</param>
    internal void FindMissingBases(long?[] stated, bool[] inPool, List<AmountBase> missing)
    {
        missing.Clear();
        Ask(Policy.Base, stated, missing);
        for (var i = 0; i < Pools.Length; i++)
        {
            if (inPool[i] && Pools[i].Pool.Base is { } of)
            {
                Ask(of, stated, missing);
            }
        }
    }

    /// <summary>All influence points that a rulebook names, so that each has a number.</summary>
    internal static IEnumerable<InfluencePoint> AllPoints(Rulebook rulebook) => rulebook.Policies
        .SelectMany(policy => PointsAsked(policy).Append(policy.GoverningPoint))
        .Concat(rulebook.ContractTerms.SelectMany(term => PointsIn(term.When)));

    // The governing point counts only where an opening or a unit rule looks at it.
    private static void Ask(AmountBase of, long?[] stated, List<AmountBase> missing)
    {
        if (stated[(int)of] is null && !missing.Contains(of))
        {
            missing.Add(of);
        }
    }

    private static IEnumerable<InfluencePoint> PointsAsked(CreditPolicy policy)
    {
        foreach (var pool in policy.Pools)
        {
            if (pool.To is Recipients.Team { Point: { } point })
            {
                yield return point;
            }

            foreach (var inLines in pool.Lines is { } lines ? PointsIn(lines) : [])
            {
                yield return inLines;
            }
        }

        foreach (var inCondition in PointsIn(policy.When))
        {
            yield return inCondition;
        }

        if (policy.Units is UnitRule.AtPoint units)
        {
            yield return units.Point;
        }

        if (policy.Openings.Count > 0)
        {
            yield return policy.GoverningPoint;
        }
    }

    private static IEnumerable<InfluencePoint> PointsIn(Condition condition) => condition switch
    {
        Condition.InRegion { Point: { } point } => [point],
        Condition.All all => all.Of.SelectMany(PointsIn),
        Condition.Any any => any.Of.SelectMany(PointsIn),
        Condition.Not not => PointsIn(not.Of),
        _ => [],
    };

    private static bool NamesAccount(Condition condition) => condition switch
    {
        Condition.OfAccount or Condition.OfGlobalAccount or Condition.InSegment or Condition.CallOff => true,
        Condition.All all => all.Of.Any(NamesAccount),
        Condition.Any any => any.Of.Any(NamesAccount),
        Condition.Not not => NamesAccount(not.Of),
        _ => false,
    };
}
