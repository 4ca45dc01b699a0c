using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>The order of holders (RULES 26) and the sum of what one holder has by the same rule (RULES 25).</summary>
internal static class Holders<T>
    where T : struct, IBinaryInteger<T>
{
    internal static void SortAndMerge(Part part, PartWork<T> work)
    {
        var holders = work.Holders;
        for (var i = 1; i < holders.Length; i++)
        {
            var moved = holders[i];
            var to = i;
            while (to > 0 && Compare(part, in moved, in holders[to - 1]) < 0)
            {
                holders[to] = holders[to - 1];
                to--;
            }

            holders[to] = moved;
        }

        var kept = 0;
        for (var i = 0; i < holders.Length; i++)
        {
            if (holders[i].Share.IsZero)
            {
                continue;
            }

            var same = IndexOfSame(holders[..kept], in holders[i]);
            if (same >= 0)
            {
                holders[same].Share += holders[i].Share;
            }
            else
            {
                holders[kept++] = holders[i];
            }
        }

        work.RemoveFrom(kept);
        foreach (ref var holder in work.Holders)
        {
            Mark(part, ref holder);
        }
    }

    private static void Mark(Part part, ref HolderEntry<T> holder)
    {
        holder.IsHouse = holder.Participant == part.Tables.House;
        holder.IsShared = holder.IsOverlay && holder.Rule < part.Body.Pools.Length && part.Body.Pools[holder.Rule].Pool.Split is not SplitMethod.FullToEach;
        holder.TakesRemainder = part.Policy.Rounding.Kind switch
        {
            RoundingKind.RemainderToRole => holder.Role == part.Body.RemainderRole,
            RoundingKind.RemainderToHouse => holder.IsHouse,
            _ => false,
        };
    }

    private static int IndexOfSame(ReadOnlySpan<HolderEntry<T>> holders, in HolderEntry<T> one)
    {
        for (var i = 0; i < holders.Length; i++)
        {
            ref readonly var other = ref holders[i];
            if (other.Participant == one.Participant && other.Seat == one.Seat && other.Role == one.Role
                && other.Capacity == one.Capacity && other.Rule == one.Rule)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Compare(Part part, in HolderEntry<T> a, in HolderEntry<T> b)
    {
        var by = a.IsOverlay.CompareTo(b.IsOverlay);
        by = by != 0 ? by : a.Rule.CompareTo(b.Rule);
        by = by != 0 ? by : a.Place.CompareTo(b.Place);
        by = by != 0 ? by : a.Order.CompareTo(b.Order);
        by = by != 0 ? by : ByParticipant(part, a.Participant, b.Participant);
        by = by != 0 ? by : BySeat(part, a.Seat, b.Seat);
        by = by != 0 ? by : a.Capacity.CompareTo(b.Capacity);
        return by != 0 ? by : a.Role.CompareTo(b.Role);
    }

    // Numbers are in ordinal order of the ids, but for the house, which stands behind all.
    private static int ByParticipant(Part part, int a, int b) => a == b || (a != part.Tables.House && b != part.Tables.House)
        ? a.CompareTo(b)
        : part.ParticipantId(a).CompareTo(part.ParticipantId(b));

    private static int BySeat(Part part, int a, int b) => a == b || (a != part.Tables.HouseSeat && b != part.Tables.HouseSeat)
        ? a.CompareTo(b)
        : part.Seat(a).CompareTo(part.Seat(b));
}
