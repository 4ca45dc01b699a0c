using CommissionEngine.Policies;
using CommissionEngine.Testing.Shrinking;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 16: scaling all weights, all given, changes nothing.</summary>
internal static class ScaleLaw
{
    private static readonly Share Factor = Share.Fraction(7, 3);

    internal static Verdict Try(LawCase one)
    {
        if (one.Deal.Team.Any(member => member.Weight is null))
        {
            return Verdict.Silent;
        }

        var given = one.Roster with { Assignments = Simpler.Changed(one.Roster.Assignments, row => row with { Weight = row.Weight ?? Share.Whole }) };
        var scaled = one.Roster with { Assignments = Simpler.Changed(given.Assignments, row => row with { Weight = row.Weight * Factor }) };
        var rulebook = one.Rulebook with { Policies = Simpler.Changed(one.Rulebook.Policies, policy => policy with { Pools = Simpler.Changed(policy.Pools, Scaled) }) };
        var deal = one.Deal with { Team = Simpler.Changed(one.Deal.Team, member => member with { Weight = member.Weight * Factor }) };
        if (CreditEngine.TryCompile(rulebook, scaled, out var engine).Count > 0)
        {
            return Verdict.Breaks($"With other weights the documents have a fault.");
        }

        var other = LawCase.Allocate(engine!, deal, one.History);
        return Differences.OfRows(one.Allocation, other, "with the weights as they are", "with all weights times 7/3") is { } difference ? Verdict.Breaks(difference) : Verdict.Holds;
    }

    private static CreditPool Scaled(CreditPool pool) => pool.Split is SplitMethod.ByRoleWeights weights
        ? pool with { Split = weights with { Weights = Simpler.Changed(weights.Weights, weight => weight with { Weight = weight.Weight * Factor }) } }
        : pool;
}
