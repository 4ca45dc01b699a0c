namespace CommissionEngine.Policies;

/// <summary>The least share of revenue that one person may have; the house is exempt.</summary>
public sealed record MinimumShare
{
    /// <summary>The least share of the part's revenue base. A fixed share or a parameter.</summary>
    public required Portion Share { get; init; }

    /// <summary>What becomes of a part on which somebody has less.</summary>
    public Shortfall OnShortfall { get; init; }
}
