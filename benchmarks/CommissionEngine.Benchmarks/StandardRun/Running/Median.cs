namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>The value in the middle; of an even number the mean of the two.</summary>
internal static class Median
{
    internal static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
