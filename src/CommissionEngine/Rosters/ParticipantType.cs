namespace CommissionEngine.Rosters;

/// <summary>What a participant is.</summary>
public enum ParticipantType
{
    /// <summary>An employee.</summary>
    Employee,

    /// <summary>A self-employed agent.</summary>
    Agent,

    /// <summary>An organisational unit.</summary>
    Unit,
}
