namespace CommissionEngine.Compiling;

/// <summary>A forest whose edges hold for some days: regions, products, accounts. Walking it allocates nothing.</summary>
/// <remarks>
/// Nodes are numbers from 0; a negative number is no node, and everything asked of it is answered with no. On a day without a row a node is not there:
/// it is within nothing, not even itself. Documents were checked: rows of a node do not overlap, and on no day there is a cycle.
/// </remarks>
internal sealed class Tree
{
    // The rows of node n are those from _start[n] up to, but not including, _start[n + 1], by day.
    private readonly int[] _start;
    private readonly DaySpan[] _days;
    private readonly int[] _parent;

    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="rows">Node, parent (negative at the top) and days; in any order.</param>
    internal Tree(int nodes, IEnumerable<(int Node, int Parent, DaySpan Days)> rows)
    {
        (int Node, int Parent, DaySpan Days)[] sorted = [.. rows.OrderBy(row => row.Node).ThenBy(row => row.Days.First)];
        _start = new int[nodes + 1];
        _days = new DaySpan[sorted.Length];
        _parent = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            _start[sorted[i].Node + 1]++;
            _days[i] = sorted[i].Days;
            _parent[i] = sorted[i].Parent < 0 ? Names.Missing : sorted[i].Parent;
        }

        for (var node = 0; node < nodes; node++)
        {
            _start[node + 1] += _start[node];
        }
    }

    internal int Count => _start.Length - 1;

    /// <summary>How many rows there are; they are numbered by node, then by day.</summary>
    internal int RowCount => _days.Length;

    /// <summary>The number of the row that holds for a node on a day; -1 if there is none.</summary>
    internal int Row(int node, int day)
    {
        if (node < 0)
        {
            return -1;
        }

        for (var row = _start[node]; row < _start[node + 1]; row++)
        {
            if (_days[row].Contains(day))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>As <see cref="Row(int, int)"/>, with the last day until which that stays so. The node is not negative.</summary>
    internal int Row(int node, int day, out int until)
    {
        until = int.MaxValue;
        for (var row = _start[node]; row < _start[node + 1]; row++)
        {
            if (day <= _days[row].Last)
            {
                var begun = _days[row].First <= day;
                until = begun ? _days[row].Last : _days[row].First - 1;
                return begun ? row : -1;
            }
        }

        return -1;
    }

    /// <summary>The rows of a node, by day: from the first up to, but not including, the second number.</summary>
    internal (int From, int To) RowsOf(int node) => (_start[node], _start[node + 1]);

    /// <summary>The number of the row of a node with these days; -1 if there is none.</summary>
    internal int RowOf(int node, DaySpan days) => Array.IndexOf(_days, days, _start[node], _start[node + 1] - _start[node]);

    internal DaySpan DaysOf(int row) => _days[row];

    /// <summary>The parent in a row; -1 at the top.</summary>
    internal int ParentIn(int row) => _parent[row];

    internal bool Exists(int node, int day) => Row(node, day) >= 0;

    /// <summary>The node above; -1 at the top, and if the node is not there that day.</summary>
    internal int Parent(int node, int day)
    {
        var row = Row(node, day);
        return row < 0 ? -1 : _parent[row];
    }

    /// <summary>Whether the node is the other one or lies below it.</summary>
    internal bool IsWithin(int node, int ancestor, int day) => Steps(node, ancestor, day) >= 0;

    /// <summary>How many steps lead from the node up to the other one, 0 if they are the same; -1 if they do not lead there.</summary>
    internal int Steps(int node, int ancestor, int day)
    {
        var steps = 0;
        for (var row = Row(node, day); row >= 0; row = Row(node, day))
        {
            if (node == ancestor)
            {
                return steps;
            }

            node = _parent[row];
            steps++;
        }

        return -1;
    }

    /// <summary>The highest node at or above this one; -1 if it is not there that day.</summary>
    internal int Top(int node, int day)
    {
        var top = -1;
        for (var row = Row(node, day); row >= 0; row = Row(node, day))
        {
            top = node;
            node = _parent[row];
        }

        return top;
    }
}
