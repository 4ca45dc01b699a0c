namespace CommissionEngine.Deals;

/// <summary>Somebody named on a deal.</summary>
/// <remarks>Regions and "nearest" of a pool do not concern him. His weight and share count before the roster's.</remarks>
public sealed record TeamMember
{
    /// <summary>The person.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>His role on this deal. Null: the roles of his assignments on the compensation date.</summary>
    public Role? Role { get; init; }

    /// <summary>The seat he acts from. Null: the position that he occupies on the compensation date (the lowest id of several), else his own seat.</summary>
    public PositionId? Position { get; init; }

    /// <summary>His weight for pools that are shared by weight, such as 37.5 hours; null if none is given.</summary>
    public Share? Weight { get; init; }

    /// <summary>His share of a pool that is shared as given; null means 0%.</summary>
    public Share? Share { get; init; }

    /// <summary>His place among equals; null stands last.</summary>
    public int? Order { get; init; }
}
