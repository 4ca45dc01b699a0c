namespace CommissionEngine.Compiling.Selecting;

/// <summary>The cells of all deals that there could be in an epoch, whatever accounts, regions and products happen to exist below the named ones.</summary>
/// <remarks>
/// Regions and products: cell 0 is below no named node; then one cell for each named node and what is nearest below it. Accounts are told apart by global or not as well:
/// cells 0 and 1 are below no named account, local and global; then three for each named account: itself, something below it that is in no global tree, something that is.
/// </remarks>
internal sealed class EpochView : CellView
{
    private const int ElsewhereGlobal = 1;

    private const int FirstAccount = 2;

    private const int PerAccount = 3;

    private readonly NamedTrees _trees;
    private readonly int _day;
    private readonly CellSet?[] _whole;
    private readonly int[][] _accountsBelow;
    private readonly int[][] _productsBelow;
    private readonly int[][] _regionsBelow;

    internal EpochView(Vocabulary vocabulary, IReadOnlyList<Atom> atoms, NamedTrees trees, int day)
        : base(vocabulary, atoms)
    {
        _trees = trees;
        _day = day;
        _whole = new CellSet?[vocabulary.Dimensions.Length];
        _accountsBelow = Below(trees.Accounts);
        _productsBelow = Below(trees.Products);
        _regionsBelow = Below(trees.Regions);
    }

    /// <summary>Global or not is a matter of the account.</summary>
    internal override int DimensionOf(int atom) => base.DimensionOf(atom) is var dimension && dimension == Vocabulary.Global ? Vocabulary.Account : dimension;

    internal override CellSet Whole(int dimension) => _whole[dimension] ??= FindWhole(dimension);

    /// <summary>The named account that a cell is: it alone, or with what is below it; -1 if the cell lies elsewhere.</summary>
    internal int AccountOf(int cell, out bool isAlone)
    {
        isAlone = cell >= FirstAccount && (cell - FirstAccount) % PerAccount == 0;
        return cell < FirstAccount ? -1 : _trees.Accounts[(cell - FirstAccount) / PerAccount];
    }

    /// <summary>Whether an account of a cell can have the segment of a cell: one that is named alone has its own, below it there may be any.</summary>
    internal bool CanHave(int account, int segment) =>
        AccountOf(account, out var isAlone) < 0 || !isAlone || _trees.Accounts.At((account - FirstAccount) / PerAccount, _day).Segment == segment;

    internal bool IsElsewhereGlobal(int cell) => cell == ElsewhereGlobal;

    /// <summary>The named product of a cell that is not 0.</summary>
    internal int ProductOf(int cell) => _trees.Products[cell - 1];

    /// <summary>The named region of a cell that is not 0.</summary>
    internal int RegionOf(int cell) => _trees.Regions[cell - 1];

    private protected override CellSet Find(Atom atom) => Vocabulary.Dimensions[atom.Dimension].Kind switch
    {
        DimensionKind.Account => CellSet.Of(AccountCells, atom.Values.SelectMany(node => AccountsOf(_trees.Accounts.PlaceOf(node), atom.Shape))),
        DimensionKind.Global => CellSet.Of(AccountCells, Globals()),
        DimensionKind.Product => InTree(_trees.Products, _productsBelow, atom),
        DimensionKind.Region => InTree(_trees.Regions, _regionsBelow, atom),
        _ => Given(atom),
    };

    private int AccountCells => FirstAccount + (PerAccount * _trees.Accounts.Count);

    private CellSet FindWhole(int dimension)
    {
        var kind = Vocabulary.Dimensions[dimension].Kind;
        var cells = kind switch
        {
            DimensionKind.Account => AccountCells,
            DimensionKind.Product => _trees.Products.Count + 1,
            DimensionKind.Region => _trees.Regions.Count + 1,
            _ => Vocabulary.Dimensions[dimension].Cells,
        };

        // Every deal has an amount, so cell 0 of a band is empty; and nothing below a global account is not global.
        var whole = CellSet.Range(cells, kind == DimensionKind.Amount ? 1 : 0, cells);
        return kind != DimensionKind.Account ? whole : whole.AndNot(CellSet.Of(cells, Enumerable.Range(0, _trees.Accounts.Count)
            .Where(place => _trees.Accounts.At(place, _day).IsGlobal)
            .Select(place => Itself(place) + 1)));
    }

    private IEnumerable<int> AccountsOf(int place, AtomShape shape) => shape == AtomShape.Nodes
        ? [Itself(place)]
        : _accountsBelow[place].SelectMany(below => Enumerable.Range(Itself(below), PerAccount));

    private IEnumerable<int> Globals()
    {
        yield return ElsewhereGlobal;
        for (var place = 0; place < _trees.Accounts.Count; place++)
        {
            yield return Itself(place) + 2;
            if (_trees.Accounts.At(place, _day).IsGlobal)
            {
                yield return Itself(place);
            }
        }
    }

    private static int Itself(int place) => FirstAccount + (PerAccount * place);

    private static CellSet InTree(NamedNodes nodes, int[][] below, Atom atom) =>
        CellSet.Of(nodes.Count + 1, atom.Values.SelectMany(node => below[nodes.PlaceOf(node)]).Select(place => place + 1));

    /// <summary>For each named node the named nodes at and below it.</summary>
    private int[][] Below(NamedNodes nodes)
    {
        var below = new List<int>[nodes.Count];
        for (var place = 0; place < nodes.Count; place++)
        {
            below[place] = [];
        }

        for (var place = 0; place < nodes.Count; place++)
        {
            foreach (var above in nodes.At(place, _day).Above)
            {
                below[above].Add(place);
            }
        }

        return Array.ConvertAll(below, list => list.ToArray());
    }
}
