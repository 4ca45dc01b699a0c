using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>People on a deal: who is named on it, who claims it, and who gets a declared share of it.</summary>
internal sealed class NamedMaker(Draw draw, DealScope scope)
{
    internal ValueList<TeamMember> Team()
    {
        var members = new List<TeamMember>();
        var count = draw.Weighted(45, 30, 15, 10);
        var shares = count > 0 && draw.Chance(60) ? draw.Parts(draw.Chance(85) ? 100 : 95, count) : null;
        for (var i = 0; i < count; i++)
        {
            var assignment = scope.Assignments.Count > 0 && draw.Chance(60) ? draw.Of(scope.Assignments) : null;
            var member = new TeamMember
            {
                Participant = assignment?.Seat.Participant ?? Person(),
                Role = draw.Chance(60) && scope.Roles.Count > 0 ? assignment?.Role ?? draw.Of(scope.Roles) : (Role?)null,
                Position = draw.Chance(12) && scope.Positions.Count > 0 ? draw.Of(scope.Positions) : (PositionId?)null,
                Weight = draw.Chance(40) ? TeamMaker.Weight(draw) : null,
                Share = shares is not null ? Share.Percent(shares[i]) : null,
                Order = draw.Chance(20) ? draw.Int(1, 3) : null,
            };
            if (!members.Exists(other => other.Participant == member.Participant))
            {
                members.Add(member);
            }
        }

        return ValueList.From(members.ToArray());
    }

    internal ValueList<Claim> Claims(LocalDate booked)
    {
        if (scope.Agreements.Count == 0 || !draw.Chance(25))
        {
            return [];
        }

        var agreement = draw.Of(scope.Agreements);
        var owner = agreement.Owners.Count > 0 && draw.Chance(85) ? draw.Of(agreement.Owners).Participant : Person();
        var days = draw.From(0, -5, agreement.ClaimDays, agreement.ClaimDays, agreement.ClaimDays + 1);
        var claim = new Claim { Agreement = agreement.Id, Participant = owner, Date = booked.PlusDays(days) };
        return scope.Agreements.Find(other => other.Id != agreement.Id && other.Owners.Count > 0) is { } second && draw.Chance(60)
            ? [claim, new Claim { Agreement = second.Id, Participant = second.Owners[0].Participant, Date = booked }]
            : [claim];
    }

    internal DocumentedSplit DocumentedSplit(LocalDate booked) => new()
    {
        Approved = draw.Chance(85) ? booked.PlusDays(draw.From(-3, -1, 0, 0, 1)) : null,
        Approver = draw.Chance(80) ? "board" : null,
        Shares = Shares(),
    };

    internal Override Override(LocalDate booked) => new()
    {
        Approver = draw.Chance(85) ? "board" : null,
        Reason = draw.Chance(85) ? "agreed" : null,
        Decided = draw.Chance(50) ? booked.PlusDays(10) : null,
        Shares = Shares(),
    };

    /// <summary>Shares of different people that mostly total 100%, and mostly of people who are known.</summary>
    private ValueList<DeclaredShare> Shares()
    {
        var people = draw.Some<ParticipantId>([.. scope.Participants, scope.Rulebook.House], 1, 3);
        if (draw.Chance(5))
        {
            people = [.. people, new ParticipantId("nobody")];
        }

        var total = draw.From(100, 100, 100, 3, 7);
        var parts = draw.Parts(total, people.Count);
        var off = draw.Chance(10);
        var shares = new DeclaredShare[people.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = new DeclaredShare
            {
                Participant = people[i],
                Share = Share.Fraction(parts[i], off ? total + 1 : total),
                Role = draw.Chance(40) && scope.Roles.Count > 0 ? draw.Of(scope.Roles) : (Role?)null,
                Position = draw.Chance(8) && scope.Positions.Count > 0 ? draw.Of(scope.Positions) : (PositionId?)null,
            };
        }

        return ValueList.Create<DeclaredShare>(shares);
    }

    private ParticipantId Person() =>
        scope.Participants.Count == 0 || draw.Chance(2) ? new ParticipantId("nobody")
        : scope.FormerParticipants.Count > 0 && draw.Chance(8) ? draw.Of(scope.FormerParticipants)
        : draw.Of(scope.Participants);
}
