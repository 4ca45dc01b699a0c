using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Answers;

/// <summary>A deal that has a status and its neighbour that does not, with the sums of their rows in the first currency of the rows.</summary>
/// <param name="Status">The status.</param>
/// <param name="Bad">Has it.</param>
/// <param name="Good">Has another one.</param>
/// <param name="Credited">Revenue credits of the bad one; null: there are no rows at all.</param>
/// <param name="Residual">Residuals of the bad one.</param>
internal sealed record StatusCase(AllocationStatus Status, Asked Bad, Asked Good, decimal? Credited, decimal Residual);
