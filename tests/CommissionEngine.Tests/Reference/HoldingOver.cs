using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>What a previous owner keeps of a member's share. DESIGN 5, "Seats"; RULES 21.</summary>
internal static class HoldingOver
{
    /// <summary>The previous owner and his share of the member's; null if there is no handover, or he keeps nothing.</summary>
    public static (Claimant Owner, Rational Share)? Of(PartCase part, CreditPool pool, Member member)
    {
        if (pool.Holdover is not { } rule || member.Assignment is not { During.Start: { } start } assignment || Predecessor(part.World, rule, assignment, start) is not { } before)
        {
            return null;
        }

        var owner = part.World.OccupantOf(before.Seat, before.During.End!.Value)!.Value;
        var hasLeft = part.World.Person(owner, part.Year.Date) is null;
        var isAgent = part.World.Person(owner, before.During.End.Value)!.Type == ParticipantType.Agent;
        var share = hasLeft && !(rule.AgentsKeep && isAgent) ? Rational.Zero : Kept(part, rule, owner, start);
        var seat = part.World.Now(before.Seat);
        return share.IsZero ? null : (new Claimant(owner, seat, before.Role, Capacity.PreviousOwner, seat, member.RolePlace, before.Order), share);
    }

    /// <summary>Of several the latest end, then the lowest Order. Decision: then participant id, then seat id.</summary>
    private static TeamAssignment? Predecessor(World world, HoldoverRule rule, TeamAssignment assignment, LocalDate start)
    {
        var successor = world.OccupantOf(assignment.Seat, start);
        return world.Roster.Assignments
            .Where(a => a.During.End is { } end && end < start && end.PlusDays(rule.GapDays + 1) >= start)
            .Where(a => Account(world, a) == Account(world, assignment) && a.Role == assignment.Role && a.Region == assignment.Region)
            .Where(a => world.OccupantOf(a.Seat, a.During.End!.Value) is { } owner && owner != successor)
            .OrderByDescending(a => a.During.End!.Value).ThenBy(a => a.Order ?? long.MaxValue)
            .ThenBy(a => world.OccupantOf(a.Seat, a.During.End!.Value)!.Value).ThenBy(a => world.Now(a.Seat)).FirstOrDefault();
    }

    private static AccountId? Account(World world, TeamAssignment a) => a.Account is { } account ? world.Now(account) : default(AccountId?);

    private static Rational Kept(PartCase part, HoldoverRule rule, ParticipantId owner, LocalDate start)
    {
        var days = Period.DaysBetween(start, part.Year.Date);
        switch (rule)
        {
            case HoldoverRule.Schedule schedule:
                var steps = schedule.Steps.Where(step => step.Days >= days).Take(1).ToList();
                return steps.Count == 0 ? Rational.Zero : Rational.Of(steps[0].Share);
            case HoldoverRule.ByStage byStage when days <= byStage.Days:
                var stages = part.Year.History?.Stages.Where(s => s.Deal == part.Year.Deal.Id && s.Since <= start) ?? [];
                var reached = stages.OrderByDescending(s => s.Since).ThenBy(s => s.Stage, StringComparer.Ordinal).FirstOrDefault();
                if (reached is null)
                {
                    part.Year.Find(FindingCode.StageUnknown, part.NamedLine, [], ("participant", owner.Value), ("date", Say.Text(start)));
                    return Rational.Zero;
                }

                return Rational.Sum(byStage.Shares.Where(share => share.Stage == reached.Stage).Take(1).Select(share => Rational.Of(share.Share)));
            default:
                return Rational.Zero;
        }
    }
}
