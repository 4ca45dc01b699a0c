using CommissionEngine.Policies;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>The territories: customers that are not managed globally, but for the web shop.</summary>
internal static class Territory
{
    private static readonly Condition Customers = new Condition.All
    {
        Of = [new Condition.Not { Of = new Condition.ByChannel { AnyOf = ["web"] } }, new Condition.Not { Of = new Condition.OfGlobalAccount() }],
    };

    /// <summary>The narrower ones stand before TERR, because each of their deals is also one of TERR.</summary>
    public static ValueList<CreditPolicy> Policies => [Country, Project, Consortium];

    /// <summary>The local account manager, 100%.</summary>
    private static CreditPolicy Country => Everywhere.Common(new()
    {
        Id = "TERR",
        Level = PolicyLevel.Territory,
        When = Customers,
        Pools = [Pools.Local("local at booking", Portion.Whole, InfluencePoint.Booking), .. Pools.Overlays],
        Openings = [Pools.PartnerOpening],
    });

    /// <summary>A project is shared as the deal itself says.</summary>
    private static CreditPolicy Project => Everywhere.Common(new()
    {
        Id = "TERR-PROJECT",
        Level = PolicyLevel.Territory,
        When = OfType("project"),
        Pools = [Named("project team", new SplitMethod.AsGiven())],
    });

    /// <summary>A consortium is shared by the hours of those named, none below 10%.</summary>
    private static CreditPolicy Consortium => Everywhere.Common(new()
    {
        Id = "TERR-CONSORTIUM",
        Level = PolicyLevel.Territory,
        When = OfType("consortium"),
        Pools = [Named("consortium", new SplitMethod.ByWeight())],
        Limits = new CreditLimits { Minimum = new MinimumShare { Share = Portion.Percent(10), OnShortfall = Shortfall.Refuse } },
    });

    private static Condition.All OfType(string type) => new() { Of = [new Condition.OfType { AnyOf = [type] }, Customers] };

    private static CreditPool Named(string name, SplitMethod split) => new()
    {
        Name = name,
        Portion = Portion.Whole,
        To = new Recipients.Team { NamedOnDeal = true },
        Split = split,
        Absence = AbsenceRule.ByMediation,
    };
}
