using CommissionEngine.Allocations;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Benchmarks.StandardRun.Documents;
using CommissionEngine.Deals;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Engine;

/// <summary>Our engine deal by deal: a document in, an allocation with all that is stored out.</summary>
internal sealed class ObjectDoorContender : IContender
{
    private Workload? _workload;
    private CreditEngine? _engine;
    private int[] _cuts = [];
    private Deal[] _deals = [];
    private Allocation[] _allocations = [];

    public void Prepare(Workload workload)
    {
        if (workload.WithCommission)
        {
            throw new NotSupportedException("The engine credits, and pays no commission: ask for credit alone.");
        }

        _workload = workload;
        _engine = CreditEngine.Compile(StandardRulebook.Of(workload.Data), StandardRoster.Of(workload.Data));
        _cuts = workload.Cuts();
        _deals = [.. Enumerable.Range(0, workload.Data.Deals.Count).Select(deal => StandardDeals.Of(workload.Data.Deals, deal))];
        _allocations = new Allocation[_deals.Length];
    }

    public void Run() => _workload!.OnEachThread(Work);

    public Checksum Check()
    {
        var sum = default(Checksum);
        for (var deal = 0; deal < _allocations.Length; deal++)
        {
            StandardCredits.AddTo(ref sum, deal, _allocations[deal]);
        }

        return sum;
    }

    public void Dispose()
    {
    }

    private void Work(int thread)
    {
        for (var deal = _cuts[thread]; deal < _cuts[thread + 1]; deal++)
        {
            _allocations[deal] = _engine!.Allocate(_deals[deal]);
        }
    }
}
