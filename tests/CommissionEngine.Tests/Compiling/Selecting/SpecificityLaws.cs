using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Policies;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static CommissionEngine.Tests.Compiling.Selecting.World;

namespace CommissionEngine.Tests.Compiling.Selecting;

public sealed class SpecificityLaws
{
    [Law]
    public Property One_condition_is_within_another_exactly_if_no_deal_says_otherwise() => Prop.ForAll(SmallWorld.Cases(2), of =>
    {
        var slowly = new Slowly(SmallWorld.Roster, Day);
        var expected = SmallWorld.Deals(of.Dimensions).All(deal =>
            !slowly.Holds(of.Conditions[0], deal.Deal, deal.CallOff, InfluencePoint.Booking)
            || slowly.Holds(of.Conditions[1], deal.Deal, deal.CallOff, InfluencePoint.Booking));

        return Pairs(SmallWorld.Roster, of.Conditions).IsWithin(0, 1) == expected;
    });

    [Law]
    public Property Two_policies_are_reported_exactly_if_they_tie_on_some_deal() => Prop.ForAll(SmallWorld.Cases(3), of =>
    {
        // The third has a better precedence and takes what it takes.
        var slowly = new Slowly(SmallWorld.Roster, Day);
        var held = SmallWorld.Deals(of.Dimensions)
            .Select(deal => of.Conditions.Select(condition => slowly.Holds(condition, deal.Deal, deal.CallOff, InfluencePoint.Booking)).ToArray()).ToList();
        var firstIsWithin = held.TrueForAll(deal => !deal[0] || deal[1]);
        var secondIsWithin = held.TrueForAll(deal => !deal[1] || deal[0]);
        var expected = firstIsWithin == secondIsWithin && held.Exists(deal => deal[0] && deal[1] && !deal[2]);
        var rulebook = new Rulebook { Policies = [Policy("A", of.Conditions[0]), Policy("B", of.Conditions[1]), Policy("C", of.Conditions[2], precedence: 1)] };
        Compile(rulebook, SmallWorld.Roster, out var conflicts);

        return conflicts.Count == (expected ? 1 : 0);
    });

    [Law]
    public Property Every_condition_is_within_itself_and_within_is_handed_on() => Prop.ForAll(Arb.From(OpenConditions, Smaller), conditions =>
    {
        var pairs = Pairs(SmallWorld.Roster, conditions);
        return pairs.IsWithin(0, 0) && (!pairs.IsWithin(0, 1) || !pairs.IsWithin(1, 2) || pairs.IsWithin(0, 2));
    });

    [Law]
    public Property Selection_is_that_of_the_slow_way_whatever_the_order_of_the_rulebook() => Prop.ForAll(Arb.From(Rulebooks, Smaller), of =>
    {
        var straight = Compile(new Rulebook { Policies = ValueList.From(of.Policies) }, SmallWorld.Roster, out _);
        var turned = Compile(new Rulebook { Policies = ValueList.From(of.Policies.Reverse()) }, SmallWorld.Roster, out _);
        return SmallWorld.Deals(of.Dimensions).Where((_, i) => i % 7 == of.Policies.Length % 7).All(deal =>
        {
            var decides = Decides(straight, deal.Deal, deal.CallOff, SmallWorld.Roster);
            return decides == Decides(turned, deal.Deal, deal.CallOff, SmallWorld.Roster)
                && decides == DecidesSlowly(of.Policies, of.Dimensions, deal.Deal, deal.CallOff);
        });
    });

    private static readonly Gen<Condition[]> OpenConditions =
        from plain in SmallWorld.Conditions(3)
        from facts in Gen.Elements(
            Text("tender", "public"), Text("tender", "public", "mixed"), Text("tender", "private"), Number("points", 1, 3), Number("points", 3, null),
            Number("points", 2, 4), Yes("strategic"), Yes("strategic", false)).ArrayOf(3)
        from shape in Gen.Choose(0, 4).ArrayOf(3)
        select plain.Conditions.Select((condition, i) => shape[i] switch
        {
            0 => facts[i],
            1 => All(condition, facts[i]),
            2 => Any(condition, facts[i]),
            3 => All(condition, Not(facts[i])),
            _ => condition,
        }).ToArray();

    private static readonly Gen<(int[] Dimensions, CreditPolicy[] Policies)> Rulebooks =
        from count in Gen.Choose(1, 6)
        from of in SmallWorld.Conditions(count, most: 2)
        from levels in Gen.Elements(PolicyLevel.Territory, PolicyLevel.House).ArrayOf(count)
        from precedences in Gen.Elements(null, 1, (int?)2).ArrayOf(count)
        select (of.Dimensions, of.Conditions.Select((condition, i) => Policy($"P{i}", condition, levels[i], precedences[i])).ToArray());

    private static PolicyPairs Pairs(CommissionEngine.Roster roster, params Condition[] conditions)
    {
        // One precedence each, so that their order is that of the conditions.
        var tables = Compile(new Rulebook { Policies = ValueList.From(conditions.Select((condition, i) => Policy($"P{i}", condition, precedence: i))) }, roster, out _);
        var trees = new NamedTrees(tables.Vocabulary, tables.Atoms, new RosterTables(roster));
        return new PolicyPairs(tables.Policies, new EpochView(tables.Vocabulary, tables.Atoms, trees, Days.Of(Day)));
    }

    private static string DecidesSlowly(CreditPolicy[] policies, int[] dimensions, Deals.Deal deal, string? callOff)
    {
        var slowly = new Slowly(SmallWorld.Roster, Day);
        bool Holds(CreditPolicy policy, Deals.Deal of, string? under) => slowly.Holds(policy.When, of, under, InfluencePoint.Booking);
        var fitting = policies.Where(policy => Holds(policy, deal, callOff)).ToList();
        if (fitting.Count == 0)
        {
            return "none";
        }

        var best = fitting.Min(policy => (policy.Level, policy.Precedence ?? int.MaxValue));
        var first = fitting.Where(policy => (policy.Level, policy.Precedence ?? int.MaxValue) == best).OrderBy(policy => policy.Id).ToList();
        bool IsWithin(CreditPolicy one, CreditPolicy other) => SmallWorld.Deals(dimensions).All(each => !Holds(one, each.Deal, each.CallOff) || Holds(other, each.Deal, each.CallOff));
        bool StandsBefore(CreditPolicy one, CreditPolicy other) => one != other && IsWithin(one, other) && !IsWithin(other, one);
        var winner = first.Find(policy => first.TrueForAll(other => other == policy || StandsBefore(policy, other)));
        return winner?.Id.Value
            ?? "conflict: " + string.Join(", ", first.Where(policy => !first.Exists(other => StandsBefore(other, policy))).Select(policy => policy.Id.Value));
    }

    private static IEnumerable<Condition[]> Smaller(Condition[] conditions) =>
        Enumerable.Range(0, conditions.Length).SelectMany(i => SmallWorld.Smaller(conditions[i]).Select(smaller => conditions.Select((condition, j) => j == i ? smaller : condition).ToArray()));

    private static IEnumerable<(int[] Dimensions, CreditPolicy[] Policies)> Smaller((int[] Dimensions, CreditPolicy[] Policies) of) =>
        Enumerable.Range(0, of.Policies.Length).Where(_ => of.Policies.Length > 1).Select(i => (of.Dimensions, of.Policies.Where((_, j) => j != i).ToArray()))
            .Concat(Enumerable.Range(0, of.Policies.Length).SelectMany(i => SmallWorld.Smaller(of.Policies[i].When)
                .Select(when => (of.Dimensions, of.Policies.Select((policy, j) => j == i ? policy with { When = when } : policy).ToArray()))));
}
