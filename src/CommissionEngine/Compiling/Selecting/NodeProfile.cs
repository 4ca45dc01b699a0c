namespace CommissionEngine.Compiling.Selecting;

/// <summary>What the tree says of a named node for some days.</summary>
/// <param name="Above">The named nodes at and above it, by their places among the named ones.</param>
/// <param name="IsGlobal">For an account, whether it is in the tree of a global one.</param>
/// <param name="Segment">For an account that is named alone, the cell of its segment.</param>
internal readonly record struct NodeProfile(ValueList<int> Above, bool IsGlobal, int Segment);
