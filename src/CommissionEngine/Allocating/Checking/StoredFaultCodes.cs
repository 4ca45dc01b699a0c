namespace CommissionEngine.Allocating.Checking;

/// <summary>The codes of faults of stored results that deals continue. A code never changes its meaning; docs/diagnostics.md has a section for each.</summary>
internal static class StoredFaultCodes
{
    internal const string StoredResultBroken = "CE2040";
}
