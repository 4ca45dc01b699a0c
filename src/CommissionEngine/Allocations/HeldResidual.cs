namespace CommissionEngine.Allocations;

/// <summary>What of the whole of a line is nobody's, for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Rule">The pool it comes from, where one can be named; null otherwise.</param>
/// <param name="Whole">How much, when the whole line is reached.</param>
public readonly record struct HeldResidual(ResidualReason Reason, string? Rule, Money Whole);
