namespace CommissionEngine.Allocating;

/// <summary>What of a rule's credits retires quota and is paid for.</summary>
internal static class Percentages
{
    internal static Share Quota(Part part, int rule) => rule < 0 ? Share.Whole
        : rule < part.Body.Pools.Length ? part.Portions.QuotaRetirement[rule]
        : part.Terms[rule - part.Body.Pools.Length].QuotaRetirement;

    internal static Share Pay(Part part, int rule) => rule < 0 ? Share.Whole
        : rule < part.Body.Pools.Length ? part.Portions.Pay[rule]
        : part.Terms[rule - part.Body.Pools.Length].Pay;
}
