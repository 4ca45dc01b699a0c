namespace CommissionEngine.Compiling.Selecting;

/// <summary>How far a <see cref="DealSearch"/> has come: the cells that are left in each dimension, and what is still to be chosen.</summary>
internal sealed class SearchState
{
    /// <summary>Dimensions that something was asked of, with the cells that are left. Few, so that they are looked up one after the other.</summary>
    internal List<(int Dimension, CellSet Cells)> Domains { get; private init; } = [];

    /// <summary>Formulas of which one part has to hold.</summary>
    internal List<(Formula Formula, Claimant For)> Open { get; private init; } = [];

    /// <summary>The facts that a deal must have, and for whose sake.</summary>
    internal List<(int Dimension, Claimant For)> Facts { get; private init; } = [];

    internal SearchState Copy() => new() { Domains = [.. Domains], Open = [.. Open], Facts = [.. Facts] };

    internal CellSet? Of(int dimension)
    {
        foreach (var (asked, cells) in Domains)
        {
            if (asked == dimension)
            {
                return cells;
            }
        }

        return null;
    }

    internal void Set(int dimension, CellSet cells)
    {
        var place = Domains.FindIndex(domain => domain.Dimension == dimension);
        if (place < 0)
        {
            Domains.Add((dimension, cells));
        }
        else
        {
            Domains[place] = (dimension, cells);
        }
    }

    /// <summary>Whether one of the two claimants asks for no fact that the other does not ask for.</summary>
    internal bool AreFactsNested() => AreWithin(Claimant.First, Claimant.Second) || AreWithin(Claimant.Second, Claimant.First);

    private bool AreWithin(Claimant one, Claimant other) => Facts.TrueForAll(fact => fact.For != one || Facts.Contains((fact.Dimension, other)));
}
