using System.Globalization;

namespace CommissionEngine.Tests;

/// <summary>How many random cases the laws try: from the environment variable COMMISSIONENGINE_LAW_COUNT for a long run, else few.</summary>
internal static class LawCount
{
    /// <summary>How many worlds, or other cases of some size.</summary>
    internal static int Worlds { get; } = Of(200);

    /// <summary>How many small values; what costs microseconds is tried more often.</summary>
    internal static int Values { get; } = Of(500);

    private static int Of(int few) =>
        int.TryParse(Environment.GetEnvironmentVariable("COMMISSIONENGINE_LAW_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : few;
}
