using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Plain;

/// <summary>A policy that asks for nothing but masks, places and weights: no vacancy that leads to people, no limits but the ceiling on overlays, no rollup.</summary>
/// <remarks>In: a policy. Out: its pools as integers; null for one that needs the general stages. Both ways give the same credits; a test compares them on random rulebooks.</remarks>
internal sealed class PlainPolicy
{
    private const long LargestWhole = 1L << 40;

    private const int MostPools = 16;

    private PlainPolicy(PolicyBody body, PlainPool[] revenue, long revenueWhole, PlainPool[] overlays, long overlayWhole)
    {
        Index = body.Index;
        Revenue = revenue;
        RevenueWhole = revenueWhole;
        Overlays = overlays;
        OverlayWhole = overlayWhole;
    }

    /// <summary>The policy's number.</summary>
    internal int Index { get; }

    /// <summary>The revenue pools, in order; their portions total <see cref="RevenueWhole"/>.</summary>
    internal PlainPool[] Revenue { get; }

    /// <summary>What 100% is in the revenue portions.</summary>
    internal long RevenueWhole { get; }

    /// <summary>The overlay pools, in order.</summary>
    internal PlainPool[] Overlays { get; }

    /// <summary>What 100% is in the overlay portions and in the ceiling.</summary>
    internal long OverlayWhole { get; }

    /// <summary>The most that revenue and overlays together may be, in units of <see cref="OverlayWhole"/>; zero if there is no ceiling.</summary>
    internal long Ceiling { get; private init; }

    /// <summary>The percentages, by the number of the pool.</summary>
    internal required PortionSet Portions { get; init; }

    /// <summary>Whether some pool retires less or more quota, or pays for less or more, than its credit.</summary>
    internal bool HasPercentages { get; private init; }

    internal static PlainPolicy? TryOf(PolicyBody body, Func<PoolBody, int> askingOf)
    {
        var policy = body.Policy;
        if (!IsPlain(policy) || body.Pools.Length > MostPools || !Array.TrueForAll(body.Pools, IsPlain))
        {
            return null;
        }

        var portions = body.Adaptations.Defaults;
        if (!TryWhole(body.Pools.Where(pool => !pool.IsOverlay).Select(pool => portions.Portions[Rule(body, pool)]), out var revenueWhole)
            || !TryWhole(body.Pools.Where(pool => pool.IsOverlay).Select(pool => portions.Portions[Rule(body, pool)]).Append(portions.Ceiling ?? Share.Whole), out var overlayWhole)
            || portions.Ceiling < Share.Whole)
        {
            return null;
        }

        return new PlainPolicy(
            body, Pools(body, isOverlay: false, revenueWhole, askingOf), revenueWhole, Pools(body, isOverlay: true, overlayWhole, askingOf), overlayWhole)
        {
            Portions = portions,
            Ceiling = portions.Ceiling is { } ceiling ? Units(ceiling, overlayWhole) : 0,
            HasPercentages = portions.QuotaRetirement.Concat(portions.Pay).Any(share => share != Share.Whole),
        };
    }

    private static bool IsPlain(CreditPolicy policy) => policy is
    {
        Base: AmountBase.Booked,
        CreditedAt: CreditingEvent.Booked,
        Coinciding: CoincidingPoints.Add,
        Rollup: null,
        Units: null,
        Openings.Count: 0,
        Rounding: RoundingRule.LargestRemainder,
        Limits:
        {
            RevenueRoles: SeveralRoles.Sum,
            OverlayRoles: SeveralRoles.Sum,
            MostPeople: null,
            Minimum: null,
            PerPerson: null,
            Ceiling: null or { Cut: CeilingCut.OverlaysFirst, CountsRollups: false },
        },
    };

    private static bool IsPlain(PoolBody body)
    {
        var pool = body.Pool;
        if (pool is not { Base: null, Lines: null, Holdover: null, Absence: AbsenceRule.Keep }
            || (body.Team is { } team && (team.Roles.Count == 0 || team.Where is not null || team.NamedOnDeal || team.NearestAccount)))
        {
            return false;
        }

        return pool.IsOverlay
            ? pool is { Split: SplitMethod.FullToEach, Vacancy: VacancyRule.Redistribute { Otherwise: null } } && body.Team is not null
            : pool is { Split: SplitMethod.Equally or SplitMethod.ByWeight, Vacancy: VacancyRule.Redistribute { Otherwise: null or VacancyRule.ToHouse } };
    }

    private static PlainPool[] Pools(PolicyBody body, bool isOverlay, long whole, Func<PoolBody, int> askingOf) =>
    [
        .. body.Pools
            .Where(pool => pool.IsOverlay == isOverlay && !body.Adaptations.Defaults.Portions[Rule(body, pool)].IsZero)
            .Select(pool => new PlainPool
            {
                Asking = pool.Team is null ? PlainPool.House : askingOf(pool),
                Point = pool.Point,
                IsNearest = pool.Team?.NearestRegion == true && pool.Point >= 0,
                IsWeighted = pool.Pool.Split is SplitMethod.ByWeight,
                FallsToHouse = pool.Pool.Vacancy.Otherwise is not null,
                Portion = Units(body.Adaptations.Defaults.Portions[Rule(body, pool)], whole),
                Code = CreditCode.Of(body.Index, Rule(body, pool), -1, isOverlay ? CreditRowKind.Overlay : CreditRowKind.Revenue, Capacity.Occupant),
                ResidualCode = CreditCode.Of(body.Index, Rule(body, pool), -1, CreditRowKind.Residual, Capacity.Occupant),
            }),
    ];

    private static int Rule(PolicyBody body, PoolBody pool) => Array.IndexOf(body.Pools, pool);

    private static bool TryWhole(IEnumerable<Share> shares, out long whole)
    {
        whole = 1;
        foreach (var share in shares)
        {
            if (share.Denominator > LargestWhole || share.Numerator > LargestWhole)
            {
                return false;
            }

            var denominator = (long)share.Denominator;
            var next = (Int128)whole / (Int128)Kernel.CommonDivisor.Of(whole, denominator) * denominator;
            if (next > LargestWhole)
            {
                return false;
            }

            whole = (long)next;
        }

        return true;
    }

    private static long Units(Share share, long whole) => (long)(share.Numerator * (whole / share.Denominator));
}
