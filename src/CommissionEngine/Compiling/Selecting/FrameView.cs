namespace CommissionEngine.Compiling.Selecting;

/// <summary>The cells of frames: what real deals of the roster fall into.</summary>
internal sealed class FrameView(Vocabulary vocabulary, IReadOnlyList<Atom> atoms) : CellView(vocabulary, atoms)
{
    private readonly CellSet?[] _whole = new CellSet?[vocabulary.Dimensions.Length];

    internal override CellSet Whole(int dimension) =>
        _whole[dimension] ??= CellSet.Range(Vocabulary.Dimensions[dimension].Cells, 0, Vocabulary.Dimensions[dimension].Cells);

    private protected override CellSet Find(Atom atom)
    {
        if (atom.Shape is AtomShape.Cells or AtomShape.Range)
        {
            return Given(atom);
        }

        var dimension = Vocabulary.Dimensions[atom.Dimension];
        var tree = dimension.Kind switch
        {
            DimensionKind.Account => Vocabulary.AccountCells,
            DimensionKind.Product => Vocabulary.ProductCells,
            _ => Vocabulary.RegionCells,
        };
        return CellSet.Of(dimension.Cells, atom.Values.SelectMany(node => atom.Shape == AtomShape.Nodes ? tree.CellsAt(node) : tree.CellsBelow(node)));
    }
}
