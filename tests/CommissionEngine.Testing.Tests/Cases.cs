using System.Globalization;

namespace CommissionEngine.Testing.Tests;

/// <summary>How many random cases a test tries: from the environment for a long run, else few.</summary>
internal static class Cases
{
    internal static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COMMISSIONENGINE_LAW_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 100;
}
