using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests.Compiling.Selecting;

public sealed class MovingTreeTests
{
    private const int Nodes = 6;

    private const int LastDay = 12;

    private sealed record Moves((int Node, int Parent, DaySpan Days)[] Rows, int[] Named, int[] Alone);

    // Parents have lower numbers in one half of the time and higher ones in the other, so that on no day there is a cycle, but over time there may be.
    private static readonly Gen<Moves> AnyMoves =
        from parents in Gen.Choose(-1, Nodes - 1).ArrayOf(Nodes * 3)
        from cuts in Gen.Choose(1, LastDay / 2).ArrayOf(Nodes)
        from there in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(Nodes * 3)
        from open in Gen.Elements(true, false).ArrayOf(Nodes)
        from named in Gen.Choose(0, Nodes - 1).ArrayOf(3)
        from alone in Gen.Choose(0, 2)
        select new Moves(
            [.. Enumerable.Range(0, Nodes).SelectMany(node => new[]
            {
                (node, Math.Min(parents[node], node - 1), new DaySpan(open[node] ? int.MinValue : 1, cuts[node] - 1)),
                (node, Math.Min(parents[Nodes + node], node - 1), new DaySpan(cuts[node], LastDay / 2)),
                (node, parents[(2 * Nodes) + node] > node ? parents[(2 * Nodes) + node] : -1, new DaySpan((LastDay / 2) + 1, open[node] ? int.MaxValue : LastDay)),
            }.Where((row, i) => there[(3 * node) + i] && !row.Item3.IsEmpty))],
            [.. named.Distinct()],
            [.. named.Distinct().Take(alone)]);

    [Law]
    public Property Cells_say_what_walking_up_the_tree_says_on_every_day() => Prop.ForAll(Arb.From(AnyMoves), moves =>
    {
        var tree = new Tree(Nodes, moves.Rows);
        var cells = new TreeCells(tree, moves.Named, moves.Alone);
        return Enumerable.Range(-1, LastDay + 3).Append(int.MinValue).Append(int.MaxValue).All(day =>
            Enumerable.Range(0, Nodes).All(node =>
                moves.Named.All(named => cells.CellsBelow(named).Contains(cells.CellOf(node, day)) == tree.IsWithin(node, named, day))
                && moves.Alone.All(alone => cells.CellsAt(alone).Contains(cells.CellOf(node, day)) == (node == alone && tree.Exists(node, day)))));
    });

    [Law]
    public Property Named_nodes_lie_to_each_other_as_in_the_tree_and_change_only_on_the_days_named() => Prop.ForAll(Arb.From(AnyMoves), moves =>
    {
        var tree = new Tree(Nodes, moves.Rows);
        var nodes = new NamedNodes(tree, moves.Named, static (_, _) => (false, 0));
        int[] changes = [.. nodes.Changes().Append(int.MinValue).Distinct().Order()];
        return Enumerable.Range(-1, LastDay + 3).All(day =>
        {
            var epoch = changes.Last(change => change <= day);
            return moves.Named.Where(node => tree.Exists(node, day)).All(node => moves.Named.All(above =>
                nodes.At(nodes.PlaceOf(node), epoch).Above.Contains(nodes.PlaceOf(above)) == tree.IsWithin(node, above, day)));
        });
    });
}
