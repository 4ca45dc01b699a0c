namespace CommissionEngine.Tests.House;

internal static class Expect
{
    /// <summary>Fails with every fault on a line of its own.</summary>
    internal static void NoFaults(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults in the house:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }

    /// <summary>Expects exactly one fault, which says this.</summary>
    internal static void OneFault(IEnumerable<string> faults, string saying) => Assert.Contains(saying, Assert.Single(faults), StringComparison.Ordinal);
}
