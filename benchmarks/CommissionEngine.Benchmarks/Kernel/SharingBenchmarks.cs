using BenchmarkDotNet.Attributes;
using CommissionEngine.Kernel;

namespace CommissionEngine.Benchmarks.Kernel;

/// <summary>One total shared by weight among several, largest fractions first: the engine's way against the way one would write it in an afternoon.</summary>
[MemoryDiagnoser]
public class SharingBenchmarks
{
    private const long Total = 120_000_001;

    private long[] weights = [];
    private long[] parts = [];

    [Params(2, 3, 5, 8)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        weights = [.. Enumerable.Range(1, People).Select(person => 10L + (7 * person % 11))];
        parts = new long[People];
        LargestRemainder.Share<long>(Total, weights, parts);
        if (!parts.AsSpan().SequenceEqual(Afternoon.Share(Total, weights)))
        {
            throw new InvalidOperationException("The two ways differ, so there is nothing to compare.");
        }
    }

    [Benchmark(Baseline = true)]
    public long Whole_units()
    {
        LargestRemainder.Share<long>(Total, weights, parts);
        return parts[0];
    }

    [Benchmark]
    public long Decimal_and_LINQ() => Afternoon.Share(Total, weights)[0];
}
