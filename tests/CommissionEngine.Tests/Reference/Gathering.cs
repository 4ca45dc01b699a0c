using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>A seat that qualifies for a pool in a role. An empty one has no participant.</summary>
internal sealed record Member(Seat Seat, Role? Role, ParticipantId? Participant, TeamAssignment? Assignment, TeamMember? Named, int RolePlace)
{
    public int? Order => Named?.Order ?? Assignment?.Order;

    public Rational Weight => Named?.Weight is { } given ? Rational.Of(given) : Assignment?.Weight is { } weight ? Rational.Of(weight) : Rational.One;

    public Rational Given => Named?.Share is { } share ? Rational.Of(share) : Rational.Zero;
}

/// <summary>Stage 2: who qualifies for a pool on the compensation date. DESIGN 5, "Pools"; RULES 16 to 18.</summary>
internal sealed class Gathering(PartCase part)
{
    private readonly World _world = part.World;
    private readonly LocalDate _date = part.Year.Date;
    private readonly Deal _deal = part.Year.Deal;

    public bool IsNamed(ParticipantId participant) => _deal.Team.Any(named => _world.Now(named.Participant) == participant);

    /// <summary>The members of a pool in order: place of the role, Order, participant (an empty seat has "" for it), seat.</summary>
    public List<Member> Members(Recipients.Team pool)
    {
        var place = pool.Point is { } point ? _world.RegionsFrom(part.PlaceAt(point), _date) : null;
        var assigned = _world.Roster.Assignments
            .Where(a => a.During.Contains(_date) && Passes(a, pool, place))
            .GroupBy(a => (_world.Now(a.Seat), a.Role))
            .Select(group => group.OrderBy(a => RegionSteps(a, place)).ThenBy(AccountSteps).ThenBy(a => a.Order ?? long.MaxValue)
                .ThenBy(a => a.Region?.Value ?? "", StringComparer.Ordinal).ThenBy(a => a.Account?.Value ?? "", StringComparer.Ordinal).ThenBy(a => a.During.Start ?? LocalDate.MinIsoValue).First())
            .Select(a => new Member(_world.Now(a.Seat), a.Role, _world.OccupantOf(a.Seat, _date), a, null, PlaceOf(a.Role, pool))).ToList();
        var named = Named(pool, assigned);
        assigned.RemoveAll(one => named.Exists(other => other.Seat == one.Seat && other.Role == one.Role));
        assigned = Nearest(assigned, pool.NearestRegion && place is not null, member => RegionSteps(member.Assignment!, place));
        assigned = Nearest(assigned, pool.NearestAccount, member => AccountSteps(member.Assignment!));
        return InOrder(assigned.Concat(named));
    }

    /// <summary>RULES 19: those of the team in one role, wherever they are: takers of an empty seat, and so filled ones.</summary>
    public List<Member> InRole(Role role)
    {
        var asked = new Recipients.Team { Roles = [role] };
        return [.. Members(asked).Where(member => member.Participant is not null)];
    }

    private static List<Member> InOrder(IEnumerable<Member> members) =>
    [
        .. members.OrderBy(m => m.RolePlace).ThenBy(m => m.Order ?? long.MaxValue).ThenBy(m => m.Participant?.Value ?? "", StringComparer.Ordinal)
            .ThenBy(m => m.Seat).ThenBy(m => m.Role?.Value ?? "", StringComparer.Ordinal),
    ];

    private static List<Member> Nearest(List<Member> members, bool isAsked, Func<Member, int> steps) =>
        isAsked && members.Count > 0 ? members.FindAll(member => steps(member) == members.Min(steps)) : members;

    private static int PlaceOf(Role? role, Recipients.Team pool)
    {
        var place = pool.Roles.Select((one, at) => (one, at)).Where(pair => pair.one == role).Select(pair => pair.at).ToList();
        return place.Count == 0 ? 0 : place[0];
    }

    /// <summary>Every test but the nearest. A place that the deal does not state, or the roster does not know, is covered by nobody.</summary>
    private bool Passes(TeamAssignment a, Recipients.Team pool, List<RegionId>? place)
    {
        var occupant = _world.OccupantOf(a.Seat, _date);
        return (pool.Roles.Count == 0 || pool.Roles.Contains(a.Role))
            && (pool.Reach is null || pool.Reach == a.Reach)
            && (!pool.ByAccount || a.Account is not null)
            && AccountSteps(a) >= 0
            && (place is null || (place.Count > 0 && (a.Region is not { } region || place.Contains(region))))
            && (!pool.NamedOnDeal || (occupant is { } somebody && IsNamed(somebody)))
            && (pool.Where is null || occupant is not { } person || Testing.FactHolds(pool.Where, _world.Person(person, _date)!.Facts));
    }

    /// <summary>Steps from the deal's account up to the assignment's; the farthest without account; -1 if it does not match.</summary>
    private int AccountSteps(TeamAssignment a)
    {
        if (a.Account is not { } account)
        {
            return int.MaxValue;
        }

        var steps = _world.AccountsFrom(_deal.Account, _date).FindIndex(row => row.Id == _world.Now(account));
        return a.Subtree || steps == 0 ? steps : -1;
    }

    private static int RegionSteps(TeamAssignment a, List<RegionId>? place) => a.Region is { } region && place is not null ? place.IndexOf(region) : int.MaxValue;

    /// <summary>
    /// The people named on the deal who qualify. One who is assigned too (the same seat and role) lends weight and order from an assignment that qualifies.
    /// Decision: somebody named twice from one seat in one role counts once: lowest Order, then greatest weight, then greatest share.
    /// </summary>
    private List<Member> Named(Recipients.Team pool, List<Member> assigned)
    {
        var members = new List<Member>();
        foreach (var named in _deal.Team)
        {
            if (_world.Person(named.Participant, _date) is not { } person || (pool.Where is not null && !Testing.FactHolds(pool.Where, person.Facts)))
            {
                continue;
            }

            var seat = named.Position is { } position ? Seat.Of(position) : _world.SeatOf(person.Id, _date);
            foreach (var role in RolesOf(named, person.Id))
            {
                var qualifies = pool.Roles.Count == 0 || (role is { } one && pool.Roles.Contains(one));
                if (qualifies && (pool.Reach is null || Reaches(person.Id, role).Contains(pool.Reach.Value)))
                {
                    var assignment = assigned.Find(other => other.Seat == seat && other.Role == role)?.Assignment;
                    members.Add(new Member(seat, role, person.Id, assignment, named, PlaceOf(role, pool)));
                }
            }
        }

        return
        [
            .. members.GroupBy(m => (m.Seat, m.Role, m.Participant))
                .Select(group => group.OrderBy(m => m.Order ?? long.MaxValue).ThenByDescending(m => m.Weight).ThenByDescending(m => m.Given).First()),
        ];
    }

    private IEnumerable<TeamAssignment> AssignmentsOf(ParticipantId participant)
    {
        var seats = _world.SeatsOf(participant, _date);
        return _world.Roster.Assignments.Where(a => a.During.Contains(_date) && seats.Contains(_world.Now(a.Seat)));
    }

    private List<Role?> RolesOf(TeamMember named, ParticipantId participant)
    {
        var roles = named.Role is { } own ? [own] : AssignmentsOf(participant).Select(a => (Role?)a.Role).Distinct().ToList();
        return roles.Count == 0 ? [null] : roles;
    }

    private List<Reach> Reaches(ParticipantId participant, Role? role)
    {
        var reaches = AssignmentsOf(participant).Where(a => a.Role == role).Select(a => a.Reach).Distinct().ToList();
        return reaches.Count == 0 ? [Reach.Local] : reaches;
    }
}
