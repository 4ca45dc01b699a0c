using CommissionEngine.Policies;

namespace CommissionEngine.Compiling;

/// <summary>One choice of a vacancy rule; the next in the list is what holds otherwise.</summary>
/// <param name="Kind">The choice.</param>
/// <param name="Days">How many days a manager acts; <see cref="int.MaxValue"/> for no end.</param>
/// <param name="Role">The role that takes it; negative for other choices.</param>
internal readonly record struct VacancyStep(VacancyKind Kind, int Days, int Role)
{
    internal static VacancyStep[] Of(VacancyRule rule, Names roles)
    {
        var steps = new List<VacancyStep>();
        for (VacancyRule? step = rule; step is not null; step = step.Otherwise)
        {
            steps.Add(new VacancyStep(
                step.Kind,
                (step as VacancyRule.ToManager)?.Days ?? int.MaxValue,
                step is VacancyRule.ToRole toRole ? roles.Of(toRole.Role.Value) : Names.Missing));
        }

        return [.. steps];
    }
}
