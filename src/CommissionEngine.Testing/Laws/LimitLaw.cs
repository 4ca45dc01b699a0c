using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Laws;

/// <summary>
/// Law 8: each limit holds. A limit that is a share holds for every part, and so for the lines of one policy, year and sign together; one that counts people or is an amount is looked at where the
/// deal has one line. A parameter may be anything up to its upper bound.
/// </summary>
internal static class LimitLaw
{
    internal static Verdict Try(LawCase one)
    {
        var tried = false;
        foreach (var lines in one.Allocation.Lines.Where(line => line.Status == AllocationStatus.Credited).GroupBy(line => (line.Policy, line.Version, line.Year, IsNegative: line.Base.MinorUnits < 0)))
        {
            var policy = one.Rulebook.Policies.FirstOrDefault(row => row.Id == lines.Key.Policy && row.Version == lines.Key.Version);
            if (policy is null || policy.Limits == new CreditLimits())
            {
                continue;
            }

            tried = true;
            var single = one.Allocation.Lines.Count(line => line.Year == lines.Key.Year) == 1;
            var broken = Ceiling(policy, [.. lines]) ?? Personal(policy, [.. lines], single, one.Rulebook.House) ?? (single ? People(policy, lines.First(), one) : null);
            if (broken is not null)
            {
                return Verdict.Breaks(broken);
            }
        }

        return tried ? Verdict.Holds : Verdict.Silent;
    }

    private static FormattableString? Ceiling(CreditPolicy policy, List<AllocatedLine> lines)
    {
        if (policy.Limits.Ceiling is not { } ceiling)
        {
            return null;
        }

        var whole = Total(lines.Select(line => line.Base));
        var direct = Total(lines.SelectMany(line => line.Holders).Select(holder => holder.Whole));
        var rollups = ceiling.CountsRollups ? Total(lines.SelectMany(line => line.Rollups).Select(rollup => rollup.Whole)) : 0;
        var most = Most(policy, ceiling.Share);
        return Passes(direct + rollups, most, whole)
            ? (FormattableString)$"The policy {policy.Id} has a ceiling of {most} of {whole} minor units, and {direct} of revenue and overlays and {rollups} of rollups are credited."
            : null;
    }

    private static FormattableString? Personal(CreditPolicy policy, List<AllocatedLine> lines, bool single, ParticipantId house)
    {
        if (policy.Limits.PerPerson is not { } limit)
        {
            return null;
        }

        var whole = Total(lines.Select(line => line.Base));
        foreach (var person in lines.SelectMany(line => line.Holders).Where(holder => holder.Participant != house).GroupBy(holder => holder.Participant))
        {
            var has = Total(person.Select(holder => holder.Whole));

            // A share holds exactly before rounding: each of his credits may have been rounded up by less than a unit, or by all units of a named recipient.
            if (limit.Share is { } share && policy.Rounding is RoundingRule.LargestRemainder && Passes(has - person.Count(), Most(policy, share), whole))
            {
                return $"The policy {policy.Id} gives one person at most {Most(policy, share)} of {whole} minor units, and {person.Key} has {has}.";
            }

            if (single && limit.Amount is { } amount && has > amount.MinorUnits)
            {
                return $"The policy {policy.Id} gives one person at most {amount}, and {person.Key} has {has} minor units.";
            }
        }

        return null;
    }

    private static FormattableString? People(CreditPolicy policy, AllocatedLine line, LawCase one)
    {
        var limits = policy.Limits;
        var revenue = line.Holders.Where(holder => holder.Type == CreditType.Revenue && holder.Participant != one.Rulebook.House && !holder.Whole.IsZero).ToList();
        var people = revenue.GroupBy(holder => holder.Participant).ToList();
        if (people.Count > limits.MostPeople)
        {
            return $"The policy {policy.Id} lets {limits.MostPeople} people share revenue, and {people.Count} do.";
        }

        if (limits.RevenueRoles != SeveralRoles.Sum && people.Find(person => person.Count() > 1) is { } several)
        {
            return $"The policy {policy.Id} credits one person in one role, and {several.Key} has {several.Count()} credits of revenue.";
        }

        // What comes after the minimum may take from everybody.
        if (limits.Minimum is { OnShortfall: Shortfall.Drop } minimum && limits.Ceiling is null && limits.PerPerson is null && minimum.Share is Portion.Fixed least)
        {
            var whole = Total([line.Base]);
            var below = people.Find(person => (Total(person.Select(holder => holder.Whole)) + person.Count()) * (BigInteger)least.Share.Denominator < whole * (BigInteger)least.Share.Numerator);
            return below is null ? null : (FormattableString)$"The policy {policy.Id} drops who has less than {least.Share} of {whole} minor units, and {below.Key} has {Total(below.Select(holder => holder.Whole))}.";
        }

        return null;
    }

    private static bool Passes(BigInteger has, Share most, BigInteger whole) => has * (BigInteger)most.Denominator > whole * (BigInteger)most.Numerator;

    private static BigInteger Total(IEnumerable<Money> amounts) => amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + BigInteger.Abs(amount.MinorUnits));

    private static Share Most(CreditPolicy policy, Portion portion) => portion switch
    {
        Portion.Fixed set => set.Share,
        Portion.Parameter parameter => policy.Openings.First(opening => string.Equals(opening.Parameter, parameter.Name, StringComparison.Ordinal)).Maximum,
        _ => Share.Whole,
    };
}
