namespace CommissionEngine.Policies;

/// <summary>What a previous owner keeps up to a day.</summary>
/// <param name="Days">Up to and including this many days after the new assignment began; at least 0.</param>
/// <param name="Share">The share that he keeps; at most 100%.</param>
public readonly record struct HoldoverStep(int Days, Share Share);
