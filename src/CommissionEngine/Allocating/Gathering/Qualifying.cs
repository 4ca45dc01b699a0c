using CommissionEngine.Compiling;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Allocating.Gathering;

/// <summary>Stage 2, second half: who of the team qualifies for a pool.</summary>
/// <remarks>
/// In: the team and the part's places. Out: indexes of members, each seat once per role, in the order of the pool's members.
/// Law 6: one who does not qualify changes nobody's credit. RULES 16 to 18.
/// </remarks>
internal static class Qualifying
{
    internal static void Fill<TRecorder>(Part part, PoolBody pool, List<int> chosen, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        chosen.Clear();
        var members = part.Team.Members;
        for (var i = 0; i < members.Length; i++)
        {
            ref var member = ref members[i];
            var failed = FailedTest(part, pool, in member);
            if (failed is null)
            {
                if (member.IsNamed)
                {
                    TakeFromAssignment(part, pool, ref member);
                }

                KeepNearestOfSeat(part, pool, chosen, i);
            }
            else if (TRecorder.IsOn && !member.IsTold)
            {
                QualifyingReasons.Failed(part, pool, in member, failed, ref recorder);
            }
        }

        if (pool.Team!.NearestRegion && pool.Point >= 0)
        {
            KeepLeast(part, pool, chosen, RegionSteps, "another one is nearer to the place", ref recorder);
        }

        if (pool.Team.NearestAccount)
        {
            KeepLeast(part, pool, chosen, static (Part _, PoolBody _, in Member m) => m.AccountSteps, "another one is nearer to the account", ref recorder);
        }

        MemberOrder.Sort(part, pool, chosen);
    }

    /// <summary>What a member fails, in words for an explanation; null if he passes.</summary>
    private static string? FailedTest(Part part, PoolBody pool, in Member member)
    {
        var team = pool.Team!;
        if (pool.RolePlace(member.Role) < 0)
        {
            return "role";
        }

        if ((team.Reach == Reach.Global && !member.IsGlobal) || (team.Reach == Reach.Local && !member.IsLocal))
        {
            return "reach";
        }

        if (team.NamedOnDeal && (member.Occupant < 0 || !(member.IsNamed || part.Team.IsNamed(member.Occupant))))
        {
            return "not named on the deal";
        }

        if (!member.IsNamed)
        {
            if (team.ByAccount && member.AccountSteps == Member.FarAway)
            {
                return "the assignment names no account";
            }

            if (pool.Point >= 0 && !Covers(part, pool, in member))
            {
                return "the region does not cover the place";
            }
        }

        return team.Where is null || member.Occupant < 0 || pool.RowQualifies(part.Tables.People.Row(member.Occupant, part.Day))
            ? null
            : "the facts that the pool asks for";
    }

    private static bool Covers(Part part, PoolBody pool, in Member member)
    {
        var place = part.Places[pool.Point];
        return place >= 0 && (member.Region < 0 || part.Tables.Roster.RegionTree.IsWithin(place, member.Region, part.Day));
    }

    private static int RegionSteps(Part part, PoolBody pool, in Member member) =>
        pool.Point < 0 ? 0
        : member.Region < 0 ? Member.FarAway
        : part.Tables.Roster.RegionTree.Steps(part.Places[pool.Point], member.Region, part.Day);

    private delegate int Distance(Part part, PoolBody pool, in Member member);

    // A seat counts once per role: as somebody named who qualifies, else by its nearest assignment, region first, then account, then the lowest order.
    private static void KeepNearestOfSeat(Part part, PoolBody pool, List<int> chosen, int candidate)
    {
        var members = part.Team.Members;
        ref var one = ref members[candidate];
        for (var i = 0; i < chosen.Count; i++)
        {
            ref var other = ref members[chosen[i]];
            if (other.Seat != one.Seat || other.Role != one.Role || (one.IsNamed && other.IsNamed && one.Occupant != other.Occupant))
            {
                continue;
            }

            if (one.IsNamed ? !other.IsNamed || one.IsAheadOf(in other) : IsNearer(part, pool, in one, in other))
            {
                chosen[i] = candidate;
            }

            return;
        }

        chosen.Add(candidate);
    }

    // What the deal does not give somebody named, his nearest assignment gives, of those that qualify for this pool.
    private static void TakeFromAssignment(Part part, PoolBody pool, ref Member named)
    {
        var best = -1;
        var members = part.Team.Members;
        for (var i = 0; i < members.Length; i++)
        {
            ref readonly var member = ref members[i];
            if (!member.IsNamed && member.Seat == named.Seat && member.Role == named.Role && FailedTest(part, pool, in member) is null
                && (best < 0 || IsNearer(part, pool, in member, in members[best])))
            {
                best = i;
            }
        }

        named.TakeFrom(best < 0 ? Member.Unassigned : members[best]);
    }

    private static bool IsNearer(Part part, PoolBody pool, in Member left, in Member right)
    {
        var byRegion = RegionSteps(part, pool, in left).CompareTo(RegionSteps(part, pool, in right));
        var byAccount = byRegion != 0 ? byRegion : left.AccountSteps.CompareTo(right.AccountSteps);
        return (byAccount != 0 ? byAccount : left.Order.CompareTo(right.Order)) < 0;
    }

    private static void KeepLeast<TRecorder>(Part part, PoolBody pool, List<int> chosen, Distance distance, string why, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var members = part.Team.Members;
        var least = int.MaxValue;
        foreach (var i in chosen)
        {
            if (!members[i].IsNamed)
            {
                least = Math.Min(least, distance(part, pool, in members[i]));
            }
        }

        var kept = 0;
        for (var i = 0; i < chosen.Count; i++)
        {
            ref var member = ref members[chosen[i]];
            if (member.IsNamed || distance(part, pool, in member) == least)
            {
                chosen[kept++] = chosen[i];
            }
            else if (TRecorder.IsOn)
            {
                QualifyingReasons.Failed(part, pool, in member, why, ref recorder);
            }
        }

        chosen.RemoveRange(kept, chosen.Count - kept);
    }
}
