using CommissionEngine.Compiling;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Gathering;

/// <summary>Stage 2, first half: everybody on the team of a deal on one compensation date.</summary>
/// <remarks>
/// In: the account, the day, the people named on the deal. Out: <see cref="Members"/>, whatever they qualify for.
/// Law 4: members come in the order of the compiled assignments, then of the deal's people by id, never in the order of documents.
/// </remarks>
internal sealed class Team
{
    private readonly List<int> _named = [];
    private readonly Takers _takers = new();
    private Member[] _members = new Member[16];
    private int _count;

    internal Span<Member> Members => _members.AsSpan(0, _count);

    /// <summary>Those who take over what an empty seat leaves to a role.</summary>
    internal ReadOnlySpan<Member> Takers(int role) => _takers.Of(Members, role);

    internal bool IsNamed(int participant) => _named.Contains(participant);

    internal void Gather(EngineTables tables, ExtraNames names, Deal deal, int account, int day)
    {
        _count = 0;
        _named.Clear();
        AddAssigned(tables, account, day);
        if (deal.Team.Count == 0)
        {
            return;
        }

        foreach (var person in deal.Team)
        {
            var participant = tables.Roster.Participants.Of(person.Participant.Value);
            if (participant >= 0 && tables.People.IsEmployed(participant, day))
            {
                _named.Add(participant);
            }
        }

        foreach (var person in deal.Team)
        {
            var participant = tables.Roster.Participants.Of(person.Participant.Value);
            if (participant < 0 || !tables.People.IsEmployed(participant, day))
            {
                continue;
            }

            AddNamed(tables, names, person, participant, day);
        }
    }

    private void AddAssigned(EngineTables tables, int account, int day)
    {
        var steps = 0;
        for (var row = tables.Roster.Accounts.Tree.Row(account, day); row >= 0; row = tables.Roster.Accounts.Tree.Row(account, day))
        {
            foreach (var i in tables.Teams.OfAccount(account))
            {
                ref readonly var assignment = ref tables.Teams.Assignments[i];
                if ((steps == 0 || assignment.Subtree) && assignment.Days.Contains(day))
                {
                    Add(tables, i, steps, day);
                }
            }

            account = tables.Roster.Accounts.Tree.ParentIn(row);
            steps++;
        }

        foreach (var i in tables.Teams.OfAllAccounts)
        {
            if (tables.Teams.Assignments[i].Days.Contains(day))
            {
                Add(tables, i, Member.FarAway, day);
            }
        }
    }

    private void Add(EngineTables tables, int number, int accountSteps, int day)
    {
        ref readonly var assignment = ref tables.Teams.Assignments[number];
        Next() = new Member
        {
            Seat = assignment.Seat,
            Role = assignment.Role,
            Occupant = tables.People.Occupant(assignment.Seat, day),
            Assignment = number,
            IsLocal = !assignment.IsGlobal,
            IsGlobal = assignment.IsGlobal,
            AccountSteps = accountSteps,
            Region = assignment.Region,
            Order = assignment.Order,
            Weight = assignment.Weight,
        };
    }

    private void AddNamed(EngineTables tables, ExtraNames names, TeamMember person, int participant, int day)
    {
        var seat = tables.People.Seats.OfPosition(tables.Roster.Positions.Of(person.Position?.Value));
        if (seat < 0)
        {
            seat = tables.People.MainSeat(participant, day);
        }

        if (person.Role is { } role)
        {
            AddNamed(tables, person, participant, seat, names.Role(role), day);
            return;
        }

        var from = _count;
        foreach (var own in tables.People.SeatsOf(participant))
        {
            if (tables.People.Occupant(own, day) != participant)
            {
                continue;
            }

            foreach (var i in tables.Teams.OfSeat(own))
            {
                ref readonly var assignment = ref tables.Teams.Assignments[i];
                if (assignment.Days.Contains(day) && !HasRole(from, assignment.Role))
                {
                    AddNamed(tables, person, participant, seat, assignment.Role, day);
                }
            }
        }

        if (_count == from)
        {
            AddNamed(tables, person, participant, seat, Names.Missing, day);
        }
    }

    private bool HasRole(int from, int role)
    {
        for (var i = from; i < _count; i++)
        {
            if (_members[i].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    private void AddNamed(EngineTables tables, TeamMember person, int participant, int seat, int role, int day)
    {
        for (var i = 0; i < _count; i++)
        {
            ref var member = ref _members[i];
            member.IsTold |= !member.IsNamed && member.Seat == seat && member.Role == role && member.Occupant == participant;
        }

        var reach = ReachOf(tables, participant, role, day);
        Next() = new Member
        {
            Seat = seat,
            Role = role,
            Occupant = participant,
            Assignment = -1,
            IsLocal = reach.Local || !reach.Global,
            IsGlobal = reach.Global,
            AccountSteps = Member.FarAway,
            Region = Names.Missing,
            Order = person.Order ?? Assignment.NoOrder,
            Weight = person.Weight ?? Share.Of(1),
            HasOwnOrder = person.Order is not null,
            HasOwnWeight = person.Weight is not null,
            Given = person.Share ?? Share.Zero,
            IsNamed = true,
        };
    }

    private static (bool Local, bool Global) ReachOf(EngineTables tables, int participant, int role, int day)
    {
        var local = false;
        var global = false;
        foreach (var seat in tables.People.SeatsOf(participant))
        {
            if (tables.People.Occupant(seat, day) != participant)
            {
                continue;
            }

            foreach (var i in tables.Teams.OfSeat(seat))
            {
                ref readonly var assignment = ref tables.Teams.Assignments[i];
                if (assignment.Role == role && assignment.Days.Contains(day))
                {
                    local |= !assignment.IsGlobal;
                    global |= assignment.IsGlobal;
                }
            }
        }

        return (local, global);
    }

    private ref Member Next()
    {
        if (_count == _members.Length)
        {
            Array.Resize(ref _members, 2 * _count);
        }

        return ref _members[_count++];
    }
}
