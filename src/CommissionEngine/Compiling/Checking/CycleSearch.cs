using System.Runtime.InteropServices;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Finds cycles among dated edges, on every day on which one begins.</summary>
/// <remarks>
/// What cannot lie on a cycle is peeled off first, from both ends and without recursion: a chain of any length costs one pass. Only what is left is looked at
/// day by day. A node may have several edges on a day (that is a fault of its own); whether a cycle is told does not depend on which is taken.
/// </remarks>
internal sealed class CycleSearch
{
    private const int MostNames = 8;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<Edge> _edges = [];

    /// <summary>Adds an edge. One whose days are turned around has a fault of its own and is left out.</summary>
    internal void Add(string from, string to, DateRange days, Spot at)
    {
        if (!days.IsTurnedAround)
        {
            _edges.Add(new Edge(Number(from), Number(to), DaySpan.Of(days), at));
        }
    }

    /// <summary>Tells each cycle once, at the edge of its ordinally first name: where, the names on the way, and the day on which it begins (its open start counts as always).</summary>
    internal void Report(Action<Spot, string, DateRange> tell)
    {
        var left = Peeled(_edges, _names.Count);
        if (left.Count == 0)
        {
            return;
        }

        // Only the names that are left, in ordinal order, so that a smaller number is an earlier name.
        var small = new CycleSearch();
        foreach (var name in left.Select(edge => _names[edge.From]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            small.Number(name);
        }

        foreach (var edge in left)
        {
            small._edges.Add(edge with { From = small.Number(_names[edge.From]), To = small.Number(_names[edge.To]) });
        }

        foreach (var day in left.Select(edge => edge.Days.First).Distinct().Order())
        {
            small.ReportOn(day, tell);
        }
    }

    private void ReportOn(int day, Action<Spot, string, DateRange> tell)
    {
        var left = Peeled([.. _edges.Where(edge => edge.Days.First <= day && day <= edge.Days.Last)], _names.Count);
        var next = new Edge?[_names.Count];
        foreach (var edge in left)
        {
            if (next[edge.From] is not { } known || edge.To < known.To || (edge.To == known.To && edge.At.CompareTo(known.At) < 0))
            {
                next[edge.From] = edge;
            }
        }

        var walk = new int[_names.Count];
        for (var start = 0; start < next.Length; start++)
        {
            var node = start;
            for (; walk[node] == 0 && next[node] is { } edge; node = edge.To)
            {
                walk[node] = start + 1;
            }

            if (walk[node] == start + 1)
            {
                Tell(next, node, day, tell);
            }
        }
    }

    private void Tell(Edge?[] next, int node, int day, Action<Spot, string, DateRange> tell)
    {
        var cycle = new List<Edge>();
        var days = DaySpan.Always;
        var first = node;
        do
        {
            var edge = next[node]!.Value;
            cycle.Add(edge);
            days = days.And(edge.Days);
            first = Math.Min(first, node);
            node = edge.To;
        }
        while (node != cycle[0].From);

        // A cycle that held on an earlier day already was told there.
        if (days.First == day)
        {
            var at = cycle.FindIndex(edge => edge.From == first);
            tell(cycle[at].At, Chain(cycle, at), days.ToRange());
        }
    }

    private string Chain(List<Edge> cycle, int at)
    {
        var names = Enumerable.Range(0, Math.Min(cycle.Count, MostNames)).Select(i => _names[cycle[(at + i) % cycle.Count].From]).ToList();
        if (cycle.Count > MostNames)
        {
            names.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({cycle.Count - MostNames} more)"));
        }

        names.Add(_names[cycle[at].From]);
        return string.Join(" -> ", names);
    }

    private int Number(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (!known)
        {
            number = _names.Count;
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The edges whose ends both have, again and again, an edge in and an edge out.</summary>
    private static List<Edge> Peeled(List<Edge> edges, int nodes)
    {
        var onwards = PeeledFromOneEnd(edges, nodes, static edge => (edge.From, edge.To));
        return PeeledFromOneEnd(onwards, nodes, static edge => (edge.To, edge.From));
    }

    /// <summary>Takes away, again and again, the nodes that no edge leaves.</summary>
    private static List<Edge> PeeledFromOneEnd(List<Edge> edges, int nodes, Func<Edge, (int Leaves, int Reaches)> ends)
    {
        var leaving = new int[nodes];
        var starts = new int[nodes + 1];
        foreach (var edge in edges)
        {
            leaving[ends(edge).Leaves]++;
            starts[ends(edge).Reaches + 1]++;
        }

        for (var i = 0; i < nodes; i++)
        {
            starts[i + 1] += starts[i];
        }

        var reaching = new int[edges.Count];
        var filled = starts.AsSpan(0, nodes).ToArray();
        foreach (var edge in edges)
        {
            reaching[filled[ends(edge).Reaches]++] = ends(edge).Leaves;
        }

        var gone = new Stack<int>(Enumerable.Range(0, nodes).Where(node => leaving[node] == 0));
        while (gone.TryPop(out var node))
        {
            for (var i = starts[node]; i < starts[node + 1]; i++)
            {
                if (--leaving[reaching[i]] == 0)
                {
                    gone.Push(reaching[i]);
                }
            }
        }

        return edges.FindAll(edge => leaving[edge.From] > 0 && leaving[edge.To] > 0);
    }

    private readonly record struct Edge(int From, int To, DaySpan Days, Spot At);
}
