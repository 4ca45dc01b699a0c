namespace CommissionEngine.Compiling.Selecting;

/// <summary>Compares the conditions of two policies in an epoch.</summary>
internal sealed class PolicyPairs
{
    private readonly PolicyEntry[] _policies;
    private readonly EpochView _view;
    private readonly (int Dimension, CellSet Cells)[]?[] _bounds;
    private readonly Formula?[] _opposites;
    private readonly DealSearch _open;

    internal PolicyPairs(PolicyEntry[] policies, EpochView view)
    {
        _policies = policies;
        _view = view;
        _bounds = new (int, CellSet)[]?[policies.Length];
        _opposites = new Formula?[policies.Length];
        _open = new DealSearch(view, factsAreOpen: true);
        Deals = new DealSearch(view, factsAreOpen: false);
    }

    internal EpochView View => _view;

    /// <summary>Looks for deals as they are, facts with values.</summary>
    internal DealSearch Deals { get; }

    internal Formula OppositeOf(int policy) => _opposites[policy] ??= _policies[policy].When.Opposite();

    /// <summary>False only if no deal is for both, which most pairs show in one dimension.</summary>
    internal bool CanMeet(int first, int second)
    {
        var (left, right) = (BoundsOf(first), BoundsOf(second));
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            var order = left[i].Dimension - right[j].Dimension;
            if (order == 0 && !left[i].Cells.Meets(right[j].Cells))
            {
                return false;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return true;
    }

    /// <summary>Whether every deal of the first is a deal of the second.</summary>
    internal bool IsWithin(int first, int second) =>
        _open.Find([(_policies[first].When, Claimant.Nobody), (OppositeOf(second), Claimant.Nobody)]) == Answer.No;

    /// <summary>The dimensions that bound a policy, in order, with the cells that they leave.</summary>
    private (int Dimension, CellSet Cells)[] BoundsOf(int policy) => _bounds[policy] ??= [.. _policies[policy].When.Atoms()
        .Select(_view.DimensionOf).Distinct().Order()
        .Select(dimension => (dimension, _view.Project(_policies[policy].When, dimension)))
        .Where(bound => bound.Item2 is not null)
        .Select(bound => (bound.dimension, bound.Item2!))];
}
