namespace CommissionEngine.Deals;

/// <summary>Where the deals of a batch lie at one influence point.</summary>
/// <param name="Point">The influence point; each once in a batch.</param>
/// <param name="Regions">The regions.</param>
public readonly record struct PlaceColumn(InfluencePoint Point, KeyColumn Regions);
