using CommissionEngine.Compiling;

namespace CommissionEngine.Allocating.Gathering;

/// <summary>The order of the members of a pool: place of the role, order of the assignment, participant id, seat id. An empty seat stands before an occupied one.</summary>
internal static class MemberOrder
{
    internal static void Sort(Part part, PoolBody pool, List<int> chosen)
    {
        for (var i = 1; i < chosen.Count; i++)
        {
            var moved = chosen[i];
            var to = i;
            while (to > 0 && Compare(part, pool, moved, chosen[to - 1]) < 0)
            {
                chosen[to] = chosen[to - 1];
                to--;
            }

            chosen[to] = moved;
        }
    }

    private static int Compare(Part part, PoolBody pool, int left, int right)
    {
        ref var a = ref part.Team.Members[left];
        ref var b = ref part.Team.Members[right];
        var by = pool.RolePlace(a.Role).CompareTo(pool.RolePlace(b.Role));
        by = by != 0 ? by : a.Order.CompareTo(b.Order);
        by = by != 0 ? by : a.Occupant.CompareTo(b.Occupant);
        by = by != 0 ? by : a.Seat.CompareTo(b.Seat);
        return by != 0 ? by : a.Role.CompareTo(b.Role);
    }
}
