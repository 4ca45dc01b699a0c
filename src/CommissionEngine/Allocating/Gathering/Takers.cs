using System.Runtime.InteropServices;

namespace CommissionEngine.Allocating.Gathering;

/// <summary>Stage 2 for vacancies: those of the team who have one role and so take over what an empty seat leaves. RULES 16 to 19.</summary>
/// <remarks>In: the team and a role. Out: everybody in it, each seat once, places and "nearest" apart. Law 4: by what they are, never by where they stand in documents.</remarks>
internal sealed class Takers
{
    private readonly List<Member> _takers = [];

    /// <summary>The takers in the order of members, as copies: what a pool that is being settled says of its members stays as it is. Valid until the next call.</summary>
    internal ReadOnlySpan<Member> Of(ReadOnlySpan<Member> team, int role)
    {
        _takers.Clear();
        foreach (ref readonly var member in team)
        {
            if (member.Role == role && member.Occupant >= 0)
            {
                Add(member.IsNamed ? WithAssignment(team, in member) : member);
            }
        }

        _takers.Sort(static (a, b) => (a.Order, a.Occupant, a.Seat).CompareTo((b.Order, b.Occupant, b.Seat)));
        return CollectionsMarshal.AsSpan(_takers);
    }

    private void Add(Member one)
    {
        for (var i = 0; i < _takers.Count; i++)
        {
            var other = _takers[i];
            if (other.Seat != one.Seat || (one.IsNamed && other.IsNamed && one.Occupant != other.Occupant))
            {
                continue;
            }

            if (one.IsNamed ? !other.IsNamed || one.IsAheadOf(in other) : IsNearer(in one, in other))
            {
                _takers[i] = one;
            }

            return;
        }

        _takers.Add(one);
    }

    private static Member WithAssignment(ReadOnlySpan<Member> team, in Member named)
    {
        var best = Member.Unassigned;
        foreach (ref readonly var member in team)
        {
            if (!member.IsNamed && member.Seat == named.Seat && member.Role == named.Role && (best.Assignment < 0 || IsNearer(in member, in best)))
            {
                best = member;
            }
        }

        var taker = named;
        taker.TakeFrom(in best);
        return taker;
    }

    private static bool IsNearer(in Member left, in Member right)
    {
        var by = left.AccountSteps.CompareTo(right.AccountSteps);
        return (by != 0 ? by : left.Order.CompareTo(right.Order)) < 0;
    }
}
