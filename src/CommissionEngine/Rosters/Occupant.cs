namespace CommissionEngine.Rosters;

/// <summary>Somebody who occupies a position.</summary>
public sealed record Occupant
{
    /// <summary>The occupant.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The days in the seat; always, unless it says otherwise. A day after the end of his employment counts as empty.</summary>
    public DateRange During { get; init; }
}
