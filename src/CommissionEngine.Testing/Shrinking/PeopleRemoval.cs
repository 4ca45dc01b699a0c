using CommissionEngine.Deals;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Takes people and positions out of a world, with everything that refers to them.</summary>
internal static class PeopleRemoval
{
    internal static World Participants(World world, HashSet<ParticipantId> gone)
    {
        var names = gone.Concat(world.Roster.Participants.Where(row => gone.Contains(row.Id)).SelectMany(row => row.Aliases)).ToHashSet();
        var roster = Seats(world.Roster, seat => seat.Participant is { } participant && gone.Contains(participant)) with
        {
            Participants = Simpler.Kept(world.Roster.Participants, row => !gone.Contains(row.Id)),
            Positions = Simpler.Changed(world.Roster.Positions, row => row with { Occupants = Simpler.Kept(row.Occupants, one => !gone.Contains(one.Participant)) }),
            Absences = Simpler.Changed(
                Simpler.Kept(world.Roster.Absences, row => !gone.Contains(row.Participant)),
                row => row.Cover is { } cover && gone.Contains(cover) ? row with { Cover = null } : row),
            Agreements = Simpler.Changed(world.Roster.Agreements, row => row with { Owners = Simpler.Kept(row.Owners, one => !gone.Contains(one.Participant)) }),
        };
        return world with
        {
            Roster = roster,
            Rulebook = world.Rulebook with { ContractTerms = Simpler.Kept(world.Rulebook.ContractTerms, row => !gone.Contains(row.Participant)) },
            Deals = Simpler.Changed(world.Deals, deal => Deal(deal, names)),
        };
    }

    internal static World Positions(World world, HashSet<PositionId> gone)
    {
        PositionId? Left(PositionId? position) => position is { } id && gone.Contains(id) ? null : position;
        var roster = Seats(world.Roster, seat => seat.Position is { } position && gone.Contains(position));
        return world with
        {
            Roster = roster with { Positions = Simpler.Kept(world.Roster.Positions, row => !gone.Contains(row.Id)) },
            Deals = Simpler.Changed(world.Deals, deal => deal with
            {
                Team = ValueList.From(Simpler.Changed(deal.Team, member => member with { Position = Left(member.Position) }).DistinctBy(member => (member.Participant, member.Role, member.Position)).ToArray()),
                Override = deal.Override is { } decision ? decision with { Shares = Simpler.Changed(decision.Shares, share => share with { Position = Left(share.Position) }) } : null,
                DocumentedSplit = deal.DocumentedSplit is { } split ? split with { Shares = Simpler.Changed(split.Shares, share => share with { Position = Left(share.Position) }) } : null,
            }),
        };
    }

    private static Roster Seats(Roster roster, Func<Seat, bool> gone) => roster with
    {
        Assignments = Simpler.Kept(roster.Assignments, row => !gone(row.Seat)),
        ReportingLines = Simpler.Kept(roster.ReportingLines, row => !gone(row.From) && !gone(row.To)),
    };

    private static Deal Deal(Deal deal, HashSet<ParticipantId> names)
    {
        var decided = deal.Override is { } decision ? PeopleShrinker.Without(decision.Shares, names.Contains) : null;
        var documented = deal.DocumentedSplit is { } split ? PeopleShrinker.Without(split.Shares, names.Contains) : null;
        return deal with
        {
            Team = Simpler.Kept(deal.Team, member => !names.Contains(member.Participant)),
            Claims = Simpler.Kept(deal.Claims, claim => !names.Contains(claim.Participant)),
            Override = decided is null ? null : deal.Override! with { Shares = decided },
            DocumentedSplit = documented is null ? null : deal.DocumentedSplit! with { Shares = documented },
        };
    }
}
