using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: who owned an assignment before, and what he keeps. DESIGN 5 (seats), RULES 21.</summary>
internal static class Handovers
{
    /// <summary>What the previous owner keeps.</summary>
    /// <param name="Assignment">His assignment's number; -1 if there is no previous owner.</param>
    /// <param name="Participant">Who he is.</param>
    /// <param name="Share">What he keeps; zero if nothing.</param>
    /// <param name="HasLeft">Whether he has left, and so forfeits it.</param>
    /// <param name="IsStageUnknown">Whether his share depends on a stage that the history does not know. Who has left and forfeits depends on none.</param>
    internal readonly record struct Handover(int Assignment, int Participant, Share Share, bool HasLeft, bool IsStageUnknown = false);

    internal static Handover Of(Part part, HoldoverRule rule, int assignment)
    {
        var none = new Handover(-1, -1, Share.Zero, false);
        if (assignment < 0)
        {
            return none;
        }

        var previous = Predecessor(part.Tables, rule, assignment, out var participant);
        if (previous < 0)
        {
            return none;
        }

        var since = part.Tables.Teams.Assignments[assignment].Days.First;
        var hasLeft = HasLeft(part, rule, participant, part.Tables.Teams.Assignments[previous].Days.Last);
        if (rule is HoldoverRule.ByStage byStage && part.Day - since <= byStage.Days && StageAt(part, since) is null)
        {
            return none with { Participant = participant, IsStageUnknown = !hasLeft };
        }

        var share = ShareOf(part, rule, since);
        return share.IsZero ? none : new Handover(previous, participant, share, hasLeft);
    }

    private static int Predecessor(EngineTables tables, HoldoverRule rule, int assignment, out int participant)
    {
        participant = -1;
        ref readonly var current = ref tables.Teams.Assignments[assignment];
        var best = -1;
        if (current.Days.First == int.MinValue)
        {
            return best;
        }

        var successor = tables.People.Occupant(current.Seat, current.Days.First);
        foreach (var i in tables.Teams.Alike(assignment))
        {
            ref readonly var ended = ref tables.Teams.Assignments[i];
            if (ended.Days.Last >= current.Days.First || current.Days.First - (long)ended.Days.Last > (long)rule.GapDays + 1)
            {
                continue;
            }

            var owner = tables.People.Occupant(ended.Seat, ended.Days.Last);
            if (owner < 0 || owner == successor)
            {
                continue;
            }

            if (best < 0 || IsBefore(in ended, owner, in tables.Teams.Assignments[best], participant))
            {
                best = i;
                participant = owner;
            }
        }

        return best;
    }

    // The latest end, then the lowest order, then participant and seat.
    private static bool IsBefore(in Assignment left, int leftOwner, in Assignment right, int rightOwner)
    {
        var by = right.Days.Last.CompareTo(left.Days.Last);
        by = by != 0 ? by : left.Order.CompareTo(right.Order);
        by = by != 0 ? by : leftOwner.CompareTo(rightOwner);
        return (by != 0 ? by : left.Seat.CompareTo(right.Seat)) < 0;
    }

    private static string? StageAt(Part part, int since) => part.History?.StageOn(part.Deal.Id, Days.DateOf(since));

    private static Share ShareOf(Part part, HoldoverRule rule, int since)
    {
        var days = part.Day - since;
        switch (rule)
        {
            case HoldoverRule.Schedule schedule:
                foreach (var step in schedule.Steps)
                {
                    if (days <= step.Days)
                    {
                        return step.Share;
                    }
                }

                return Share.Zero;
            case HoldoverRule.ByStage byStage when days <= byStage.Days:
                var stage = StageAt(part, since);
                foreach (var share in byStage.Shares)
                {
                    if (string.Equals(share.Stage, stage, StringComparison.Ordinal))
                    {
                        return share.Share;
                    }
                }

                return Share.Zero;
            default:
                return Share.Zero;
        }
    }

    // One who has left forfeits, unless he is an agent and the rule keeps it for agents.
    private static bool HasLeft(Part part, HoldoverRule rule, int participant, int lastDay)
    {
        var people = part.Tables.People;
        if (people.IsEmployed(participant, part.Day))
        {
            return false;
        }

        var row = people.Row(participant, lastDay);
        return !(rule.AgentsKeep && row >= 0 && people.Rows[row].Type == ParticipantType.Agent);
    }
}
