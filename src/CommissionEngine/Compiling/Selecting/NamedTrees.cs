namespace CommissionEngine.Compiling.Selecting;

/// <summary>The named nodes of all trees, and the days between which they lie to each other in the same way.</summary>
internal sealed class NamedTrees
{
    internal NamedTrees(Vocabulary vocabulary, IReadOnlyList<Atom> atoms, RosterTables roster)
    {
        var byKind = atoms
            .Where(atom => atom.Shape is AtomShape.Subtrees or AtomShape.Nodes)
            .ToLookup(atom => vocabulary.Dimensions[atom.Dimension].Kind);
        var alone = byKind[DimensionKind.Account].Where(atom => atom.Shape == AtomShape.Nodes).SelectMany(atom => atom.Values).ToHashSet();
        Products = new NamedNodes(roster.ProductTree, byKind[DimensionKind.Product].SelectMany(atom => atom.Values), static (_, _) => (false, 0));
        Regions = new NamedNodes(roster.RegionTree, byKind[DimensionKind.Region].SelectMany(atom => atom.Values), static (_, _) => (false, 0));
        Accounts = new NamedNodes(roster.Accounts.Tree, byKind[DimensionKind.Account].SelectMany(atom => atom.Values), (node, day) => (
            roster.Accounts.InGlobal(node, day),
            alone.Contains(node) ? vocabulary.CellOfSegment(roster.Accounts.SegmentOf(node, day)) : 0));
        Epochs = [.. Products.Changes().Concat(Regions.Changes()).Concat(Accounts.Changes()).Append(int.MinValue).Distinct().Order()];
    }

    internal NamedNodes Products { get; }

    internal NamedNodes Regions { get; }

    internal NamedNodes Accounts { get; }

    /// <summary>The first days of the spans of time in which nothing moves; the first of them begins with time itself.</summary>
    internal int[] Epochs { get; }

    internal int EpochOf(int day)
    {
        if (Epochs.Length == 1)
        {
            return 0;
        }

        var place = Array.BinarySearch(Epochs, day);
        return place >= 0 ? place : ~place - 1;
    }

    internal DaySpan DaysOf(int epoch) => new(Epochs[epoch], epoch + 1 < Epochs.Length ? Epochs[epoch + 1] - 1 : int.MaxValue);
}
