using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Answers;

/// <summary>A deal that leads to a finding and its neighbour that does not.</summary>
/// <param name="Code">The finding.</param>
/// <param name="Bad">Leads to it, exactly once.</param>
/// <param name="Good">Does not.</param>
/// <param name="Data">The values, "name=value"; a name alone where the words are free.</param>
/// <param name="Concerns">Whom it concerns.</param>
internal sealed record FindingCase(FindingCode Code, Asked Bad, Asked Good, string[] Data, string[] Concerns);
