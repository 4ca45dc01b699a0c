using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>Where an empty seat leads: to takers who share it equally, to nobody for a reason, or out of the split (with what holds if that leads nowhere).</summary>
internal sealed record Vacated(List<Claimant> Takers, ResidualReason? Reason, bool IsLeftOut, VacancyRule? Otherwise)
{
    public static Vacated To(params List<Claimant> takers) => new(takers, null, false, null);

    public static Vacated ToNobody(ResidualReason reason) => new([], reason, false, null);
}

/// <summary>The vacancy rules. DESIGN 5, "Seats"; RULES 19 and 20.</summary>
internal sealed class Vacancies(PartCase part)
{
    private readonly Gathering _gathering = new(part);
    private readonly World _world = part.World;
    private readonly LocalDate _date = part.Year.Date;

    /// <summary>Where one empty seat leads. Decision: where nobody else can take it over (full to each), "redistribute" leads nowhere, and so to its second choice.</summary>
    public Vacated OfSeat(Member member, VacancyRule? rule, bool mayRedistribute)
    {
        switch (rule)
        {
            case null:
                return Vacated.ToNobody(ResidualReason.Unfilled);
            case VacancyRule.Redistribute when mayRedistribute:
                return new Vacated([], null, true, rule.Otherwise);
            case VacancyRule.ToManager toManager when Manager(member.Seat, toManager) is { } manager:
                return Vacated.To(Acting(member, manager.Participant, manager.Seat));
            case VacancyRule.ToRole toRole when _gathering.InRole(toRole.Role) is { Count: > 0 } takers:
                return Vacated.To([.. takers.Select(taker => Acting(member, taker.Participant!.Value, taker.Seat))]);
            case VacancyRule.ToHouse:
                return Vacated.To(House(member.RolePlace, member.Order));
            case VacancyRule.Hold:
                return Vacated.ToNobody(ResidualReason.Held);
            default:
                return OfSeat(member, rule.Otherwise, mayRedistribute);
        }
    }

    /// <summary>Where a pool leads for which nobody qualifies at all.</summary>
    public Vacated OfPool(VacancyRule? rule, bool mayRedistribute)
    {
        switch (rule)
        {
            case null:
                return Vacated.ToNobody(ResidualReason.Unfilled);
            case VacancyRule.Redistribute when mayRedistribute:
                return new Vacated([], null, true, rule.Otherwise);
            case VacancyRule.ToRole toRole when _gathering.InRole(toRole.Role) is { Count: > 0 } takers:
                return Vacated.To([.. takers.Select(t => new Claimant(t.Participant!.Value, t.Seat, toRole.Role, Capacity.Acting, t.Seat, 0, t.Order))]);
            case VacancyRule.ToHouse:
                return Vacated.To(House(0, null));
            case VacancyRule.Hold:
                return Vacated.ToNobody(ResidualReason.Held);
            default:
                return OfPool(rule.Otherwise, mayRedistribute);
        }
    }

    public Claimant House(int rolePlace, int? order) =>
        new(part.House, Seat.Of(part.House), null, Capacity.Occupant, null, rolePlace, order);

    /// <summary>RULES 23: credit as acting keeps the empty seat; rollup starts from the seat of the one who received it.</summary>
    private static Claimant Acting(Member member, ParticipantId taker, Seat seat) =>
        new(taker, member.Seat, member.Role, Capacity.Acting, seat, member.RolePlace, member.Order);

    private (ParticipantId Participant, Seat Seat)? Manager(Seat seat, VacancyRule.ToManager rule)
    {
        if (_world.LastDayBefore(seat, _date) is not { } lastDay || (rule.Days is { } days && _date > lastDay.PlusDays(days)))
        {
            return null;
        }

        return _world.Above(seat, ReportingLine.Manager, _date) is { } above && _world.OccupantOf(above, _date) is { } manager ? (manager, above) : null;
    }
}
