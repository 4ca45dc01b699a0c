using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders;

/// <summary>What a contender is asked to do.</summary>
/// <param name="Data">Policies, teams and deals.</param>
/// <param name="Threads">How many threads it may use.</param>
/// <param name="WithCommission">Whether commission on each credit is asked for too; else it is 0.</param>
internal sealed record Workload(StandardData Data, int Threads, bool WithCommission)
{
    /// <summary>The ranges of deals for the threads: thread t has those from t up to, not including, t + 1.</summary>
    internal int[] Cuts() => Data.Deals.Cuts(Threads);

    /// <summary>Runs a piece of work for each thread, the first on the calling one.</summary>
    internal void OnEachThread(Action<int> work)
    {
        if (Threads == 1)
        {
            work(0);
            return;
        }

        var others = Enumerable.Range(1, Threads - 1).Select(thread => new Thread(() => work(thread))).ToList();
        others.ForEach(thread => thread.Start());
        work(0);
        others.ForEach(thread => thread.Join());
    }
}
