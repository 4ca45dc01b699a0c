using CommissionEngine.Allocations;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Benchmarks.StandardRun.Documents;
using CommissionEngine.Deals;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Engine;

/// <summary>Our engine by its batch door: columns in, columns out.</summary>
internal sealed class EngineContender : IContender
{
    private readonly CreditBatch _credits = new();
    private CreditEngine? _engine;
    private DealBatch? _deals;
    private BatchOptions? _options;

    public void Prepare(Workload workload)
    {
        if (workload.WithCommission)
        {
            throw new NotSupportedException("The engine credits, and pays no commission: ask for credit alone.");
        }

        _engine = CreditEngine.Compile(StandardRulebook.Of(workload.Data), StandardRoster.Of(workload.Data));
        _deals = StandardBatch.Of(workload.Data.Deals);
        _options = new BatchOptions { Threads = workload.Threads };
    }

    public void Run() => _engine!.AllocateAll(_deals!, _credits, _options);

    public Checksum Check()
    {
        var sum = default(Checksum);
        foreach (var page in _credits.Pages)
        {
            StandardCredits.AddTo(ref sum, page);
        }

        return sum;
    }

    public void Dispose()
    {
    }
}
