using CommissionEngine.Allocations;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>The codes under which the documentation describes statuses and findings.</summary>
internal static class Code
{
    public static string Of(AllocationStatus status) => FormattableString.Invariant($"CE3{(int)status:000}");

    public static string Of(FindingCode finding) => FormattableString.Invariant($"CE4{(int)finding:000}");
}
