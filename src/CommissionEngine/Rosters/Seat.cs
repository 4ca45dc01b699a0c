namespace CommissionEngine.Rosters;

/// <summary>What is credited: a position, or the seat of its own that a participant without position has.</summary>
/// <remarks>Made by <see cref="Of(PositionId)"/> or <see cref="Of(ParticipantId)"/>; exactly one of the two ids is set, but in <c>default</c>, which is no seat.</remarks>
public readonly record struct Seat : IComparable<Seat>
{
    private Seat(PositionId? position, ParticipantId? participant)
    {
        Position = position;
        Participant = participant;
    }

    /// <summary>The position, or null if it is a participant's own seat.</summary>
    public PositionId? Position { get; }

    /// <summary>The participant whose own seat it is, or null if it is a position.</summary>
    public ParticipantId? Participant { get; }

    /// <summary>The seat that is a position.</summary>
    public static Seat Of(PositionId position) => new(position, null);

    /// <summary>The own seat of a participant.</summary>
    public static Seat Of(ParticipantId participant) => new(null, participant);

    /// <summary>The seat that is a position.</summary>
    public static Seat AtPosition(string position) => Of(new PositionId(position));

    /// <summary>The own seat of a participant.</summary>
    public static Seat Own(string participant) => Of(new ParticipantId(participant));

    /// <summary>The seat that is a position.</summary>
    public static implicit operator Seat(PositionId position) => Of(position);

    /// <summary>The own seat of a participant.</summary>
    public static implicit operator Seat(ParticipantId participant) => Of(participant);

    /// <summary>By id, ordinally; of equal ids the position stands first.</summary>
    public int CompareTo(Seat other)
    {
        var byId = string.CompareOrdinal(ToString(), other.ToString());
        return byId != 0 ? byId : (Position is null).CompareTo(other.Position is null);
    }

    /// <summary>Whether the left seat stands before the right one.</summary>
    public static bool operator <(Seat left, Seat right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left seat stands after the right one.</summary>
    public static bool operator >(Seat left, Seat right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left seat does not stand after the right one.</summary>
    public static bool operator <=(Seat left, Seat right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left seat does not stand before the right one.</summary>
    public static bool operator >=(Seat left, Seat right) => left.CompareTo(right) >= 0;

    /// <summary>The id of the position or participant; empty for no seat.</summary>
    public override string ToString() => Position?.Value ?? Participant?.Value ?? "";
}
