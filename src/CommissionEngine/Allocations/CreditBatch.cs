namespace CommissionEngine.Allocations;

/// <summary>Where <see cref="CreditEngine.AllocateAll"/> writes: pages of columns, in the order of the deals, made once and used again for every batch.</summary>
/// <remarks>
/// A page is about <see cref="DealsPerPage"/> deals, however many threads write: the same batch gives the same pages. Pages hold until the next call that is given this object.
/// Keep one for each call that may run at the same time.
/// </remarks>
public sealed class CreditBatch
{
    /// <summary>How many deals a page is about; the last one of a batch may be about fewer.</summary>
    public const int DealsPerPage = 8192;

    private readonly List<CreditPage> _pages = [];
    private int _used;

    /// <summary>The pages, in the order of the deals.</summary>
    public ReadOnlySpan<CreditPage> Pages => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pages)[.._used];

    /// <summary>How many rows all pages have.</summary>
    public long Count
    {
        get
        {
            var count = 0L;
            foreach (var page in Pages)
            {
                count += page.Count;
            }

            return count;
        }
    }

    /// <summary>What the engine keeps between batches: it belongs to whoever writes.</summary>
    internal object? Scratch { get; set; }

    internal void Begin(int deals)
    {
        _used = (int)(((long)deals + DealsPerPage - 1) / DealsPerPage);
        while (_pages.Count < _used)
        {
            _pages.Add(new CreditPage());
        }
    }
}
