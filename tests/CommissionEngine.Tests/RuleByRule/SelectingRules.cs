using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Which policy decides: rules 10, 11 and 13.</summary>
public sealed class SelectingRules
{
    private static readonly Roster One = Staff("", On("ada", "local"));

    private static CreditPolicy For(string id, Condition when) => Policy(HousePool("house", 100)) with { Id = id, When = when };

    private static Condition In(string region) => new Condition.InRegion { AnyOf = [region] };

    private static string? Decides(Deal deal, params CreditPolicy[] policies) => Allocate(Book(policies), One, deal).Lines[0].Policy?.Value;

    private static string[] Faults(params CreditPolicy[] policies) => [.. CreditEngine.TryCompile(Book(policies), One, out _).Select(diagnostic => diagnostic.Code)];

    [Fact]
    [Trait("rule", "10")]
    public void A_declared_precedence_goes_before_specificity()
    {
        var general = For("general", Condition.Always);
        var special = For("special", In("NL"));
        var deal = Deal(100m, ("booking", "NL"));

        Assert.Equal("special", Decides(deal, general, special));
        Assert.Equal("general", Decides(deal, general with { Precedence = 1 }, special));
        Assert.Equal("special", Decides(deal, general with { Precedence = 2 }, special with { Precedence = 1 }));
    }

    [Fact]
    [Trait("rule", "10")]
    public void The_nearest_region_and_the_nearest_account_follow_from_specificity()
    {
        Assert.Equal("near", Decides(Deal(100m, ("booking", "NL")), For("far", In("EMEA")), For("near", In("NL"))));
        Assert.Equal("far", Decides(Deal(100m, ("booking", "SE")), For("far", In("EMEA")), For("near", In("NL"))));
        Assert.Equal("near", Decides(Deal(100m) with { Account = "sub" }, For("far", new Condition.OfAccount { AnyOf = ["top"] }), For("near", new Condition.OfAccount { AnyOf = ["sub"] })));
    }

    [Fact]
    [Trait("rule", "10")]
    public void Dates_of_validity_do_not_make_a_policy_more_specific() =>
        Assert.Equal(["CE1900"], Faults(For("always", In("NL")), For("in 2025", In("NL")) with { During = DateRange.Between(Day("2025-01-01"), Day("2025-12-31")) }));

    // The account "other" has nothing below it. Yet the tree that begins with it is wider than it alone: one that is added tomorrow changes nothing.
    [Fact]
    [Trait("rule", "10")]
    public void Which_accounts_happen_to_exist_does_not_count() =>
        Assert.Equal("alone", Decides(
            Deal(100m) with { Account = "other" },
            For("with all below", new Condition.OfAccount { AnyOf = ["other"] }),
            For("alone", new Condition.OfAccount { AnyOf = ["other"], Subtree = false })));

    [Fact]
    [Trait("rule", "10")]
    public void Conditions_on_open_facts_contain_each_other_only_if_they_are_equal()
    {
        var rulebook = Book(For("large", Points(100)), For("any", Points(10))) with { Facts = [new FactDeclaration { Name = "points", Kind = FactKind.Number }] };

        Assert.Equal(["CE1900"], CreditEngine.TryCompile(rulebook, One, out _).Select(diagnostic => diagnostic.Code));

        static Condition Points(decimal from) => new Condition.FactNumber { Name = "points", From = from };
    }

    [Fact]
    [Trait("rule", "10")]
    public void Conditions_on_an_open_fact_that_exclude_each_other_do_not_conflict()
    {
        var rulebook = Book(For("public", Tender("public")), For("private", Tender("private"))) with { Facts = [new FactDeclaration { Name = "tender", Kind = FactKind.Text }] };

        Assert.Equal("private", Allocate(rulebook, One, Deal(100m) with { Facts = [Fact.Of("tender", "private")] }).Lines[0].Policy?.Value);

        static Condition Tender(string value) => new Condition.FactText { Name = "tender", AnyOf = [value] };
    }

    private static Condition Band(decimal from, decimal to) => new Condition.AmountBetween { From = Money.Of(from, "EUR"), To = Money.Of(to, "EUR") };

    [Theory]
    [InlineData("999.99", "0", null)]
    [InlineData("1000", "0", "band")]
    [InlineData("1500", "-500", "band")]
    [InlineData("1999.99", "0", "band")]
    [InlineData("1500", "500", null)]
    [Trait("rule", "11")]
    public void A_band_holds_for_the_signed_sum_of_the_deal_from_its_start_to_before_its_end(string first, string second, string? policy)
    {
        var lines = new[] { first, second }.Select(text => new DealLine { Booked = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(policy, Decides(Deal(ValueList.From(lines.ToList())), For("band", Band(1000m, 2000m))));
    }

    // USD 2,000.02 x 0.5 = EUR 1,000.01. Line by line it would be 500.01 + 500.01 = 1,000.02.
    [Fact]
    [Trait("rule", "11")]
    public void A_band_converts_the_whole_amount_once()
    {
        var roster = One with { ExchangeRates = [new ExchangeRate { From = "USD", To = "EUR", Rate = 0.5m }] };
        var deal = Deal([new DealLine { Booked = 1000.01m }, new DealLine { Booked = 1000.01m }]) with { Currency = "USD" };

        Assert.Equal("band", Allocate(Book(For("band", Band(1000.01m, 1000.02m))), roster, deal).Lines[0].Policy?.Value);
    }

    public static TheoryData<string> Needing => ["account level", "agreement", "account", "segment", "not this account", "gathers by account"];

    [Theory]
    [MemberData(nameof(Needing))]
    [Trait("rule", "13")]
    public void A_deal_of_an_unknown_account_is_refused_where_the_deciding_policy_needs_the_account(string why)
    {
        var plain = For("P", Condition.Always);
        var policy = why switch
        {
            "account level" => plain with { Level = PolicyLevel.Account },
            "agreement" => plain with { When = new Condition.Not { Of = new Condition.CallOff() } },
            "account" => plain with { When = new Condition.Any { Of = [Condition.Always, new Condition.OfAccount { AnyOf = ["top"] }] } },
            "segment" => plain with { When = new Condition.Not { Of = new Condition.InSegment { AnyOf = ["public"] } } },
            "not this account" => plain with { When = new Condition.Not { Of = new Condition.OfAccount { AnyOf = ["top"] } } },
            _ => plain with { Pools = [Pool("local", 100, "local") with { To = new Recipients.Team { ByAccount = true } }] },
        };
        var allocation = Allocate(Book(policy), One, Deal(100m) with { Account = "nobody" });

        Assert.Equal(AllocationStatus.AccountUnknown, allocation.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
        Assert.Contains(nameof(FindingCode.AccountUnknown), Codes(allocation));
    }

    [Fact]
    [Trait("rule", "13")]
    public void A_deal_of_an_unknown_account_is_credited_with_a_finding_where_the_policy_does_not_need_it()
    {
        var allocation = Allocate(Book(For("P", Condition.Always)), One, Deal(100m) with { Account = "nobody" });

        Assert.Equal((AllocationStatus.Credited, "nobody"), (allocation.Status, Assert.Single(allocation.Findings)["account"]));
        Assert.Equal(["house 100.00"], Rows(allocation));
    }

    // The policy is for every deal, but its condition names a band in dollars, for which there is no rate.
    [Fact]
    [Trait("rule", "11")]
    public void The_rate_of_a_band_is_needed_wherever_the_band_stands_in_the_condition()
    {
        var policy = For("P", new Condition.Any { Of = [Condition.Always, new Condition.AmountBetween { From = Money.Of(10m, "USD") }] });

        Assert.Equal(AllocationStatus.RateMissing, Allocate(Book(policy), One, Deal(100m)).Status);
        Assert.Equal(AllocationStatus.Credited, Allocate(Book(policy), One, Deal(100m) with { Currency = "USD" }).Status);
    }
}
