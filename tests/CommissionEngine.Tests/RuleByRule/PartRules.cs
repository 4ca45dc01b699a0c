using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Parts and their conversion: rules 1 and 2.</summary>
public sealed class PartRules
{
    private static readonly Roster Two = Staff("", On("ada", "local"), On("bo", "local"));

    // Two lines of one cent, two people with a half each. As one part of two cents everybody has one; as two parts Ada, who stands first, has both.
    private static readonly string[] OnePart = ["ada 0.01", "line 2 bo 0.01"];
    private static readonly string[] TwoParts = ["ada 0.01", "line 2 ada 0.01"];

    private static ValueList<DealLine> CentsIn(string point) => [new DealLine { Booked = 0.01m, Places = Places((point, "NL")) }, new DealLine { Booked = 0.01m, Places = Places((point, "SE")) }];

    [Fact]
    [Trait("rule", "1")]
    public void Lines_of_one_policy_are_shared_together() =>
        Assert.Equal(OnePart, Rows(Book(Pool("local", 100, "local")), Two, Deal([new DealLine { Booked = 0.01m }, new DealLine { Booked = 0.01m }])));

    [Fact]
    [Trait("rule", "1")]
    public void Lines_of_different_policies_are_shared_apart()
    {
        var first = Policy(Pool("local", 100, "local")) with { Id = "first", When = new Condition.OfProduct { AnyOf = ["a"] } };
        var second = first with { Id = "second", When = new Condition.OfProduct { AnyOf = ["b"] } };

        Assert.Equal(TwoParts, Rows(Book(first, second), Two, Deal([new DealLine { Booked = 0.01m, Product = "a" }, new DealLine { Booked = 0.01m, Product = "b" }])));
    }

    [Fact]
    [Trait("rule", "1")]
    public void Lines_in_different_places_are_shared_apart_where_the_policy_asks_for_the_place() =>
        Assert.Equal(TwoParts, Rows(Book(Pool("local", 100, "local").At("delivery")), Two, Deal(CentsIn("delivery"))));

    [Fact]
    [Trait("rule", "1")]
    public void A_place_that_the_policy_does_not_ask_for_divides_nothing() =>
        Assert.Equal(OnePart, Rows(Book(Pool("local", 100, "local")), Two, Deal(CentsIn("delivery"))));

    [Fact]
    [Trait("rule", "1")]
    public void The_governing_point_divides_only_where_an_opening_or_units_look_at_it()
    {
        var policy = Policy(Pool("local", 100, "local"));
        var opened = policy with
        {
            Pools = [policy.Pools[0], Overlay("o", 0, "local") with { Portion = new Portion.Parameter { Name = "x" } }],
            Openings = [new Opening { Parameter = "x", Minimum = CommissionEngine.Share.Zero, Maximum = CommissionEngine.Share.Whole, Default = CommissionEngine.Share.Zero }],
        };

        Assert.Equal(OnePart, Rows(Book(policy), Two, Deal(CentsIn("booking"))));
        Assert.Equal(TwoParts, Rows(Book(opened), Two, Deal(CentsIn("booking"))));
        Assert.Equal(TwoParts, Rows(Book(policy with { Units = new UnitRule.AtPoint { Point = "booking" } }), Two, Deal(CentsIn("booking"))));
    }

    // 0.03 is two and one; -0.01 is shared for itself, and Ada stands first there too. Together they would be 0.02, one each.
    [Fact]
    [Trait("rule", "1")]
    public void Lines_of_opposite_sign_are_shared_apart() =>
        Assert.Equal(["ada 0.02", "bo 0.01", "line 2 ada -0.01"], Rows(Book(Pool("local", 100, "local")), Two, Deal([new DealLine { Booked = 0.03m }, new DealLine { Booked = -0.01m }])));

    [Fact]
    [Trait("rule", "1")]
    public void A_line_of_zero_counts_as_positive_and_is_shared_with_the_others()
    {
        var allocation = Allocate(Book(Pool("local", 100, "local")), Two, Deal([new DealLine { Booked = 0m }, new DealLine { Booked = 0.02m }]));

        Assert.Equal(AllocationStatus.Credited, allocation.Status);
        Assert.Equal(["line 2 ada 0.01", "line 2 bo 0.01"], Rows(allocation));
    }

    // Each line: USD 0.01 x 0.5 = 0.005, rounded 0.01. Together 0.02, not the rounded half of 0.02.
    [Fact]
    [Trait("rule", "2")]
    public void Each_line_is_converted_for_itself_and_once()
    {
        var roster = Two with { ExchangeRates = [new ExchangeRate { From = "USD", To = "EUR", Rate = 0.5m }] };
        var deal = Deal([new DealLine { Booked = 0.01m }, new DealLine { Booked = 0.01m }]) with { Currency = "USD" };
        var allocation = Allocate(Book(Pool("local", 100, "local")) with { CreditCurrency = Currency.Of("EUR") }, roster, deal);

        Assert.Equal(OnePart, Rows(allocation));
        Assert.Equal(Currency.Of("EUR"), allocation.Currency);
        Assert.Equal((0.01m, 0.01m, 0.5m), (allocation.Lines[0].Booked.Amount, allocation.Lines[0].Base.Amount, allocation.Lines[0].Rate));
    }

    [Fact]
    [Trait("rule", "2")]
    public void No_inverse_of_a_rate_is_taken_and_no_third_currency_crossed()
    {
        var roster = Two with
        {
            ExchangeRates = [new ExchangeRate { From = "EUR", To = "USD", Rate = 2m }, new ExchangeRate { From = "USD", To = "SEK", Rate = 10m }, new ExchangeRate { From = "SEK", To = "EUR", Rate = 0.1m }],
        };
        var allocation = Allocate(Book(Pool("local", 100, "local")) with { CreditCurrency = Currency.Of("EUR") }, roster, Deal(100m) with { Currency = "USD" });

        Assert.Equal(AllocationStatus.RateMissing, allocation.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
        Assert.Equal(Currency.Of("USD"), allocation.Residuals[0].Amount.Currency);
    }
}
