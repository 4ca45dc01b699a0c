namespace CommissionEngine.Allocations;

/// <summary>How a person came to a credit.</summary>
public enum Capacity
{
    /// <summary>He occupies the seat.</summary>
    Occupant,

    /// <summary>He acts for a seat that is empty.</summary>
    Acting,

    /// <summary>He stands in for somebody who is away.</summary>
    Cover,

    /// <summary>He owned it before a handover.</summary>
    PreviousOwner,
}
