using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Rollups and units: rules 35 to 37.</summary>
public sealed class RollupRules
{
    private static string[] Rollups(CreditPolicy policy, Roster roster, Deal? deal = null) =>
        [.. Rows(Book(policy), roster, deal ?? Deal(100m)).Where(row => row.Contains("rollup", StringComparison.Ordinal))];

    private static CreditPolicy Up(CreditPolicy policy, int? levels = null, RollupCounting counting = RollupCounting.Each) =>
        policy with { Rollup = new Rollup { Rules = [new RollupRule { Levels = levels }], Counting = counting } };

    [Fact]
    [Trait("rule", "35")]
    public void A_rollup_goes_up_all_levels_or_as_many_as_its_rule_says_and_an_empty_seat_is_one_that_lapses()
    {
        var roster = Staff("max moe", On("ada", "a")) with { Positions = [Position("empty")], ReportingLines = [Reports("ada", "@empty"), Reports("@empty", "max"), Reports("max", "moe")] };
        var policy = Policy(Pool("a", 100, "a"));

        Assert.Empty(Rollups(Up(policy, 1), roster));
        Assert.Equal(["max rollup 100.00"], Rollups(Up(policy, 2), roster));
        Assert.Equal(["max rollup 100.00", "moe rollup 100.00"], Rollups(Up(policy), roster));
    }

    // Bo takes the empty seat over from two seats of his, half from each. It is one credit, and rolls up from the first of them: the one with the lower order.
    [Theory]
    [InlineData(1, 2, "ann rollup 100.00")]
    [InlineData(2, 1, "max rollup 100.00")]
    [Trait("rule", "23")]
    public void One_who_takes_over_from_two_seats_rolls_up_from_the_first(int position, int own, string expected)
    {
        var roster = Staff("ann max", On("bo", "local") with { Order = own }, On("@p", "local") with { Order = position }, On("@empty", "expert")) with
        {
            Positions = [Position("p", "bo"), Position("empty")],
            ReportingLines = [Reports("@p", "ann"), Reports("bo", "max")],
        };
        var policy = Policy(Pool("expert", 100, "expert") with { Vacancy = new VacancyRule.ToRole { Role = "local" } });

        Assert.Equal([expected], Rollups(Up(policy), roster));
    }

    // Max sits in both seats: the credit in the lower one does not roll up to himself, but on to Moe.
    [Fact]
    [Trait("rule", "35")]
    public void A_rollup_to_the_holder_of_the_direct_credit_is_left_out()
    {
        var roster = Staff("max moe", On("@low", "a")) with { Positions = [Position("low", "max"), Position("high", "max")], ReportingLines = [Reports("@low", "@high"), Reports("@high", "moe")] };

        Assert.Equal(["moe rollup 100.00"], Rollups(Up(Policy(Pool("a", 100, "a"))), roster));
    }

    // Two credits of one cent at 50% pay: one rollup of two cents, whose half is one cent. Two rollups would pay one cent each.
    [Fact]
    [Trait("rule", "35")]
    public void Each_is_one_rollup_per_rule_receiver_and_line_rounded_once()
    {
        var roster = Staff("max", On("ada", "a"), On("bo", "a")) with { ReportingLines = [Reports("ada", "max"), Reports("bo", "max"), Reports("ada", "max") with { Relationship = "mentor" }] };
        var policy = Policy(Pool("a", 100, "a")) with { Rollup = new Rollup { Rules = [new RollupRule(), new RollupRule { Relationship = "mentor" }], Pay = Portion.Percent(50) } };
        var allocation = Allocate(Book(policy), roster, Deal(0.02m));
        var rollups = allocation.Credits.Where(credit => credit.Type == CreditType.Rollup).ToList();

        Assert.Equal([("manager", "0.02", "0.01"), ("mentor", "0.01", "0.01")], rollups.Select(credit => (credit.Rule, Text(credit.Amount), Text(credit.Pay))));
    }

    // Revenue that reaches Max: 60 + 40. Overlays: Cy's 80 or 130, and Dan's 70.
    [Theory]
    [InlineData(80, RollupCounting.Once, "100.00")]
    [InlineData(130, RollupCounting.Once, "130.00")]
    [InlineData(80, RollupCounting.Each, "250.00")]
    [Trait("rule", "36")]
    public void Once_is_the_larger_of_the_sum_of_revenue_and_the_largest_overlay(int overlay, RollupCounting counting, string amount)
    {
        var roster = Staff("max", On("ada", "a"), On("bo", "b"), On("cy", "c"), On("dan", "d")) with { ReportingLines = [Reports("ada", "max"), Reports("bo", "max"), Reports("cy", "max"), Reports("dan", "max")] };
        var policy = Policy(Pool("a", 60, "a"), Pool("b", 40, "b"), Overlay("c", overlay, "c"), Overlay("d", 70, "d"));

        Assert.Equal([$"max rollup {amount}"], Rollups(Up(policy, counting: counting), roster));
    }

    [Fact]
    [Trait("rule", "36")]
    public void Once_is_per_line()
    {
        var roster = Staff("max", On("ada", "a"), On("bo", "b")) with { ReportingLines = [Reports("ada", "max"), Reports("bo", "max")] };
        var policy = Policy(Pool("a", 100, "a"), Overlay("b", 150, "b") with { Lines = new Condition.OfProduct { AnyOf = ["b"] } });
        var deal = Deal([new DealLine { Booked = 10m, Product = "a" }, new DealLine { Booked = 20m, Product = "b" }]);

        Assert.Equal(["max rollup 10.00", "line 2 max rollup 30.00"], Rollups(Up(policy, counting: RollupCounting.Once), roster, deal));
    }

    // Ada, at home in NL, has 50 of revenue; Cy, without home, 20; the house 20; 10 are residual. Bo's overlay in SE does not count.
    [Fact]
    [Trait("rule", "37")]
    public void Units_by_home_regions_count_revenue_and_list_what_has_no_region()
    {
        var roster = Staff("", On("ada", "a"), On("bo", "b"), On("cy", "c")) with
        {
            Participants = [new Participant { Id = "ada", Home = new RegionId("NL") }, new Participant { Id = "bo", Home = new RegionId("SE") }, new Participant { Id = "cy" }],
        };
        var policy = Policy(Pool("a", 50, "a"), Pool("c", 20, "c"), HousePool("house", 20), Pool("held", 10, "nobody") with { Vacancy = new VacancyRule.Hold() }, Overlay("b", 100, "b"));

        Assert.Equal(["- 50.00", "EMEA 50.00", "NL 50.00"], Units(Allocate(Book(policy with { Units = new UnitRule.HomeRegions() }), roster, Deal(100m))));
    }

    [Fact]
    [Trait("rule", "37")]
    public void Units_at_an_influence_point_count_the_lines_base_with_the_regions_above()
    {
        var policy = Policy(Pool("a", 100, "a")) with { Units = new UnitRule.AtPoint { Point = "delivery" } };
        var deal = Deal([new DealLine { Booked = 70m }, new DealLine { Booked = 30m, Places = Places(("delivery", "SE")) }], ("delivery", "NL"));

        Assert.Equal(["EMEA 30.00", "EMEA 70.00", "NL 70.00", "SE 30.00"], Units(Allocate(Book(policy), Staff("", On("ada", "a")), deal)));
        Assert.Equal(["- 100.00"], Units(Allocate(Book(policy), Staff("", On("ada", "a")), Deal(100m))));
    }
}
