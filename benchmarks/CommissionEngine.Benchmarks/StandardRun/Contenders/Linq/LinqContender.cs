using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;

/// <summary>What people write: classes, LINQ, decimals, dictionaries.</summary>
internal sealed class LinqContender : IContender
{
    private Workload? _workload;
    private LinqWorld? _world;
    private int[] _cuts = [];
    private List<LinqCredit>[] _credits = [];

    public void Prepare(Workload workload)
    {
        _workload = workload;
        _world = new LinqWorld(workload.Data);
        _cuts = workload.Cuts();
        _credits = new List<LinqCredit>[workload.Threads];
    }

    public void Run() => _workload!.OnEachThread(thread =>
        _credits[thread] = new LinqCrediting(_world!, _workload.WithCommission).CreditAll(_world!.Deals.GetRange(_cuts[thread], _cuts[thread + 1] - _cuts[thread])));

    public Checksum Check()
    {
        var sum = default(Checksum);
        foreach (var credit in _credits.SelectMany(part => part))
        {
            sum.Add(credit.Deal, credit.Person, (int)credit.Role, (long)(credit.Amount * 100), (long)(credit.Commission * 100), credit.Policy, credit.Rule);
        }

        return sum;
    }

    public void Dispose()
    {
    }
}
