using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>Stage 1: the one policy that decides a line. DESIGN 5, "Which policy decides"; RULES 10 and 13.</summary>
internal static class Selecting
{
    public static void Select(YearCase year, LineCase line)
    {
        var fitting = year.World.Rulebook.Policies
            .Where(policy => policy.During.Contains(year.Date) && Testing.Holds(policy.When, year.Ask(line, policy.GoverningPoint))).ToList();
        if (fitting.Count == 0)
        {
            line.Status = AllocationStatus.NoPolicy;
            year.Find(FindingCode.NoPolicy, line.Number, [], ("date", Say.Text(year.Date)));
            return;
        }

        var highest = fitting.Where(policy => policy.Level == fitting.Min(p => p.Level)).ToList();
        var first = highest.Where(policy => (policy.Precedence ?? long.MaxValue) == highest.Min(p => p.Precedence ?? long.MaxValue)).ToList();
        var winner = first.Find(policy => first.TrueForAll(other => other == policy || IsMoreSpecific(year.World, policy, other)));
        if (winner is null)
        {
            // Decision: named are those than which no other is more specific.
            var tied = first.Where(policy => !first.Exists(other => other != policy && IsMoreSpecific(year.World, other, policy))).Select(policy => policy.Id.Value);
            line.Status = AllocationStatus.PoliciesConflict;
            year.Find(FindingCode.PoliciesConflict, line.Number, [], ("policies", string.Join(", ", tied.Distinct().Order(StringComparer.Ordinal))));
            return;
        }

        line.Policy = winner;
        line.Status = StatusUnder(year, line, winner);
        line.Base = line.Converted[winner.Base] ?? line.Converted[AmountBase.Booked]!.Value;
    }

    private static bool IsMoreSpecific(World world, CreditPolicy policy, CreditPolicy other)
    {
        var implying = new Implying(world);
        var mine = Implying.Ground(policy.When, policy.GoverningPoint);
        var its = Implying.Ground(other.When, other.GoverningPoint);
        return implying.Implies(mine, its) && !implying.Implies(its, mine);
    }

    private static AllocationStatus StatusUnder(YearCase year, LineCase line, CreditPolicy policy)
    {
        if (NeedsAccount(policy) && year.World.AccountsFrom(year.Deal.Account, year.Date).Count == 0)
        {
            return AllocationStatus.AccountUnknown;
        }

        // Decision: an overlay asks for its base of those lines only that it is a part of.
        var asked = policy.Pools.Where(pool => pool.IsOverlay && pool.Base is not null && (pool.Lines is null || Testing.Holds(pool.Lines, year.Ask(line, policy.GoverningPoint))))
            .Select(pool => pool.Base!.Value).Prepend(policy.Base).Where(kind => line.Converted[kind] is null).Distinct().ToList();
        foreach (var kind in asked)
        {
            year.Find(FindingCode.BaseMissing, line.Number, [], ("base", kind.ToString().ToLowerInvariant()), ("policy", policy.Id.Value));
        }

        return asked.Count > 0 ? AllocationStatus.BaseMissing : AllocationStatus.Credited;
    }

    /// <summary>RULES 13. Decision: a pool's filter is a condition of the policy too.</summary>
    private static bool NeedsAccount(CreditPolicy policy) =>
        policy.Level is PolicyLevel.Agreement or PolicyLevel.Account
        || NamesAccount(policy.When)
        || policy.Pools.Any(pool => pool.To is Recipients.Team { ByAccount: true } || (pool.Lines is { } lines && NamesAccount(lines)));

    private static bool NamesAccount(Condition condition) => condition switch
    {
        Condition.All all => all.Of.Any(NamesAccount),
        Condition.Any any => any.Of.Any(NamesAccount),
        Condition.Not not => NamesAccount(not.Of),
        _ => condition is Condition.OfAccount or Condition.OfGlobalAccount or Condition.InSegment or Condition.CallOff,
    };
}
