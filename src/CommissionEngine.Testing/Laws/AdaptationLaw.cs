using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 15: a region's adaptation changes no deal that the region does not govern. Every region in which nothing of the deal lies sets every parameter to a bound.</summary>
internal static class AdaptationLaw
{
    internal static Verdict Try(LawCase one)
    {
        var near = Near(one);
        var adaptations = one.Rulebook.Adaptations.ToList();
        var added = 0;
        foreach (var region in one.Roster.Regions.Select(row => row.Id).Distinct().Where(region => !near.Contains(region)))
        {
            foreach (var policy in one.Rulebook.Policies)
            {
                foreach (var opening in policy.Openings)
                {
                    adaptations.RemoveAll(row => row.Region == region && row.Policy == policy.Id && string.Equals(row.Parameter, opening.Parameter, StringComparison.Ordinal));
                    adaptations.Add(new Adaptation { Region = region, Policy = policy.Id, Parameter = opening.Parameter, Value = one.Draw().Chance(50) ? opening.Minimum : opening.Maximum, During = policy.During });
                    added++;
                }
            }
        }

        // Versions of one policy with other bounds may refuse the value; then there is nothing to compare.
        return added == 0 || one.Under(one.Rulebook with { Adaptations = ValueList.From(adaptations) }, one.Roster) is not { } other
            ? Verdict.Silent
            : Differences.OfRows(one.Allocation, other, "without it", "with an adaptation of regions that the deal does not touch") is { } difference ? Verdict.Breaks(difference) : Verdict.Holds;
    }

    /// <summary>The regions of the deal's places, and all that were ever above them.</summary>
    private static HashSet<RegionId> Near(LawCase one)
    {
        var near = one.Deal.Places.Concat(one.Deal.Lines.SelectMany(line => line.Places)).Select(place => place.Region).ToHashSet();
        bool grows;
        do
        {
            grows = false;
            foreach (var row in one.Roster.Regions)
            {
                grows |= near.Contains(row.Id) && row.Parent is { } parent && near.Add(parent);
            }
        }
        while (grows);
        return near;
    }
}
