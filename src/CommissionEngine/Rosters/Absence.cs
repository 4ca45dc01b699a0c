namespace CommissionEngine.Rosters;

/// <summary>Days on which a participant is away, and who stands in.</summary>
public sealed record Absence
{
    /// <summary>Who is away.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The first and the last day away. The first is given; the last may be open (null) while nobody knows it. Absences of one participant do not overlap.</summary>
    public required DateRange During { get; init; }

    /// <summary>Who stands in; null: nobody, so that the absent one keeps his credit.</summary>
    public ParticipantId? Cover { get; init; }
}
