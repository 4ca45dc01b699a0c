using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Policies;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>The policies of the standard run as a rulebook. Their rank is declared as precedence, so that no two tie.</summary>
internal static class StandardRulebook
{
    private const decimal Percent = StandardTerms.Whole / 100m;

    private static readonly VacancyRule OthersElseHouse = new VacancyRule.Redistribute { Otherwise = new VacancyRule.ToHouse() };

    internal static Rulebook Of(StandardData data) => new()
    {
        CreditCurrency = Currency.Of(StandardTerms.Currencies[0]),
        Policies = [.. data.Policies.Select(PolicyOf)],
    };

    /// <summary>Minor units of the credit currency as money.</summary>
    internal static Money Credit(long minorUnits) => Money.FromMinorUnits(minorUnits, Currency.Of(StandardTerms.Currencies[0]));

    private static CreditPolicy PolicyOf(StandardPolicy policy) => new()
    {
        Id = StandardNames.Policy(policy.Id),
        Level = PolicyLevel.GlobalProgramme,
        Precedence = policy.Rank + 1,
        During = StandardDates.Range(policy.FirstDay, policy.EndDay),
        When = WhenOf(policy),
        Pools = [.. policy.Revenue.Select(RevenueOf), .. policy.Overlays.Select(OverlayOf)],
        Limits = new() { Ceiling = new() { Share = Portion.Percent(StandardTerms.Ceiling / Percent), Cut = CeilingCut.OverlaysFirst } },
    };

    private static Condition WhenOf(StandardPolicy policy)
    {
        var tests = new List<Condition>();
        if (policy.Region != 0)
        {
            tests.Add(new Condition.InRegion { AnyOf = [StandardNames.Region(policy.Region)] });
        }

        if (policy.Products.Length > 0)
        {
            tests.Add(new Condition.OfProduct { AnyOf = [.. policy.Products.Select(product => (ProductId)StandardNames.Product(product))] });
        }

        if (policy.Types.Length > 0)
        {
            tests.Add(new Condition.OfType { AnyOf = [.. policy.Types.Select(type => StandardTerms.TypeNames[type])] });
        }

        if (policy.HasBand)
        {
            tests.Add(new Condition.AmountBetween
            {
                From = policy.LeastAmount > 0 ? Credit(policy.LeastAmount) : null,
                To = policy.EndOfAmounts < long.MaxValue ? Credit(policy.EndOfAmounts) : null,
            });
        }

        if (policy.Customer >= 0)
        {
            tests.Add(new Condition.OfAccount { AnyOf = [StandardNames.Account(policy.Customer)] });
        }

        return tests.Count switch
        {
            0 => Condition.Always,
            1 => tests[0],
            _ => new Condition.All { Of = [.. tests] },
        };
    }

    private static CreditPool RevenueOf(StandardRule rule) => new()
    {
        Name = StandardNames.Pool(rule.Id),
        Portion = Portion.Percent(rule.Part / Percent),
        To = TeamOf(rule),
        Split = new SplitMethod.ByWeight(),
        Vacancy = OthersElseHouse,
    };

    private static CreditPool OverlayOf(StandardRule rule) => new()
    {
        Name = StandardNames.Pool(rule.Id),
        IsOverlay = true,
        Portion = Portion.Percent(rule.Part / Percent),
        To = TeamOf(rule),
        Split = new SplitMethod.FullToEach(),
    };

    private static Recipients.Team TeamOf(StandardRule rule) => new()
    {
        Roles = [.. TeamRoles.In(rule.Roles).Select(role => (Role)TeamRoles.Names[role])],
        Point = PointOf(rule.Spot),
        NearestRegion = rule.Spot != Spot.Any,
    };

    private static InfluencePoint? PointOf(Spot spot) => spot switch
    {
        Spot.Booking => InfluencePoint.Booking,
        Spot.Decision => InfluencePoint.Decision,
        Spot.Delivery => InfluencePoint.Delivery,
        _ => (InfluencePoint?)null,
    };
}
