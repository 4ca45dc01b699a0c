using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>What of the whole part is nobody's for one reason, in units.</summary>
internal readonly record struct RoundedResidual(ResidualReason Reason, int Rule, long Units);
