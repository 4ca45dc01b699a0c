namespace CommissionEngine.Deals;

/// <summary>One recipient of a declared split: it is taken as it stands, without absence, vacancy or leaving.</summary>
public sealed record DeclaredShare
{
    /// <summary>Who receives; the rulebook's house is allowed. Somebody whom the roster does not know refuses the split.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The share of the whole; zero is allowed and gives no credit.</summary>
    public required Share Share { get; init; }

    /// <summary>The role in which he receives it; null if none is named.</summary>
    public Role? Role { get; init; }

    /// <summary>The seat. Null: the position that he occupies on the compensation date (the lowest id of several), else his own seat.</summary>
    public PositionId? Position { get; init; }
}
