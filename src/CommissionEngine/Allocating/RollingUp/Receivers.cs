using CommissionEngine.Explanations;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.RollingUp;

/// <summary>Stage 6: who receives indirect credit of a part, along reporting lines from the seat of each direct credit. RULES 35 and 36.</summary>
/// <remarks>In: the holders of a part. Out: receivers in order of rule, then of the first holder that reaches them, then of level. Law: rollups never roll up again.</remarks>
internal static class Receivers
{
    internal static void Fill(Part part, PartOutcome outcome, List<Reached> reached)
    {
        reached.Clear();
        if (part.Policy.Rollup is not { } rollup)
        {
            return;
        }

        for (var rule = 0; rule < rollup.Rules.Count; rule++)
        {
            for (var holder = 0; holder < outcome.Holders.Count; holder++)
            {
                if (outcome.Holders[holder].Units != 0)
                {
                    Walk(part, rollup, rule, outcome.Holders[holder], holder, reached);
                }
            }
        }
    }

    private static void Walk(Part part, Rollup rollup, int rule, in RoundedHolder holder, int index, List<Reached> reached)
    {
        var relationship = part.Body.Relationships[rule];
        var levels = rollup.Rules[rule].Levels ?? int.MaxValue;
        var seat = holder.RollupSeat;
        for (var level = 0; level < levels && seat >= 0; level++)
        {
            seat = part.Tables.People.ReportsTo(seat, relationship, part.Day);
            var receiver = seat < 0 ? -1 : part.Tables.People.Occupant(seat, part.Day);
            if (receiver >= 0 && receiver != holder.Participant)
            {
                Add(part, rollup, rule, receiver, seat, level, index, reached);
            }
        }
    }

    private static void Add(Part part, Rollup rollup, int rule, int receiver, int seat, int level, int index, List<Reached> reached)
    {
        var id = part.ParticipantId(receiver);
        var step = new RollupStep(index, rule, rollup.Rules[rule].Relationship, level + 1, part.Seat(seat));
        foreach (var one in reached)
        {
            if (one.Participant == id && (rollup.Counting == RollupCounting.Once || one.Steps[0].Rule == rule))
            {
                one.Steps.Add(step);
                return;
            }
        }

        reached.Add(new Reached { Participant = id, Steps = { step } });
    }
}
