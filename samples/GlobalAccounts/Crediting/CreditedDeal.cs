using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Samples.GlobalAccounts.Crediting;

/// <summary>A deal, what it had to know of others, and what came of it.</summary>
internal sealed record CreditedDeal(Deal Deal, DealHistory History, Allocation Allocation);
