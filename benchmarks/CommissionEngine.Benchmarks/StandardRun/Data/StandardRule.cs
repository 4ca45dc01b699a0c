namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>What a policy gives, to whom.</summary>
/// <param name="Id">The rule: ten times its policy, and its place: revenue from 0, overlays from 5.</param>
/// <param name="Roles">The roles that qualify, a bit for each.</param>
/// <param name="Spot">The place that a member's region must cover; the nearest region wins.</param>
/// <param name="Part">Hundredths of a percent: of revenue together, of an overlay to each.</param>
internal sealed record StandardRule(int Id, int Roles, Spot Spot, int Part);
