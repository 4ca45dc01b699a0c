namespace CommissionEngine.Compiling.Selecting;

/// <summary>Nodes of a tree by what conditions can tell of them: nodes with the same named nodes above them, on a day, lie in the same cell.</summary>
/// <remarks>Every node has a timeline of its cells, so that the way up is walked when compiling and never for a deal. Cell 0 lies below no named node.</remarks>
internal sealed class TreeCells
{
    private readonly Tree _tree;
    private readonly HashSet<int> _named;
    private readonly HashSet<int> _alone;

    // The cells of node n, one after the other: from the day _first[i] on it lies in _cell[i], for i from _start[n] up to, but not including, _start[n + 1].
    private readonly int[] _start;
    private readonly List<int> _first = [];
    private readonly List<int> _cell = [];

    private readonly Dictionary<(int Node, int Above), int> _paths = [];
    private readonly Dictionary<(int Path, int Alone), int> _cells = new() { [(0, -1)] = 0 };
    private readonly Dictionary<int, List<int>> _below = [];
    private readonly Dictionary<int, List<int>> _at = [];
    private readonly List<int[]> _nodesOfPath = [[]];

    /// <param name="tree">The tree.</param>
    /// <param name="named">The nodes that conditions name, with or without what lies below them.</param>
    /// <param name="alone">Those of them that some condition names without what lies below.</param>
    internal TreeCells(Tree tree, IEnumerable<int> named, IEnumerable<int> alone)
    {
        _tree = tree;
        _named = [.. named];
        _alone = [.. alone];
        _start = new int[tree.Count + 1];
        for (var node = 0; node < tree.Count && _named.Count > 0; node++)
        {
            Trace(node);
            _start[node + 1] = _first.Count;
        }
    }

    internal int Cells => _cells.Count;

    /// <summary>The cell of a node that day; 0 for a negative number, and for a node that is not there.</summary>
    internal int CellOf(int node, int day)
    {
        if (node < 0)
        {
            return 0;
        }

        for (var i = _start[node + 1] - 1; i >= _start[node]; i--)
        {
            if (_first[i] <= day)
            {
                return _cell[i];
            }
        }

        return 0;
    }

    /// <summary>The cells of a named node and of what lies below it.</summary>
    internal IEnumerable<int> CellsBelow(int node) => _below.GetValueOrDefault(node) ?? [];

    /// <summary>The cells of a node that is named alone.</summary>
    internal IEnumerable<int> CellsAt(int node) => _at.GetValueOrDefault(node) ?? [];

    private void Trace(int node)
    {
        var day = int.MinValue;
        var last = -1;
        while (true)
        {
            var cell = CellFrom(node, day, out var until);
            if (cell != last)
            {
                _first.Add(day);
                _cell.Add(cell);
                last = cell;
            }

            if (until == int.MaxValue)
            {
                return;
            }

            day = until + 1;
        }
    }

    /// <summary>The cell of a node on a day, and until which day it is sure to stay that.</summary>
    private int CellFrom(int node, int day, out int until)
    {
        var above = new List<int>();
        until = int.MaxValue;
        for (var current = node; current >= 0;)
        {
            var row = _tree.Row(current, day, out var rowUntil);
            until = Math.Min(until, rowUntil);
            if (row < 0)
            {
                break;
            }

            if (_named.Contains(current))
            {
                above.Add(current);
            }

            current = _tree.ParentIn(row);
        }

        var path = 0;
        for (var i = above.Count - 1; i >= 0; i--)
        {
            path = PathOf(above[i], path);
        }

        return CellOfPath(path, above.Count > 0 && above[0] == node && _alone.Contains(node) ? node : -1);
    }

    private int PathOf(int node, int above)
    {
        if (!_paths.TryGetValue((node, above), out var path))
        {
            path = _nodesOfPath.Count;
            _paths.Add((node, above), path);
            _nodesOfPath.Add([.. _nodesOfPath[above], node]);
        }

        return path;
    }

    private int CellOfPath(int path, int alone)
    {
        if (!_cells.TryGetValue((path, alone), out var cell))
        {
            cell = _cells.Count;
            _cells.Add((path, alone), cell);
            foreach (var node in _nodesOfPath[path])
            {
                Add(_below, node, cell);
            }

            if (alone >= 0)
            {
                Add(_at, alone, cell);
            }
        }

        return cell;
    }

    private static void Add(Dictionary<int, List<int>> lists, int node, int cell)
    {
        if (!lists.TryGetValue(node, out var cells))
        {
            cells = [];
            lists.Add(node, cells);
        }

        cells.Add(cell);
    }
}
