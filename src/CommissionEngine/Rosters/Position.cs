namespace CommissionEngine.Rosters;

/// <summary>A seat that is credited through whoever occupies it; it may be empty.</summary>
public sealed record Position
{
    /// <summary>The position's id.</summary>
    public required PositionId Id { get; init; }

    /// <summary>The name that people see; null: its id.</summary>
    public string? Name { get; init; }

    /// <summary>Who sat in it when; their days do not overlap. A day without occupant is a vacancy.</summary>
    public ValueList<Occupant> Occupants { get; init; } = [];
}
