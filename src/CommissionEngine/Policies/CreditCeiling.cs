namespace CommissionEngine.Policies;

/// <summary>The most that all credits on a part may add up to.</summary>
public sealed record CreditCeiling
{
    /// <summary>The most, as a share of the revenue base, such as 200%. A fixed share or a parameter.</summary>
    public required Portion Share { get; init; }

    /// <summary>Who gives way.</summary>
    public CeilingCut Cut { get; init; }

    /// <summary>Whether rollups count: they get what revenue and overlays left.</summary>
    public bool CountsRollups { get; init; }
}
