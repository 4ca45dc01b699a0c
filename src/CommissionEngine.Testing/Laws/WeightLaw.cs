using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 3: who has more weight in a pool that is shared by weight never gets less. Looked at where nothing else comes between weight and credit.</summary>
internal static class WeightLaw
{
    internal static Verdict Try(LawCase one)
    {
        var tried = false;
        foreach (var line in one.Allocation.Lines)
        {
            var policy = one.Rulebook.Policies.FirstOrDefault(row => row.Id == line.Policy && row.Version == line.Version);
            if (policy is not { Limits.PerPerson: null, Rounding: RoundingRule.LargestRemainder } || one.Allocation.Lines.Count(other => other.Year == line.Year) > 1)
            {
                continue;
            }

            foreach (var pool in policy.Pools.Where(pool => pool.Split is SplitMethod.ByWeight && pool.Holdover is null))
            {
                var held = Held(one, line, pool.Name);
                tried |= held.Count > 1;
                if (Fault(pool.Name, held) is { } fault)
                {
                    return Verdict.Breaks(fault);
                }
            }
        }

        return tried ? Verdict.Holds : Verdict.Silent;
    }

    /// <summary>Those who have their share of a pool for themselves, with their weights, as far as these are known from outside.</summary>
    private static List<(Holder Holder, Share? Weight)> Held(LawCase one, AllocatedLine line, string pool) =>
        line.Holders.Where(holder => string.Equals(holder.Rule, pool, StringComparison.Ordinal) && holder.Capacity == Capacity.Occupant)
            .Select(holder => (Holder: holder, Weight: WeightOf(one, holder))).Where(pair => pair.Weight is not null).ToList();

    private static FormattableString? Fault(string pool, List<(Holder Holder, Share? Weight)> held)
    {
        foreach (var (more, heavy) in held)
        {
            foreach (var (less, light) in held)
            {
                if (heavy > light && Magnitude(more) < Magnitude(less))
                {
                    return $"In the pool {pool} {more.Participant} has the weight {heavy!.Value.ToWeightString()} and {more.Whole}, {less.Participant} the weight {light!.Value.ToWeightString()} and {less.Whole}.";
                }
            }
        }

        return null;
    }

    private static Int128 Magnitude(Holder holder) => Int128.Abs(holder.Whole.MinorUnits);

    /// <summary>The weight of a holder's one assignment in that role; null if he has several, or he or his seat is named on the deal, so that it is not known from outside which weight counted.</summary>
    private static Share? WeightOf(LawCase one, Holder holder)
    {
        var names = one.Roster.Participants.Where(row => row.Id == holder.Participant).SelectMany(row => row.Aliases).Append(holder.Participant).ToHashSet();
        if (one.Deal.Team.Any(member => names.Contains(member.Participant) || (member.Position is not null && member.Position == holder.Seat.Position)))
        {
            return null;
        }

        var rows = one.Roster.Assignments.Where(row => row.Seat == holder.Seat && row.Role == holder.Role).ToList();
        return rows.Count == 1 ? rows[0].Weight ?? Share.Whole : null;
    }
}
