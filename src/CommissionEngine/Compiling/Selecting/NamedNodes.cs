namespace CommissionEngine.Compiling.Selecting;

/// <summary>The nodes of a tree that conditions name, and how they lie to each other over time.</summary>
internal sealed class NamedNodes
{
    private readonly int[] _nodes;
    private readonly List<(int First, NodeProfile Profile)>[] _timelines;

    /// <param name="tree">The tree.</param>
    /// <param name="nodes">The nodes, in any order.</param>
    /// <param name="more">What else is asked of a node on a day: whether it is global, and its segment.</param>
    internal NamedNodes(Tree tree, IEnumerable<int> nodes, Func<int, int, (bool IsGlobal, int Segment)> more)
    {
        _nodes = [.. nodes.Where(node => node >= 0).Distinct().Order()];
        _timelines = Array.ConvertAll(_nodes, node => Trace(tree, node, more));
    }

    internal int Count => _nodes.Length;

    /// <summary>The number in the roster of the node at a place.</summary>
    internal int this[int place] => _nodes[place];

    /// <summary>The place of a node of the roster.</summary>
    internal int PlaceOf(int node) => Array.BinarySearch(_nodes, node);

    /// <summary>The days on which something becomes different for a node that was there before. One that only comes or goes changes nothing: no deal can tell.</summary>
    internal IEnumerable<int> Changes() => _timelines.SelectMany(timeline => timeline.Skip(1)).Select(entry => entry.First);

    /// <summary>What holds of a node on a day; of one that is not there, what held last, else what will hold first.</summary>
    internal NodeProfile At(int place, int day)
    {
        var timeline = _timelines[place];
        var entry = timeline.FindLastIndex(entry => entry.First <= day);
        return timeline[Math.Max(entry, 0)].Profile;
    }

    private List<(int First, NodeProfile Profile)> Trace(Tree tree, int node, Func<int, int, (bool IsGlobal, int Segment)> more)
    {
        var timeline = new List<(int First, NodeProfile Profile)>();
        var day = int.MinValue;
        while (true)
        {
            var above = new List<int>();
            var until = int.MaxValue;
            var isThere = false;
            for (var current = node; current >= 0;)
            {
                var row = tree.Row(current, day, out var rowUntil);
                until = Math.Min(until, rowUntil);
                isThere |= row >= 0;
                var place = PlaceOf(current);
                if (row >= 0 && place >= 0)
                {
                    above.Add(place);
                }

                current = row < 0 ? -1 : tree.ParentIn(row);
            }

            if (isThere)
            {
                var (isGlobal, segment) = more(node, day);
                var profile = new NodeProfile(ValueList.From(above), isGlobal, segment);
                if (timeline.Count == 0 || timeline[^1].Profile != profile)
                {
                    timeline.Add((day, profile));
                }
            }

            if (until == int.MaxValue)
            {
                // A node without any row lies by itself.
                return timeline.Count > 0 ? timeline : [(int.MinValue, new NodeProfile([PlaceOf(node)], false, 0))];
            }

            day = until + 1;
        }
    }
}
