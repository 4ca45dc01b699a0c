namespace CommissionEngine.Compiling.Selecting;

/// <summary>How the values of an <see cref="Atom"/> are meant.</summary>
internal enum AtomShape
{
    /// <summary>Each value is a cell.</summary>
    Cells,

    /// <summary>Two values: the cells from the first up to, but not including, the second.</summary>
    Range,

    /// <summary>Each value is a node of a tree: it and what lies below it.</summary>
    Subtrees,

    /// <summary>Each value is a node of a tree: it alone.</summary>
    Nodes,
}
