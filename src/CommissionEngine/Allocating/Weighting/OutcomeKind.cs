namespace CommissionEngine.Allocating.Weighting;

/// <summary>Where the share of a seat goes.</summary>
internal enum OutcomeKind
{
    /// <summary>To whoever sits there.</summary>
    Occupant,

    /// <summary>To the manager, as acting.</summary>
    Manager,

    /// <summary>To those of another role, as acting.</summary>
    Role,

    /// <summary>To the house.</summary>
    House,

    /// <summary>To nobody until the seat is filled.</summary>
    Held,

    /// <summary>To the others of the pool, else to other pools.</summary>
    Redistributed,

    /// <summary>To nobody.</summary>
    Nobody,
}
