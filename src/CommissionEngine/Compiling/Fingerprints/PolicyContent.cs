using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a policy says. Its pools and the rules of its rollup are in order, its openings are not.</summary>
internal static class PolicyContent
{
    internal static void Write(CanonicalWriter to, CreditPolicy policy)
    {
        to.Field("id"u8).Text(policy.Id.Value);
        to.Field("version"u8).Number(policy.Version);
        to.Field("during"u8).Range(policy.During);
        to.Field("level"u8).Number((long)policy.Level);
        to.Field("precedence"u8).Number(policy.Precedence);
        to.Field("when"u8).Record(policy.When, ConditionContent.Write);
        to.Field("governingPoint"u8).Text(policy.GoverningPoint.Value);
        to.Field("base"u8).Number((long)policy.Base);
        to.Field("creditedAt"u8).Number((long)policy.CreditedAt);
        to.Field("pools"u8).Records(policy.Pools, PoolContent.Write);
        to.Field("coinciding"u8).Number((long)policy.Coinciding);
        to.Field("limits"u8).Record(policy.Limits, LimitContent.Write);
        to.Field("rollup"u8).Record(policy.Rollup, Write);
        to.Field("units"u8).Record(policy.Units, Write);
        to.Field("rounding"u8).Record(policy.Rounding, Write);
        to.Field("openings"u8).RecordSet(policy.Openings, Write);
    }

    internal static void Write(CanonicalWriter to, Portion portion)
    {
        to.Field("case"u8).Number((long)portion.Kind);
        switch (portion)
        {
            case Portion.Fixed set:
                to.Field("share"u8).Share(set.Share);
                break;
            case Portion.Parameter parameter:
                to.Field("name"u8).Text(parameter.Name);
                break;
        }
    }

    internal static void Write(CanonicalWriter to, UnitRule rule)
    {
        to.Field("case"u8).Number((long)rule.Kind);
        if (rule is UnitRule.AtPoint at)
        {
            to.Field("point"u8).Text(at.Point.Value);
        }
    }

    private static void Write(CanonicalWriter to, Rollup rollup)
    {
        to.Field("rules"u8).Records(rollup.Rules, Write);
        to.Field("counting"u8).Number((long)rollup.Counting);
        to.Field("quotaRetirement"u8).Record(rollup.QuotaRetirement, Write);
        to.Field("pay"u8).Record(rollup.Pay, Write);
    }

    private static void Write(CanonicalWriter to, RollupRule rule)
    {
        to.Field("relationship"u8).Text(rule.Relationship);
        to.Field("levels"u8).Number(rule.Levels);
    }

    private static void Write(CanonicalWriter to, RoundingRule rule)
    {
        to.Field("case"u8).Number((long)rule.Kind);
        if (rule is RoundingRule.RemainderToRole role)
        {
            to.Field("role"u8).Text(role.Role.Value);
        }
    }

    private static void Write(CanonicalWriter to, Opening opening)
    {
        to.Field("parameter"u8).Text(opening.Parameter);
        to.Field("minimum"u8).Share(opening.Minimum);
        to.Field("maximum"u8).Share(opening.Maximum);
        to.Field("default"u8).Share(opening.Default);
    }
}
