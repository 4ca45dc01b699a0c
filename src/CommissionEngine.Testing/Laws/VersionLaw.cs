using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 14: a policy version from day D on changes nothing before D. The version that decided ends on the last compensation date of the deal, and the next one gives everything to the house.</summary>
internal static class VersionLaw
{
    internal static Verdict Try(LawCase one)
    {
        var allocation = one.Allocation;
        if (allocation.Lines.Count == 0 || one.Original is not null)
        {
            return Verdict.Silent;
        }

        var last = allocation.Lines.Max(line => line.CompensationDate);
        var tried = false;
        foreach (var policy in one.Rulebook.Policies)
        {
            var until = new DateRange(policy.During.Start, last);
            var from = new DateRange(last.PlusDays(1), policy.During.End);
            if (!policy.During.Contains(last) || from.IsTurnedAround)
            {
                continue;
            }

            var next = policy with
            {
                Version = one.Rulebook.Policies.Where(row => row.Id == policy.Id).Max(row => row.Version) + 1,
                During = from,
                Pools = [new CreditPool { Name = "all", Portion = Portion.Whole, To = new Recipients.House() }],
                Limits = new CreditLimits(),
                Rollup = null,
                Openings = [],
            };
            var rulebook = Shrinking.RulebookShrinker.Tidy(one.Rulebook with
            {
                Policies = [.. one.Rulebook.Policies.Where(row => row != policy), policy with { During = until }, next],
            });

            // A reference of a condition may not exist on the days of one of the two; then there is nothing to compare.
            if (one.Under(rulebook, one.Roster) is not { } other)
            {
                continue;
            }

            tried = true;
            if (Differences.OfRows(allocation, other, "without it", $"with a version of {policy.Id} from {last.PlusDays(1)} on") is { } difference)
            {
                return Verdict.Breaks(difference);
            }
        }

        return tried ? Verdict.Holds : Verdict.Silent;
    }
}
