namespace CommissionEngine.Rosters;

/// <summary>Somebody who owns a framework agreement.</summary>
public sealed record AgreementOwner
{
    /// <summary>The owner.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The days of ownership; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }
}
