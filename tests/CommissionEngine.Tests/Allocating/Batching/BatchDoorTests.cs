using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Allocating.Batching;

/// <summary>The batch door: the same pages for any number of threads, memory that is used again, cancelling, progress.</summary>
public sealed class BatchDoorTests
{
    private const int Deals = (2 * CreditBatch.DealsPerPage) + 100;

    private static readonly (CreditEngine Engine, DealBatch Batch) Sample = Make();

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(64)]
    public void Any_number_of_threads_writes_the_same_pages(int threads)
    {
        var (one, many) = (new CreditBatch(), new CreditBatch());
        Sample.Engine.AllocateAll(Sample.Batch, one);
        Sample.Engine.AllocateAll(Sample.Batch, many, new BatchOptions { Threads = threads });

        Assert.Equal(3, many.Pages.Length);
        for (var i = 0; i < one.Pages.Length; i++)
        {
            AssertSame(one.Pages[i], many.Pages[i]);
        }
    }

    [Fact]
    public void A_batch_that_is_written_again_holds_the_new_deals_alone()
    {
        var (used, fresh) = (new CreditBatch(), new CreditBatch());
        var builder = new DealBatchBuilder();
        builder.Add(Sample.Batch[7]);
        Sample.Engine.AllocateAll(Sample.Batch, used);

        Sample.Engine.AllocateAll(builder.Build(), used);
        Sample.Engine.AllocateAll(builder.Build(), fresh);

        Assert.Equal(1, used.Pages.Length);
        Assert.Equal(1, used.Pages[0].DealCount);
        AssertSame(fresh.Pages[0], used.Pages[0]);
    }

    [Fact]
    public void No_deals_make_no_pages()
    {
        var credits = new CreditBatch();

        Sample.Engine.AllocateAll(new DealBatchBuilder().Build(), credits);

        Assert.Equal((0, 0L), (credits.Pages.Length, credits.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_cancelled_batch_says_so(int threads)
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Sample.Engine.AllocateAll(Sample.Batch, new CreditBatch(), new BatchOptions { Threads = threads, Cancellation = cancelled.Token }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_ends_with_all_deals(int threads)
    {
        var told = new Told();

        Sample.Engine.AllocateAll(Sample.Batch, new CreditBatch(), new BatchOptions { Threads = threads, Progress = told });

        Assert.Equal(Deals, told.Most);
    }

    private static void AssertSame(CreditPage expected, CreditPage actual)
    {
        Assert.Equal((expected.FirstDeal, expected.DealCount, expected.Count), (actual.FirstDeal, actual.DealCount, actual.Count));
        Assert.True(expected.Statuses.SequenceEqual(actual.Statuses));
        Assert.True(expected.HasFindings.SequenceEqual(actual.HasFindings));
        Assert.True(expected.Deals.SequenceEqual(actual.Deals));
        Assert.True(expected.Participants.SequenceEqual(actual.Participants));
        Assert.True(expected.Seats.SequenceEqual(actual.Seats));
        Assert.True(expected.Codes.SequenceEqual(actual.Codes));
        Assert.True(expected.Amounts.SequenceEqual(actual.Amounts));
        Assert.True(expected.QuotaAmounts.SequenceEqual(actual.QuotaAmounts));
        Assert.True(expected.PayAmounts.SequenceEqual(actual.PayAmounts));
    }

    private static (CreditEngine Engine, DealBatch Batch) Make()
    {
        var world = PlainWorlds.Of(2);
        var few = CreditGenerators.SampleDeals(world.Rulebook, world.Roster, 200, 5);
        var builder = new DealBatchBuilder();
        for (var i = 0; i < Deals; i++)
        {
            builder.Add(few[i % few.Count] with { Id = FormattableString.Invariant($"D{i}") });
        }

        return (CreditEngine.Compile(world.Rulebook, world.Roster), builder.Build());
    }

    private sealed class Told : IProgress<int>
    {
        private int _most;

        public int Most => _most;

        public void Report(int value)
        {
            lock (this)
            {
                _most = Math.Max(_most, value);
            }
        }
    }
}
