using CommissionEngine.Rosters;

namespace CommissionEngine.Explanations;

/// <summary>One way along which the credit of a holder reaches a receiver of rollups.</summary>
/// <param name="Holder">The place of the holder in the part, from 0.</param>
/// <param name="Rule">The place of the rollup rule in the policy, from 0.</param>
/// <param name="Relationship">The relationship that the rule follows.</param>
/// <param name="Level">How many levels up, from 1.</param>
/// <param name="Seat">The seat that was reached.</param>
public readonly record struct RollupStep(int Holder, int Rule, string Relationship, int Level, Seat Seat);
