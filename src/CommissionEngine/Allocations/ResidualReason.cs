namespace CommissionEngine.Allocations;

/// <summary>Why something of a deal is nobody's.</summary>
public enum ResidualReason
{
    /// <summary>The line was not credited; its status says why.</summary>
    NotCredited,

    /// <summary>Nobody qualified or a seat was empty, and no rule gave the share to anybody.</summary>
    Unfilled,

    /// <summary>The share is held until the seat is filled.</summary>
    Held,

    /// <summary>The ceiling cut it.</summary>
    Ceiling,

    /// <summary>It is more than one person may get.</summary>
    PersonalLimit,
}
