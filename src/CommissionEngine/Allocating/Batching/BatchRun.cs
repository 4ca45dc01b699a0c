using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Batching;

/// <summary>What an engine keeps in a <see cref="CreditBatch"/> between batches, and how pages are handed to threads.</summary>
/// <remarks>In: a batch. Out: its pages. Which thread writes a page never shows: a page is about fixed deals, and pages do not know of each other. Law 9.</remarks>
internal sealed class BatchRun(EngineTables tables)
{
    private readonly BatchNames _names = new(tables);
    private readonly CreditNames _creditNames = CreditNumbers.NamesOf(tables);
    private readonly CreditNumbers _numbers = new(tables);
    private readonly List<BatchWorker> _workers = [];

    internal EngineTables Tables => tables;

    internal void Fill(DealBatch deals, DealHistory? history, CreditBatch credits, int threads, CancellationToken cancellation, IProgress<int>? progress)
    {
        var columns = new BatchColumns(_names, deals, history);
        credits.Begin(deals.Count);
        var pages = credits.Pages.Length;
        var workers = Math.Clamp(threads, 1, Math.Max(pages, 1));
        while (_workers.Count < workers)
        {
            _workers.Add(new BatchWorker(tables));
        }

        for (var i = 0; i < workers; i++)
        {
            _workers[i].Begin(deals);
        }

        if (workers == 1)
        {
            for (var page = 0; page < pages; page++)
            {
                cancellation.ThrowIfCancellationRequested();
                FillPage(_workers[0], columns, credits, page);
                progress?.Report(Math.Min(deals.Count, (page + 1) * CreditBatch.DealsPerPage));
            }

            return;
        }

        Partitions.Run(workers, pages, (worker, page) => FillPage(_workers[worker], columns, credits, page), deals.Count, cancellation, progress);
    }

    private void FillPage(BatchWorker worker, BatchColumns columns, CreditBatch credits, int page)
    {
        var first = page * CreditBatch.DealsPerPage;
        worker.Fill(columns, _creditNames, _numbers, credits.Pages[page], first, Math.Min(CreditBatch.DealsPerPage, columns.Deals.Count - first));
    }
}
