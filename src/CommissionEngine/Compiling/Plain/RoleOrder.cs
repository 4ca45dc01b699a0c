namespace CommissionEngine.Compiling.Plain;

/// <summary>One order of all roles that keeps to every list of roles of the plain pools, so that the members of a block stand in the order of every pool.</summary>
internal sealed class RoleOrder
{
    // _before[a, b]: a stands before b in some list, or before something that does.
    private readonly bool[,] _before;

    internal RoleOrder(int roles) => _before = new bool[roles, roles];

    /// <summary>Takes in lists of roles; false, and nothing is changed, if they contradict those that were taken in before, or one another.</summary>
    internal bool TryTake(IEnumerable<int[]> lists)
    {
        var tried = (bool[,])_before.Clone();
        foreach (var list in lists)
        {
            for (var i = 1; i < list.Length; i++)
            {
                if (list[i - 1] == list[i] || tried[list[i], list[i - 1]])
                {
                    return false;
                }

                Link(tried, list[i - 1], list[i]);
            }
        }

        Array.Copy(tried, _before, tried.Length);
        return true;
    }

    /// <summary>The place of each role: after all that stand before it.</summary>
    internal int[] Places()
    {
        var roles = _before.GetLength(0);
        var places = new int[roles];
        for (var role = 0; role < roles; role++)
        {
            for (var other = 0; other < roles; other++)
            {
                places[role] += _before[other, role] ? 1 : 0;
            }
        }

        // As many stand before a role as its place says, and more before every later one; roles that no list relates keep their own order.
        int[] sorted = [.. Enumerable.Range(0, roles).OrderBy(role => places[role]).ThenBy(role => role)];
        for (var i = 0; i < roles; i++)
        {
            places[sorted[i]] = i;
        }

        return places;
    }

    private static void Link(bool[,] before, int first, int second)
    {
        var roles = before.GetLength(0);
        for (var a = 0; a < roles; a++)
        {
            if (a != first && !before[a, first])
            {
                continue;
            }

            for (var b = 0; b < roles; b++)
            {
                before[a, b] |= b == second || before[second, b];
            }
        }
    }
}
