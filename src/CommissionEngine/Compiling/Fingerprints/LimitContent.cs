using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what the limits of a policy say.</summary>
internal static class LimitContent
{
    internal static void Write(CanonicalWriter to, CreditLimits limits)
    {
        to.Field("revenueRoles"u8).Number((long)limits.RevenueRoles);
        to.Field("overlayRoles"u8).Number((long)limits.OverlayRoles);
        to.Field("mostPeople"u8).Number(limits.MostPeople);
        to.Field("minimum"u8).Record(limits.Minimum, Write);
        to.Field("ceiling"u8).Record(limits.Ceiling, Write);
        to.Field("perPerson"u8).Record(limits.PerPerson, Write);
    }

    private static void Write(CanonicalWriter to, MinimumShare minimum)
    {
        to.Field("share"u8).Record(minimum.Share, PolicyContent.Write);
        to.Field("onShortfall"u8).Number((long)minimum.OnShortfall);
    }

    private static void Write(CanonicalWriter to, CreditCeiling ceiling)
    {
        to.Field("share"u8).Record(ceiling.Share, PolicyContent.Write);
        to.Field("cut"u8).Number((long)ceiling.Cut);
        to.Field("countsRollups"u8).YesNo(ceiling.CountsRollups);
    }

    private static void Write(CanonicalWriter to, PersonalLimit limit)
    {
        to.Field("share"u8).Record(limit.Share, PolicyContent.Write);
        to.Field("amount"u8).Money(limit.Amount);
    }
}
