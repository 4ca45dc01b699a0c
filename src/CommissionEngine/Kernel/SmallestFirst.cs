namespace CommissionEngine.Kernel;

/// <summary>A heap of nodes: hands out the one nearest to zero first; of equal ones, the one with the earliest member.</summary>
/// <remarks>Amounts of one sign alone are put in. No two nodes share a member, so the order is total and hides no choice.</remarks>
internal ref struct SmallestFirst
{
    private readonly ReadOnlySpan<long> _amounts;
    private readonly Span<int> _earliest;
    private readonly Span<int> _heap;

    /// <summary>An empty heap over the caller's buffers.</summary>
    /// <param name="amounts">The amount of every node; it must be known by the time the node is added.</param>
    /// <param name="earliest">Room for one integer per node.</param>
    /// <param name="heap">Room for as many nodes as are in the heap at once.</param>
    internal SmallestFirst(ReadOnlySpan<long> amounts, Span<int> earliest, Span<int> heap)
    {
        _amounts = amounts;
        _earliest = earliest;
        _heap = heap;
    }

    /// <summary>How many nodes are in the heap.</summary>
    internal int Count { get; private set; }

    /// <summary>The earliest member of a node that was added, also after it was taken.</summary>
    internal readonly int Earliest(int node) => _earliest[node];

    /// <summary>Puts a node in.</summary>
    internal void Add(int node, int earliest)
    {
        _earliest[node] = earliest;
        var at = Count++;
        for (; at > 0 && IsBefore(node, _heap[(at - 1) / 2]); at = (at - 1) / 2)
        {
            _heap[at] = _heap[(at - 1) / 2];
        }

        _heap[at] = node;
    }

    /// <summary>Takes the smallest node out. There must be one.</summary>
    internal int Take()
    {
        var smallest = _heap[0];
        var node = _heap[--Count];
        var at = 0;
        for (var child = 1; child < Count; child = (2 * at) + 1)
        {
            if (child + 1 < Count && IsBefore(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (!IsBefore(_heap[child], node))
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = node;
        return smallest;
    }

    private readonly bool IsBefore(int node, int other)
    {
        var (amount, otherAmount) = (_amounts[node], _amounts[other]);
        if (amount == otherAmount)
        {
            return _earliest[node] < _earliest[other];
        }

        return amount < 0 ? amount > otherAmount : amount < otherAmount;
    }
}
