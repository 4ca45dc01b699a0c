namespace CommissionEngine.Allocating.Selecting;

/// <summary>What selecting came to.</summary>
internal enum SelectionOutcome
{
    /// <summary>No policy is for the line.</summary>
    None,

    /// <summary>One policy stands before all others that are for the line.</summary>
    One,

    /// <summary>Several are for the line, and none stands before the others.</summary>
    Conflict,
}
