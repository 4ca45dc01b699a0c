namespace CommissionEngine.Compiling.Selecting;

/// <summary>Which cells each test admits: in the frames of deals, or among all deals that there could be on a day.</summary>
internal abstract class CellView
{
    private readonly IReadOnlyList<Atom> _atoms;
    private readonly CellSet?[] _cells;

    private protected CellView(Vocabulary vocabulary, IReadOnlyList<Atom> atoms)
    {
        Vocabulary = vocabulary;
        _atoms = atoms;
        _cells = new CellSet?[atoms.Count];
    }

    internal Vocabulary Vocabulary { get; }

    internal int AtomCount => _atoms.Count;

    internal Atom Atom(int atom) => _atoms[atom];

    /// <summary>The dimension in which a test is asked here.</summary>
    internal virtual int DimensionOf(int atom) => _atoms[atom].Dimension;

    /// <summary>All cells of a dimension that a deal can be in.</summary>
    internal abstract CellSet Whole(int dimension);

    /// <summary>The cells for which a test holds.</summary>
    internal CellSet CellsOf(int atom) => _cells[atom] ??= Find(_atoms[atom]);

    /// <summary>
    /// The cells of a dimension in which a formula can hold, whatever the other dimensions are; null: in all. Exact for a formula over this dimension alone,
    /// and never too few.
    /// </summary>
    internal CellSet? Project(Formula formula, int dimension)
    {
        if (formula.Kind == FormulaKind.Atom)
        {
            return DimensionOf(formula.Atom) != dimension ? null
                : formula.IsNegated ? Whole(dimension).AndNot(CellsOf(formula.Atom))
                : CellsOf(formula.Atom);
        }

        CellSet? joined = null;
        foreach (var part in formula.Parts)
        {
            var cells = Project(part, dimension);
            if (formula.Kind == FormulaKind.Any && cells is null)
            {
                return null;
            }

            joined = cells is null ? joined
                : joined is null ? cells
                : formula.Kind == FormulaKind.All ? joined.And(cells)
                : joined.Or(cells);
        }

        return joined;
    }

    private protected abstract CellSet Find(Atom atom);

    /// <summary>The cells of a test whose values are cells already.</summary>
    private protected CellSet Given(Atom atom) => atom.Shape == AtomShape.Range
        ? CellSet.Range(Vocabulary.Dimensions[atom.Dimension].Cells, atom.Values[0], atom.Values[1])
        : CellSet.Of(Vocabulary.Dimensions[atom.Dimension].Cells, atom.Values);
}
