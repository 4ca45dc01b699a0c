using CommissionEngine.Deals;

namespace CommissionEngine.Allocations;

/// <summary>How much of something the events of one kind have reached.</summary>
/// <param name="Kind">The kind of event. Cancelled and returned amounts are told apart.</param>
/// <param name="Year">The year of a multi-year deal, from 1; 1 for any other. Never 0: what an event without year brings is filled into years before it is counted.</param>
/// <param name="Amount">The signed sum of the events' amounts, in the deal's currency.</param>
public readonly record struct RunningTotal(EventKind Kind, int Year, Money Amount);
