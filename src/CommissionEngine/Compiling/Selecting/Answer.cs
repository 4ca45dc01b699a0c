namespace CommissionEngine.Compiling.Selecting;

/// <summary>Whether there can be a deal.</summary>
internal enum Answer
{
    No,

    Yes,

    /// <summary>It took too many steps to find out.</summary>
    Unknown,
}
