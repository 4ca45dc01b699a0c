namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>The 40 policies of the standard run, and as many narrower ones as are asked for.</summary>
internal static class StandardPolicies
{
    internal const int Count = 40;

    private const int Second = 365;
    private const int Third = 731;
    private const long Million = 100_000_000;

    private const int Global = TeamRoles.OnlyGlobal;
    private const int Key = TeamRoles.KeyManagers;

    /// <summary>The policies, by id, each with its rank: the more specific before the less, then the later before the earlier, then the lower id.</summary>
    /// <param name="count">40, or more: those after the 40th are copies of them for one division and one product, which few deals meet.</param>
    internal static IReadOnlyList<StandardPolicy> Make(int count = Count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Count);
        var policies = Conditions().Select((policy, index) => Numbered(policy.Conditions, index + 1, policy.Revenue, policy.Overlays)).ToList();
        for (var index = Count; index < count; index++)
        {
            policies.Add(Narrowed(policies[index % Count], index + 1));
        }

        var rank = 0;
        var ranks = policies.OrderByDescending(policy => policy.Specificity).ThenByDescending(policy => policy.FirstDay).ThenBy(policy => policy.Id).ToDictionary(policy => policy.Id, _ => rank++);
        return [.. policies.Select(policy => policy with { Rank = ranks[policy.Id] })];
    }

    private static StandardPolicy Numbered(StandardPolicy conditions, int id, int revenue, int overlays) => conditions with
    {
        Id = id,
        Revenue = [.. RevenueOf(revenue).Select((rule, place) => new StandardRule((id * 10) + place, rule.Roles, rule.Spot, rule.Part))],
        Overlays = [.. OverlaysOf(overlays).Select((rule, place) => new StandardRule((id * 10) + 5 + place, rule.Roles, rule.Spot, rule.Part))],
    };

    // A prime step spreads the copies over the divisions.
    private static StandardPolicy Narrowed(StandardPolicy wide, int id) => wide with
    {
        Id = id,
        Customer = StandardTerms.FirstDivision + (id * 1009 % StandardTerms.Divisions),
        Products = [id * 7 % StandardTerms.Products],
        Revenue = [.. wide.Revenue.Select(rule => rule with { Id = (id * 10) + (rule.Id % 10) })],
        Overlays = [.. wide.Overlays.Select(rule => rule with { Id = (id * 10) + (rule.Id % 10) })],
    };

    private static (int Roles, Spot Spot, int Part)[] RevenueOf(int kind) => kind switch
    {
        0 => [(Global, Spot.Any, 3000), (Key, Spot.Decision, 4000), (Key, Spot.Delivery, 3000)],
        1 => [(Global, Spot.Any, 4000), (Key, Spot.Booking, 6000)],
        2 => [(Global, Spot.Any, 2000), (Key, Spot.Decision, 5000), (Key, Spot.Delivery, 3000)],
        3 => [(Global, Spot.Any, 2500), (Key, Spot.Booking, 2500), (Key, Spot.Decision, 2500), (Key, Spot.Delivery, 2500)],
        4 => [(Global, Spot.Any, 5000), (TeamRoles.OnlyLocal, Spot.Delivery, 5000)],
        5 => [(Global, Spot.Any, 3000), (TeamRoles.OnlyRegional, Spot.Booking, 2000), (TeamRoles.OnlyLocal, Spot.Decision, 3000), (TeamRoles.OnlyLocal, Spot.Delivery, 2000)],
        _ => [(Global, Spot.Any, 3333), (Key, Spot.Decision, 3333), (Key, Spot.Delivery, 3334)],
    };

    private static (int Roles, Spot Spot, int Part)[] OverlaysOf(int kind) => kind switch
    {
        0 => [(TeamRoles.OnlySpecialists, Spot.Any, 5000)],
        1 => [(TeamRoles.OnlySpecialists, Spot.Delivery, 5000), (TeamRoles.OnlyPartners, Spot.Booking, 2500)],
        2 => [],
        _ => [(TeamRoles.OnlySpecialists, Spot.Any, 7500), (TeamRoles.OnlyPartners, Spot.Any, 3000)],
    };

    private static (StandardPolicy Conditions, int Revenue, int Overlays)[] Conditions() =>
    [
        .. ByRegion(), .. ByProduct(), .. ByTypeAndAmount(),
        (For() with { Customer = StandardTerms.FirstRoot + 3 }, 6, 1),
        (For() with { Customer = StandardTerms.FirstRoot + 40, FirstDay = Second }, 3, 3),
        (For(1) with { Customer = StandardTerms.FirstRoot + 7 }, 2, 0),
        (For() with { Customer = StandardTerms.FirstDivision + 25, Types = [0, 2] }, 0, 3),
    ];

    private static (StandardPolicy Conditions, int Revenue, int Overlays)[] ByRegion() =>
    [
        (For(), 0, 0),
        (For(1), 1, 0), (For(2), 2, 1), (For(3), 5, 0), (For(4), 0, 3),
        (For(5), 3, 0), (For(8) with { FirstDay = Second }, 4, 1), (For(11), 6, 0), (For(13) with { EndDay = Third }, 2, 2),
        (For(17), 5, 3), (For(20) with { FirstDay = Third }, 1, 1), (For(24), 0, 3), (For(27), 3, 0),
    ];

    private static (StandardPolicy Conditions, int Revenue, int Overlays)[] ByProduct() =>
    [
        (For() with { Products = [1] }, 2, 3), (For() with { Products = [2, 3] }, 4, 1),
        (For() with { Products = [7, 8], FirstDay = Second }, 6, 0), (For() with { Products = [7, 8], EndDay = Second }, 6, 1),
        (For() with { Products = [11] }, 3, 2), (For() with { Products = [15, 16] }, 0, 1),
        (For(1) with { Products = [1] }, 2, 3), (For(2) with { Products = [2] }, 3, 0), (For(3) with { Products = [7], FirstDay = Third }, 4, 1),
        (For(4) with { Products = [11, 12] }, 1, 0), (For(2) with { Products = [15], EndDay = Third }, 5, 3), (For(1) with { Products = [18, 19] }, 6, 1),
    ];

    private static (StandardPolicy Conditions, int Revenue, int Overlays)[] ByTypeAndAmount() =>
    [
        (For() with { Types = [3] }, 1, 1), (For() with { Types = [1], FirstDay = Second }, 4, 0), (For() with { Types = [2], EndDay = Third }, 2, 1),
        (For(1) with { Types = [3] }, 0, 0), (For(2) with { Types = [3] }, 1, 3), (For(3) with { Types = [1] }, 3, 1), (For(4) with { Types = [2], FirstDay = Second }, 5, 0),
        (For() with { LeastAmount = Million, EndOfAmounts = 10 * Million }, 3, 3), (For() with { LeastAmount = 10 * Million }, 5, 3),
        (For(2) with { LeastAmount = Million }, 3, 1), (For() with { Products = [4, 5], LeastAmount = Million / 10 }, 6, 3),
    ];

    private static StandardPolicy For(int region = 0) => new() { Id = 0, Region = region };
}
