using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a pool says. Its roles, weights and steps of a holdover are in order; the shares of a holdover by stage are not.</summary>
internal static class PoolContent
{
    internal static void Write(CanonicalWriter to, CreditPool pool)
    {
        to.Field("name"u8).Text(pool.Name);
        to.Field("isOverlay"u8).YesNo(pool.IsOverlay);
        to.Field("portion"u8).Record(pool.Portion, PolicyContent.Write);
        to.Field("to"u8).Record(pool.To, Write);
        to.Field("split"u8).Record(pool.Split, Write);
        to.Field("vacancy"u8).Record(pool.Vacancy, Write);
        to.Field("absence"u8).Number((long)pool.Absence);
        to.Field("holdover"u8).Record(pool.Holdover, Write);
        to.Field("quotaRetirement"u8).Record(pool.QuotaRetirement, PolicyContent.Write);
        to.Field("pay"u8).Record(pool.Pay, PolicyContent.Write);
        to.Field("base"u8).Number((long?)pool.Base);
        to.Field("lines"u8).Record(pool.Lines, ConditionContent.Write);
    }

    private static void Write(CanonicalWriter to, Recipients recipients)
    {
        to.Field("isHouse"u8).YesNo(recipients.IsHouse);
        if (recipients is Recipients.Team team)
        {
            to.Field("roles"u8).List(team.Roles, static (list, role) => list.Text(role.Value));
            to.Field("reach"u8).Number((long?)team.Reach);
            to.Field("point"u8).Text(team.Point?.Value);
            to.Field("nearestRegion"u8).YesNo(team.NearestRegion);
            to.Field("nearestAccount"u8).YesNo(team.NearestAccount);
            to.Field("byAccount"u8).YesNo(team.ByAccount);
            to.Field("namedOnDeal"u8).YesNo(team.NamedOnDeal);
            to.Field("where"u8).Record(team.Where, ConditionContent.Write);
        }
    }

    private static void Write(CanonicalWriter to, SplitMethod split)
    {
        to.Field("case"u8).Number((long)split.Kind);
        if (split is SplitMethod.ByRoleWeights weights)
        {
            to.Field("weights"u8).Records(weights.Weights, Write);
        }
    }

    private static void Write(CanonicalWriter to, RoleWeight weight)
    {
        to.Field("role"u8).Text(weight.Role.Value);
        to.Field("weight"u8).Share(weight.Weight);
    }

    private static void Write(CanonicalWriter to, VacancyRule rule)
    {
        to.Field("case"u8).Number((long)rule.Kind);
        to.Field("otherwise"u8).Record(rule.Otherwise, Write);
        switch (rule)
        {
            case VacancyRule.ToManager manager:
                to.Field("days"u8).Number(manager.Days);
                break;
            case VacancyRule.ToRole role:
                to.Field("role"u8).Text(role.Role.Value);
                break;
        }
    }

    private static void Write(CanonicalWriter to, HoldoverRule rule)
    {
        to.Field("case"u8).Number((long)rule.Kind);
        to.Field("gapDays"u8).Number(rule.GapDays);
        to.Field("agentsKeep"u8).YesNo(rule.AgentsKeep);
        switch (rule)
        {
            case HoldoverRule.Schedule schedule:
                to.Field("steps"u8).Records(schedule.Steps, Write);
                break;
            case HoldoverRule.ByStage byStage:
                to.Field("days"u8).Number(byStage.Days);
                to.Field("shares"u8).RecordSet(byStage.Shares, Write);
                break;
        }
    }

    private static void Write(CanonicalWriter to, HoldoverStep step)
    {
        to.Field("days"u8).Number(step.Days);
        to.Field("share"u8).Share(step.Share);
    }

    private static void Write(CanonicalWriter to, StageShare share)
    {
        to.Field("stage"u8).Text(share.Stage);
        to.Field("share"u8).Share(share.Share);
    }
}
