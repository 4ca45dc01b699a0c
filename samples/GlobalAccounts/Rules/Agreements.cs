using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>Call-offs under framework agreements: the local account manager has the deal, the global one an overlay.</summary>
internal static class Agreements
{
    private static readonly CreditPool Global = Pools.Global("global", Portion.Percent(30)) with
    {
        IsOverlay = true,
        Split = new SplitMethod.FullToEach(),
        Vacancy = new VacancyRule.Redistribute(),
    };

    private static readonly CreditPool Sponsor = new()
    {
        Name = "executive sponsor",
        IsOverlay = true,
        Portion = Portion.Percent(10),
        To = new Recipients.Team { Roles = [Roles.Sponsor], Reach = Reach.Global, ByAccount = true },
    };

    public static ValueList<CreditPolicy> Policies =>
    [
        Of("FA-23-04", Global),
        Of("FA-24-01", Global, Sponsor),
        Of("FA-24-02", Global) with { CreditedAt = CreditingEvent.Invoiced },
        Of("FA-25-01", Global, Sponsor),
    ];

    private static CreditPolicy Of(string agreement, params CreditPool[] overlays) => Everywhere.Common(new()
    {
        Id = agreement,
        Level = PolicyLevel.Agreement,
        When = new Condition.CallOff { Agreement = new AgreementId(agreement) },
        Pools = [Pools.Local("local at booking", Portion.Whole, InfluencePoint.Booking), .. overlays, .. Pools.Overlays],
        Openings = [Pools.PartnerOpening],
    });
}
