namespace CommissionEngine.Deals;

/// <summary>How <see cref="CreditEngine.AllocateAll"/> goes about a batch. Nothing here changes a result but the history.</summary>
public sealed record BatchOptions
{
    internal static BatchOptions Default { get; } = new();

    /// <summary>What is known of other deals and of these deals' past; null: nothing.</summary>
    public DealHistory? History { get; init; }

    /// <summary>How many threads work, at least 1, the default.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Stops the work between two pages.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Is told how many deals are done, now and then.</summary>
    public IProgress<int>? Progress { get; init; }
}
