using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Generating;

/// <summary>What regions set of the parameters that policies open: within the bounds of every version, and each day once.</summary>
internal sealed class AdaptationMaker(Scope scope)
{
    private Draw Draw => scope.Draw;

    internal ValueList<Adaptation> Adaptations(List<CreditPolicy> policies)
    {
        var rows = new List<Adaptation>();
        foreach (var policy in policies)
        {
            foreach (var opening in policy.Openings)
            {
                var count = Draw.Int(0, 3);
                for (var i = 0; i < count; i++)
                {
                    if (Row(policies, policy, opening) is { } row && !rows.Exists(other => IsSame(other, row)))
                    {
                        rows.Add(row);
                    }
                }
            }
        }

        return ValueList.From(rows);
    }

    private Adaptation? Row(List<CreditPolicy> policies, CreditPolicy policy, Opening opening)
    {
        var days = scope.Calendar.Range(Draw);
        if (!days.Overlaps(policy.During) || scope.Names.Regions.Pick(Draw, days) is not { } region)
        {
            return null;
        }

        var value = Draw.Weighted(25, 25, 50) switch
        {
            0 => opening.Minimum,
            1 => opening.Maximum,
            _ => opening.Minimum + ((opening.Maximum - opening.Minimum) * Share.Fraction(Draw.Int(0, 4), 4)),
        };
        return policies.TrueForAll(version => version.Id != policy.Id || Allows(version, opening.Parameter, value))
            ? new Adaptation { Region = region, Policy = policy.Id, Parameter = opening.Parameter, Value = value, During = days }
            : null;
    }

    private static bool Allows(CreditPolicy version, string parameter, Share value) =>
        version.Openings.All(opening => !string.Equals(opening.Parameter, parameter, StringComparison.Ordinal) || (value >= opening.Minimum && value <= opening.Maximum));

    private static bool IsSame(Adaptation left, Adaptation right) =>
        left.Region == right.Region && left.Policy == right.Policy && string.Equals(left.Parameter, right.Parameter, StringComparison.Ordinal) && left.During.Overlaps(right.During);
}
