namespace CommissionEngine.Compiling.Selecting;

/// <summary>The fault that two policies tie for good.</summary>
internal static class PolicyConflict
{
    /// <summary>Its code.</summary>
    internal const string Code = "CE1900";
}
