using System.Runtime.Intrinsics.X86;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>
/// What an expert would write by hand for exactly these rules: policies chosen by AND of bit sets, a team as one block of two cache lines,
/// eligibility of all rules at once in a vector, 64-bit amounts, columns in, rows out.
/// </summary>
internal sealed class ExpertContender : IContender
{
    private readonly Arena _arena = new();
    private Workload? _workload;
    private ExpertWorker[] _workers = [];

    public void Prepare(Workload workload)
    {
        if (!Ssse3.IsSupported)
        {
            throw new PlatformNotSupportedException("The expert shuffles bytes with SSSE3, which this processor lacks.");
        }

        _workload = workload;
        var cuts = workload.Cuts();
        var tables = new ExpertTables(workload.Data, _arena);
        var teams = new ExpertTeams(workload.Data, tables, _arena);
        _workers = [.. Enumerable.Range(0, workload.Threads).Select(thread =>
            new ExpertWorker(workload.Data.Deals, tables, teams, workload.WithCommission ? new ExpertPay(_arena) : null, cuts[thread], cuts[thread + 1], _arena))];
    }

    public void Run() => _workload!.OnEachThread(thread => _workers[thread].Work());

    public Checksum Check()
    {
        var sum = default(Checksum);
        foreach (var worker in _workers)
        {
            foreach (ref readonly var row in worker.Rows)
            {
                sum.Add(row);
            }
        }

        return sum;
    }

    public void Dispose() => _arena.Dispose();
}
