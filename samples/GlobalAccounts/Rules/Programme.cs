using CommissionEngine.Policies;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>The global programme: customers that are managed globally. It had one version until the end of 2024 and has another one since.</summary>
internal static class Programme
{
    public const string Grandfathered = "grandfathered";

    public const string LocalShare = "local-share";

    private static readonly CreditPolicy Any = Everywhere.Common(new()
    {
        Id = "GA",
        Level = PolicyLevel.GlobalProgramme,
        When = new Condition.OfGlobalAccount(),
        Pools = [],
    });

    public static ValueList<CreditPolicy> Policies => [Old, New, Kept];

    /// <summary>Half for the decision, a quarter each for booking and delivery; in one place these add up.</summary>
    private static readonly ValueList<CreditPool> OldPools =
    [
        Pools.Global("global for the decision", Portion.Percent(50)),
        Pools.Local("local at booking", Portion.Percent(25), InfluencePoint.Booking),
        Pools.Local("local at delivery", Portion.Percent(25), InfluencePoint.Delivery),
        .. Pools.Overlays,
    ];

    private static CreditPolicy Old => Any with
    {
        Version = 1,
        During = DateRange.Until(GlobalFrame.LastOldDay),
        Pools = OldPools,
        Coinciding = CoincidingPoints.Add,
        Openings = [Pools.PartnerOpening],
    };

    /// <summary>The regions set the local share, the global account manager has the rest; who delivers retires quota on half of the deal and is not paid for it.</summary>
    private static CreditPolicy New => Any with
    {
        Version = 2,
        During = DateRange.From(GlobalFrame.FirstNewDay),
        Pools =
        [
            Pools.Global("global", new Portion.Rest()),
            Pools.Local("local at booking", new Portion.Parameter { Name = LocalShare }, InfluencePoint.Booking),
            Pools.Local("delivery", Portion.Percent(50), InfluencePoint.Delivery) with
            {
                IsOverlay = true,
                Vacancy = new VacancyRule.Redistribute(),
                QuotaRetirement = Portion.Whole,
                Pay = Portion.None,
            },
            .. Pools.Overlays,
        ],
        Openings =
        [
            new() { Parameter = LocalShare, Minimum = Share.Percent(20), Maximum = Share.Percent(40), Default = Share.Percent(30) },
            Pools.PartnerOpening,
        ],
    };

    /// <summary>Deals that were registered under the old version and promised its shares.</summary>
    private static CreditPolicy Kept => Any with
    {
        Id = "GA-GRANDFATHERED",
        Precedence = 1,
        During = DateRange.From(GlobalFrame.FirstNewDay),
        When = new Condition.All { Of = [new Condition.OfGlobalAccount(), new Condition.FactYesNo { Name = Grandfathered }] },
        Pools = OldPools,
        Coinciding = CoincidingPoints.Add,
        Openings = [Pools.PartnerOpening],
    };
}
