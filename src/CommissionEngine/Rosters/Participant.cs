using CommissionEngine.Deals;

namespace CommissionEngine.Rosters;

/// <summary>A person or unit that can receive credit.</summary>
/// <remarks>
/// Somebody who moves home, or comes back, has several rows with the same id; the days of these rows do not overlap.
/// On a day that no row holds the participant has left: a seat that he occupies then is empty.
/// </remarks>
public sealed record Participant
{
    /// <summary>The participant's id.</summary>
    public required ParticipantId Id { get; init; }

    /// <summary>The name that people see; null: the id.</summary>
    public string? Name { get; init; }

    /// <summary>Employee, the default, agent or unit.</summary>
    public ParticipantType Type { get; init; }

    /// <summary>The region where the participant is at home, and where unit credit by home regions is booked; null if there is none.</summary>
    public RegionId? Home { get; init; }

    /// <summary>The days of employment (or of the contract) on which this row holds; always, unless it says otherwise.</summary>
    public DateRange Employed { get; init; }

    /// <summary>Former ids of the same participant.</summary>
    public ValueList<ParticipantId> Aliases { get; init; } = [];

    /// <summary>Ids of the participant in other systems, such as payroll.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; } = [];

    /// <summary>Typed facts that a pool may ask for; one of each name.</summary>
    public ValueList<Fact> Facts { get; init; } = [];
}
