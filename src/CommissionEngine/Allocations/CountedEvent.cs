namespace CommissionEngine.Allocations;

/// <summary>An event that an allocation has counted.</summary>
/// <param name="Deal">The deal that stated it.</param>
/// <param name="Event">Its id; empty for the booking of the deal itself.</param>
public readonly record struct CountedEvent(DealId Deal, string Event);
