namespace CommissionEngine.Policies;

/// <summary>Indirect credit: who receives the direct credits of others along reporting lines.</summary>
public sealed record Rollup
{
    /// <summary>The relationships that are followed, each once.</summary>
    public required ValueList<RollupRule> Rules { get; init; }

    /// <summary>How somebody counts who is reached several times.</summary>
    public RollupCounting Counting { get; init; }

    /// <summary>What of the rollup retires quota; 100% unless it says otherwise.</summary>
    public Portion QuotaRetirement { get; init; } = Portion.Whole;

    /// <summary>What of the rollup is paid for; 100% unless it says otherwise.</summary>
    public Portion Pay { get; init; } = Portion.Whole;
}
