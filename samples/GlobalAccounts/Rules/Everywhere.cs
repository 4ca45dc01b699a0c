using CommissionEngine.Policies;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>What holds in every policy: vacancies, holdover, limits, rollup and units.</summary>
internal static class Everywhere
{
    /// <summary>An empty seat of revenue: its manager for 90 days, then the house.</summary>
    public static readonly VacancyRule ManagerThenHouse = new VacancyRule.ToManager { Days = 90, Otherwise = new VacancyRule.ToHouse() };

    /// <summary>The previous owner keeps everything for 90 days; an agent also after his contract has ended.</summary>
    public static readonly HoldoverRule NinetyDays = new HoldoverRule.Schedule { Steps = [new(90, Share.Whole)], AgentsKeep = true };

    /// <summary>All credits on a deal together are at most two and a half times the deal; overlays give way first.</summary>
    public static readonly CreditCeiling Ceiling = new() { Share = Portion.Percent(250), Cut = CeilingCut.OverlaysFirst };

    /// <summary>Managers see the deals of their people, each deal once.</summary>
    public static readonly Rollup ToManagers = new() { Rules = [new()], Counting = RollupCounting.Once };

    /// <summary>Countries book what their own people are credited with.</summary>
    public static readonly UnitRule ByHome = new UnitRule.HomeRegions();

    /// <summary>A policy with all of that.</summary>
    public static CreditPolicy Common(CreditPolicy policy) => policy with { Limits = policy.Limits with { Ceiling = Ceiling }, Rollup = ToManagers, Units = ByHome };
}
