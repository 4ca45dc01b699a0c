using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>What becomes of a pool when a seat is empty or changes hands.</summary>
internal static class HandoverCheck
{
    /// <summary>How many further choices a vacancy rule may have, one behind the other.</summary>
    private const int MostChoices = 8;

    internal static void Vacancy(FaultList faults, Spot at, VacancyRule first)
    {
        var rule = first;
        for (var choices = 0; rule is not null; choices++)
        {
            if (choices > MostChoices)
            {
                faults.Add(DiagnosticCodes.VacancyTooDeep, at, $"There are more than {MostChoices} choices behind the first one.", $"Leave out those that are never reached.");
                return;
            }

            One(faults, at, rule);
            at = at.Of("otherwise");
            rule = rule.Otherwise;
        }
    }

    internal static void Holdover(FaultList faults, Spot at, HoldoverRule rule)
    {
        faults.DayCount(at, "gapDays", rule.GapDays);
        if (rule is HoldoverRule.Schedule schedule)
        {
            Schedule(faults, at, schedule);
        }
        else if (rule is HoldoverRule.ByStage stages)
        {
            Stages(faults, at, stages);
        }
    }

    private static void One(FaultList faults, Spot at, VacancyRule rule)
    {
        if (rule is VacancyRule.ToManager { Days: { } days })
        {
            faults.DayCount(at, "days", days);
        }
        else if (rule is VacancyRule.ToRole other)
        {
            faults.Id(at, "role", other.Role.Value);
        }
    }

    private static void Schedule(FaultList faults, Spot at, HoldoverRule.Schedule schedule)
    {
        var steps = faults.List(at, "steps", schedule.Steps);
        faults.Some(at, "steps", schedule.Steps);
        for (var i = 0; i < steps.Count; i++)
        {
            var there = at.At("steps", i);
            faults.DayCount(there, "days", steps[i].Days);
            faults.AtMostWhole(there, steps[i].Share);
            if (i > 0 && steps[i].Days <= steps[i - 1].Days)
            {
                faults.Add(
                    DiagnosticCodes.HoldoverNotRising, there.Of("days"), $"{steps[i].Days} days come after {steps[i - 1].Days} days.", $"Order the steps by days, each one once.");
            }

            if (i > 0 && steps[i].Share > steps[i - 1].Share)
            {
                faults.Add(
                    DiagnosticCodes.HoldoverGrows, there.Of("share"), $"The share rises from {steps[i - 1].Share} to {steps[i].Share}.", $"Let the shares fall, or stay the same, from step to step.");
            }
        }
    }

    private static void Stages(FaultList faults, Spot at, HoldoverRule.ByStage rule)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        faults.DayCount(at, "days", rule.Days);
        faults.Some(at, "shares", rule.Shares);
        faults.Each(at, "shares", rule.Shares, row => row.Stage, (row, there) =>
        {
            faults.AtMostWhole(there, row.Share);
            if (faults.Text(there, "stage", row.Stage) && !known.Add(row.Stage))
            {
                faults.Add(DiagnosticCodes.StageTwice, there.Of("stage"), $"The stage {Words.Quoted(row.Stage)} has two shares.", $"Leave one of them.");
            }
        });
    }

    private static void Some<T>(this FaultList faults, Spot at, string member, ValueList<T>? list)
    {
        if (list is { Count: 0 })
        {
            faults.Add(DiagnosticCodes.NothingNamed, at.Of(member), $"Nothing is listed, so the previous owner never keeps anything.", $"List at least one share, or take the holdover out.");
        }
    }

    private static void AtMostWhole(this FaultList faults, Spot at, Share share)
    {
        if (share > Share.Whole)
        {
            faults.Add(DiagnosticCodes.HoldoverAboveWhole, at.Of("share"), $"The previous owner would keep {share}.", $"Give at most 100%.");
        }
    }
}
