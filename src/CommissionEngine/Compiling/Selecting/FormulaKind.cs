namespace CommissionEngine.Compiling.Selecting;

internal enum FormulaKind
{
    /// <summary>One test, or its negation.</summary>
    Atom,

    /// <summary>All parts hold.</summary>
    All,

    /// <summary>At least one part holds.</summary>
    Any,
}
