using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Batching;

/// <summary>The one place where the core uses threads: each takes the next page until none is left. How many there are is the caller's choice and never shows in a result.</summary>
internal static class Partitions
{
    internal static void Run(int workers, int pages, Action<int, int> fill, int deals, CancellationToken cancellation, IProgress<int>? progress)
    {
        var next = -1;
        var done = 0;
#pragma warning disable RS0030 // The issue of the batch door is to use several threads; a house test knows this file.
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, worker =>
#pragma warning restore RS0030
        {
            for (var page = Interlocked.Increment(ref next); page < pages; page = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                fill(worker, page);
                progress?.Report(Math.Min(deals, Interlocked.Increment(ref done) * CreditBatch.DealsPerPage));
            }
        });
    }
}
