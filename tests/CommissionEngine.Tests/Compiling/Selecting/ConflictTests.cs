using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Selecting.World;

namespace CommissionEngine.Tests.Compiling.Selecting;

public sealed class ConflictTests
{
    [Fact]
    public void Two_policies_that_fit_one_deal_equally_are_named_with_a_sample_deal()
    {
        // C20.
        var conflict = Assert.Single(Conflicts(
            Policy("region", All(In("NL"), Euros(1000m, null))), Policy("type", All(Type("new"), Products("machines"))) with { Version = 3, During = DateRange.From(new LocalDate(2025, 1, 1)) }));

        Assert.Equal("CE1900", conflict.Code);
        Assert.Equal("rulebook.policies[0] (region)", conflict.Path);
        Assert.Equal(
            "Policies region version 1 and type version 3 both hold (since 2025-01-01) for a deal of type new, of product machines, with booking in NL, for EUR 1,000.00 in total, and neither stands before the other.",
            conflict.Message);
    }

    [Fact]
    public void Equal_conditions_on_a_common_day_are_a_conflict_and_on_different_days_none()
    {
        var june = new LocalDate(2025, 6, 30);

        Assert.Single(Conflicts(Policy("A", Yes("strategic")), Policy("B", Yes("strategic"))));
        Assert.Contains("any deal", Assert.Single(Conflicts(Policy("A", Condition.Always), Policy("B", Condition.Always))).Message, StringComparison.Ordinal);
        Assert.Empty(Conflicts(Policy("A", Condition.Always) with { During = DateRange.Until(june) }, Policy("B", Condition.Always) with { During = DateRange.From(june.PlusDays(1)) }));
        Assert.Contains("2025-06-30 to 2025-06-30", Assert.Single(Conflicts(
            Policy("A", Condition.Always) with { During = DateRange.Until(june) },
            Policy("B", Condition.Always) with { During = DateRange.From(june) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_more_specific_one_another_level_and_a_declared_precedence_are_no_conflict()
    {
        Assert.Empty(Conflicts(Policy("A", In("NL")), Policy("B", In("EMEA"))));
        Assert.Empty(Conflicts(Policy("A", In("NL")), Policy("B", Type("new"), PolicyLevel.House)));
        Assert.Empty(Conflicts(Policy("A", In("NL"), precedence: 1), Policy("B", Type("new"), precedence: 2)));
        Assert.Single(Conflicts(Policy("A", In("NL"), precedence: 1), Policy("B", Type("new"), precedence: 1)));
    }

    [Fact]
    public void Conditions_that_no_deal_meets_together_are_no_conflict()
    {
        Assert.Empty(Conflicts(Policy("A", In("NL")), Policy("B", In("SE"))));
        Assert.Empty(Conflicts(Policy("A", Euros(0, 100)), Policy("B", Euros(100, 200))));
        Assert.Empty(Conflicts(Policy("A", Text("tender", "public")), Policy("B", All(In("NL"), Text("tender", "private")))));
        Assert.Empty(Conflicts(Policy("A", Text("tender", "public")), Policy("B", All(In("NL"), Not(Text("tender", "public", "mixed"))))));
        Assert.Empty(Conflicts(Policy("A", new Condition.CallOff { Agreement = "FA-1" }), Policy("B", new Condition.CallOff { Agreement = "FA-2" })));
        Assert.Single(Conflicts(Policy("A", In("NL")), Policy("B", At("delivery", "SE"))));
    }

    [Fact]
    public void An_account_by_itself_has_its_own_segment_and_what_lies_below_it_may_have_any()
    {
        Assert.Empty(Conflicts(Policy("A", Exactly("halden-lease")), Policy("B", Segment("retail"))));
        Assert.Empty(Conflicts(Policy("A", Exactly("halden-lease")), Policy("B", Segment("finance"))));
        Assert.Contains(
            "in segment retail, of an account below halden-lease",
            Assert.Single(Conflicts(Policy("A", Accounts("halden-lease")), Policy("B", Segment("retail")))).Message,
            StringComparison.Ordinal);
        Assert.Empty(Conflicts(Policy("A", Accounts("halden")), Policy("B", Global)));
        Assert.Empty(Conflicts(Policy("A", Exactly("corner")), Policy("B", Global)));
        Assert.Single(Conflicts(Policy("A", Accounts("corner")), Policy("B", Global)));
    }

    [Fact]
    public void What_a_third_policy_takes_that_stands_before_both_is_no_conflict()
    {
        var both = All(In("NL"), Type("new"));

        Assert.Empty(Conflicts(Policy("A", In("NL")), Policy("B", Type("new")), Policy("C", both)));
        Assert.Empty(Conflicts(Policy("A", In("NL")), Policy("B", Type("new")), Policy("C", In("EMEA"), PolicyLevel.Account)));
        Assert.Empty(Conflicts(Policy("A", In("NL")), Policy("B", Type("new")), Policy("C", In("EMEA"), precedence: 1)));
        Assert.Single(Conflicts(Policy("A", In("NL")), Policy("B", Type("new")), Policy("C", All(both, Products("machines")))));
        Assert.Empty(Conflicts(
            Policy("A", In("NL")), Policy("B", Type("new")),
            Policy("C", All(both, Products("machines"))), Policy("D", All(both, Not(Products("machines"))))));
    }

    [Fact]
    public void A_third_policy_settles_it_on_its_own_days_only()
    {
        var july = new LocalDate(2025, 7, 1);
        var conflict = Assert.Single(Conflicts(
            Policy("A", In("NL")) with { During = DateRange.From(new LocalDate(2025, 1, 1)) },
            Policy("B", Type("new")),
            Policy("C", All(In("NL"), Type("new"))) with { During = DateRange.Until(july) }));

        Assert.Contains("(since 2025-07-02)", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlap_that_asks_for_different_open_facts_is_left_to_the_deal()
    {
        Assert.Empty(Conflicts(Policy("A", Yes("strategic")), Policy("B", Text("tender", "public"))));
        Assert.Single(Conflicts(Policy("A", Yes("strategic")), Policy("B", In("NL"))));
        Assert.Single(Conflicts(Policy("A", Text("tender", "public")), Policy("B", Text("tender", "public", "mixed"))));
        Assert.Single(Conflicts(Policy("A", Any(Yes("strategic"), In("NL"))), Policy("B", Text("tender", "public"))));
        Assert.Empty(Conflicts(Policy("A", Yes("strategic")), Policy("B", All(In("NL"), Yes("strategic")))));
    }

    [Fact]
    public void A_conflict_that_a_move_brings_is_dated_by_the_move()
    {
        var move = new LocalDate(2025, 7, 1);
        var roster = new Roster
        {
            Regions =
            [
                new Region { Id = "A" }, new Region { Id = "C", Parent = "A", During = DateRange.Until(move.PlusDays(-1)) }, new Region { Id = "C", During = DateRange.From(move) },
            ],
        };
        var rulebook = new Rulebook { Policies = [Policy("A", Any(In("A"), Type("new"))), Policy("C", In("C"))] };
        Compile(rulebook, roster, out var conflicts);

        Assert.Contains("(since 2025-07-01) for a deal of type new, with booking in C", Assert.Single(conflicts).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_conflicts_are_told_in_part()
    {
        Assert.Equal(100, Conflicts([.. Enumerable.Range(0, 50).Select(i => Policy($"P{i}", Condition.Always))]).Count);
    }

    [Fact]
    public void Conditions_of_many_alternatives_are_compared_in_bounded_time()
    {
        static Condition Tangled(int seed) => All([.. Enumerable.Range(0, 40).Select(i => Any(Yes($"f{(i * 7) + seed}"), Yes($"f{(i * 11) + seed}"), Not(Yes($"f{(i * 13) + seed}"))))]);

        Conflicts(Policy("A", Tangled(1)), Policy("B", Tangled(2)), Policy("C", Tangled(3)));
    }
}
