using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>How holders follow the whole, cent by cent: rules 32 and 34.</summary>
public sealed class FollowingRules
{
    /// <summary>Who receives each cent of a deal that is invoiced cent by cent.</summary>
    private static string[] CentByCent(int total, int sign, params (string Who, int Weight)[] people)
    {
        var roster = Staff("", [.. people.Select((one, place) => On(one.Who, "local") with { Weight = CommissionEngine.Share.Of(one.Weight), Order = place })]);
        var policy = Policy(Pool("local", 100, "local") with { Split = new SplitMethod.ByWeight() }) with { CreditedAt = CreditingEvent.Invoiced };
        var events = Enumerable.Range(0, total).Select(step => new DealEvent { Id = "I-" + (char)('a' + step), Kind = EventKind.Invoiced, Date = Day("2025-06-01").PlusDays(step), Amount = sign * 0.01m });
        return [.. Rows(Book(policy), roster, Deal(sign * total / 100m) with { Events = ValueList.From(events.ToList()) }).Select(row => row[4..])];
    }

    // Ada and bo, one cent each, are paired; then cy and dan; then the pairs. Half of one cent is rounded up for the left.
    [Fact]
    [Trait("rule", "34")]
    public void The_two_smallest_are_paired_and_halves_go_to_the_earliest() =>
        Assert.Equal(["ada 0.01", "cy 0.01", "bo 0.01", "dan 0.01"], CentByCent(4, 1, ("ada", 1), ("bo", 1), ("cy", 1), ("dan", 1)));

    // Ada and bo become a group of 2, as large as cy and dan. Its earliest member stands before them, so that it is paired with cy: 4, against dan's 2.
    // Of 1 the left has round(4/6) = 1: ada. Of 2 round(8/6) = 1: dan. Of 3 it has 2, ada's pair round(2 x 2/4) = 1: cy. Of 4 it has 3, the pair round(3/2) = 2: bo. Then dan and cy.
    // Were the group the last of the equals, cy and dan would be paired, and the first cent were cy's.
    [Fact]
    [Trait("rule", "34")]
    public void Of_equal_amounts_the_one_with_the_earliest_member_counts_as_the_smaller_be_it_a_group() =>
        Assert.Equal(["ada 0.01", "dan 0.01", "cy 0.01", "bo 0.01", "dan 0.01", "cy 0.01"], CentByCent(6, 1, ("ada", 1), ("bo", 1), ("cy", 2), ("dan", 2)));

    // Zero's weight of 1 in 4,001 rounds to nothing. Left out, bo with his 2 stands before the group of ada and cy: bo, ada, bo, cy.
    // Paired with ada he would bring her group to the front.
    [Fact]
    [Trait("rule", "34")]
    public void Holders_whose_part_is_nothing_are_left_out_of_the_pairing() =>
        Assert.Equal(["bo 0.01", "ada 0.01", "bo 0.01", "cy 0.01"], CentByCent(4, 1, ("a-zero", 1), ("bo", 2000), ("ada", 1000), ("cy", 1000)));

    [Fact]
    [Trait("rule", "34")]
    public void A_negative_whole_is_the_mirrored_positive_one() =>
        Assert.Equal(["ada -0.01", "dan -0.01", "cy -0.01", "bo -0.01", "dan -0.01", "cy -0.01"], CentByCent(6, -1, ("ada", 1), ("bo", 1), ("cy", 2), ("dan", 2)));

    private static readonly Roster Expert = Staff("", On("bo", "expert"));

    private static Rulebook OnMargin => Book(Policy(HousePool("house", 100), Overlay("expert", 50, "expert") with { Base = AmountBase.Margin }) with { CreditedAt = CreditingEvent.Invoiced });

    // The overlay is half of a margin of 0.03: 1.5 cents, rounded 2. After half of the order the margin reached is 0.015, rounded 2 of 3 cents: round(2 x 2 / 3) = 1.
    [Fact]
    [Trait("rule", "32")]
    public void An_overlay_with_a_base_of_its_own_follows_that_base()
    {
        var deal = Deal([new DealLine { Booked = 100m, Margin = 0.03m }]) with { Events = [Invoice("I-1", 50m), Invoice("I-2", 50m)] };

        Assert.Equal(["I-1 bo overlay 0.01", "I-2 bo overlay 0.01"], Rows(OnMargin, Expert, deal).Where(row => row.Contains("bo", StringComparison.Ordinal)));
    }

    // Half of a margin of 0.10 and half of one of -0.05, rounded away from zero for itself: -0.03. Together they would be 0.025.
    [Fact]
    [Trait("rule", "32")]
    public void An_overlay_with_a_base_of_its_own_is_shared_per_sign_of_that_base()
    {
        var deal = Deal([new DealLine { Booked = 10m, Margin = 0.10m }, new DealLine { Booked = 10m, Margin = -0.05m }]) with { Events = [Invoice("I-1", 10m, line: 1), Invoice("I-2", 10m, line: 2)] };

        Assert.Equal(["I-1 bo overlay 0.05", "I-2 line 2 bo overlay -0.03"], Rows(OnMargin, Expert, deal).Where(row => row.Contains("bo", StringComparison.Ordinal)));
    }

    // Two lines of the filter, 0.01 each at 50%: one sharing of their 0.02 gives one cent, to the line that passes the half first. Apart they would be a cent each.
    [Fact]
    [Trait("rule", "32")]
    public void An_overlay_with_a_filter_of_its_own_is_shared_over_its_own_lines()
    {
        var rulebook = Book(HousePool("house", 100), Overlay("expert", 50, "expert") with { Lines = new Condition.OfProduct { AnyOf = ["a"] } });
        var deal = Deal([new DealLine { Booked = 0.01m, Product = "a" }, new DealLine { Booked = 5m, Product = "b" }, new DealLine { Booked = 0.01m, Product = "a" }]);

        Assert.Equal(["bo overlay 0.01"], Rows(rulebook, Expert, deal).Where(row => row.Contains("bo", StringComparison.Ordinal)));
    }
}
