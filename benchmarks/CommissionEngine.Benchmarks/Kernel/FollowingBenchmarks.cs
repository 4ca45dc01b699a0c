using BenchmarkDotNet.Attributes;
using CommissionEngine.Kernel;

namespace CommissionEngine.Benchmarks.Kernel;

/// <summary>Partial invoices follow the whole: pairing the holders, and asking what everyone has at a running total.</summary>
[MemoryDiagnoser]
public class FollowingBenchmarks
{
    private long[] whole = [];
    private long[] parts = [];
    private long reached;

    [Params(2, 3, 5, 8)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        whole = [.. Enumerable.Range(1, People).Select(person => 1_000_003L * (10 + (7 * person % 11)))];
        parts = new long[People];
        reached = whole.Sum() / 3;
    }

    [Benchmark]
    public long One_step()
    {
        Span<int> links = stackalloc int[Following.LinksFor(People)];
        Span<long> amounts = stackalloc long[Following.AmountsFor(People)];
        new Following(whole, links, amounts).At(reached, parts);
        return parts[0];
    }

    [Benchmark]
    public long Twelve_steps()
    {
        Span<int> links = stackalloc int[Following.LinksFor(People)];
        Span<long> amounts = stackalloc long[Following.AmountsFor(People)];
        var following = new Following(whole, links, amounts);
        for (var step = 1; step <= 12; step++)
        {
            following.At(reached * step / 12, parts);
        }

        return parts[0];
    }
}
