namespace CommissionEngine.Deals;

/// <summary>The region in which a deal lies at one influence point.</summary>
/// <param name="Point">The influence point, such as decision, booking or delivery.</param>
/// <param name="Region">The region there.</param>
public readonly record struct Place(InfluencePoint Point, RegionId Region);
