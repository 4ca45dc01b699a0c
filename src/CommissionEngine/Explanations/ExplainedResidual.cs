using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>A share of a part that is nobody's.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Rule">The pool it comes from, where one can be named; null otherwise.</param>
/// <param name="Share">The exact share that was rounded.</param>
/// <param name="Whole">What it is of the whole part.</param>
public readonly record struct ExplainedResidual(ResidualReason Reason, string? Rule, ExactShare Share, Money Whole);
