using CommissionEngine.Allocating.Gathering;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime.Text;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: where the share of an empty seat goes, by the pool's vacancy rule. RULES 19 and 20.</summary>
/// <remarks>In: the pool, the empty seat (or none, when nobody qualifies), the step of the rule to begin with. Out: the first step that leads somewhere.</remarks>
internal static class Vacancies
{
    internal static Outcome Of<TRecorder>(Part part, PoolBody pool, int seat, int role, int fromStep, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        for (var i = fromStep; i < pool.Vacancy.Length; i++)
        {
            var step = pool.Vacancy[i];
            switch (step.Kind)
            {
                case VacancyKind.Redistribute when !(pool.IsOverlay && pool.Pool.Split is SplitMethod.FullToEach):
                    return new Outcome(OutcomeKind.Redistributed, i);
                case VacancyKind.ToManager:
                    if (TryManager(part, pool, seat, step, ref recorder) is { Participant: >= 0 } manager)
                    {
                        return manager with { Step = i };
                    }

                    break;
                case VacancyKind.ToRole when HasTakers(part, step.Role):
                    return new Outcome(OutcomeKind.Role, i);
                case VacancyKind.ToHouse:
                    return new Outcome(OutcomeKind.House, i);
                case VacancyKind.Hold:
                    return new Outcome(OutcomeKind.Held, i);
                default:
                    break;
            }
        }

        return new Outcome(OutcomeKind.Nobody, pool.Vacancy.Length);
    }

    /// <summary>The day after the last one on which somebody sat there, as text; empty if nobody ever did.</summary>
    internal static string EmptySince(Part part, int seat)
    {
        var last = part.Tables.People.LastOccupied(seat, part.Day);
        return last == int.MinValue ? "" : Texts.Date(Days.DateOf(last + 1));
    }

    private static bool HasTakers(Part part, int role)
    {
        foreach (ref readonly var member in part.Team.Members)
        {
            if (member.Role == role && member.Occupant >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Outcome TryManager<TRecorder>(Part part, PoolBody pool, int seat, VacancyStep step, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var people = part.Tables.People;
        var none = new Outcome(OutcomeKind.Nobody);
        if (seat < 0)
        {
            return none;
        }

        var last = people.LastOccupied(seat, part.Day);
        if (last == int.MinValue)
        {
            Say(part, pool, seat, ReasonCode.NoManager, "why", "the seat was never occupied", ref recorder);
            return none;
        }

        var end = step.Days == int.MaxValue ? long.MaxValue : (long)last + step.Days;
        if (part.Day > end)
        {
            Say(part, pool, seat, ReasonCode.ManagerTimeOver, "until", TRecorder.IsOn ? LocalDatePattern.Iso.Format(Days.DateOf((int)end)) : "", ref recorder);
            return none;
        }

        var managerSeat = people.ReportsTo(seat, people.Relationships.Of(ReportingLine.Manager), part.Day);
        var manager = managerSeat < 0 ? -1 : people.Occupant(managerSeat, part.Day);
        if (manager < 0)
        {
            Say(part, pool, seat, ReasonCode.NoManager, "why", managerSeat < 0 ? "the seat reports to nobody" : "the manager's seat is empty too", ref recorder);
            return none;
        }

        if (TRecorder.IsOn)
        {
            var until = end == long.MaxValue ? "" : LocalDatePattern.Iso.Format(Days.DateOf((int)end));
            recorder.Because(ReasonCode.ManagerActs, pool.Pool.Name, part.ParticipantId(manager), new("seat", part.Seat(seat).ToString()), new("until", until));
        }

        return new Outcome(OutcomeKind.Manager, 0, manager, managerSeat);
    }

    private static void Say<TRecorder>(Part part, PoolBody pool, int seat, ReasonCode code, string name, string value, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (TRecorder.IsOn)
        {
            recorder.Because(code, pool.Pool.Name, null, new("seat", part.Seat(seat).ToString()), new(name, value));
        }
    }
}
