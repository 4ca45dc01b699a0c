namespace CommissionEngine.Policies;

/// <summary>What a previous owner keeps of a deal that had reached a stage.</summary>
/// <param name="Stage">The stage in common terms, compared ordinally.</param>
/// <param name="Share">The share that he keeps; at most 100%.</param>
public readonly record struct StageShare(string Stage, Share Share);
