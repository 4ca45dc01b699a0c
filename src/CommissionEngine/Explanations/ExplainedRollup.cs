using CommissionEngine.Rosters;

namespace CommissionEngine.Explanations;

/// <summary>Somebody whom rollups of a part reach.</summary>
public sealed record ExplainedRollup
{
    /// <summary>The relationship.</summary>
    public required string Rule { get; init; }

    /// <summary>The receiver.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The seat that was reached.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The places of the holders in the part, from 0, rising.</summary>
    public required ValueList<int> From { get; init; }

    /// <summary>Every way along which he is reached: a line takes the nearest seat of those that its own holders reach.</summary>
    public required ValueList<RollupStep> Steps { get; init; }
}
