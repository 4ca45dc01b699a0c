namespace CommissionEngine.Rosters;

/// <summary>A place in the tree of regions (global, region, country, office), and a unit that books credit.</summary>
/// <remarks>A region that moves to another parent has several rows with the same id; the days of these rows do not overlap.</remarks>
public sealed record Region
{
    /// <summary>The region's id.</summary>
    public required RegionId Id { get; init; }

    /// <summary>The name that people see; null: its id.</summary>
    public string? Name { get; init; }

    /// <summary>The region above; null at the top.</summary>
    public RegionId? Parent { get; init; }

    /// <summary>The days on which this row holds; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }
}
