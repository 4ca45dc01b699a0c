using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Contract terms, holders and their order, and named remainders: rules 24 to 26 and 33.</summary>
public sealed class HolderRules
{
    private static Rulebook WithTerm(CreditPolicy policy, string who, Condition when) => Book(policy) with
    {
        ContractTerms = [new ContractTerm { Id = "term", Participant = who, When = when, Portion = CommissionEngine.Share.Percent(10) }],
    };

    [Fact]
    [Trait("rule", "24")]
    public void A_contract_terms_overlay_comes_last_over_the_lines_that_meet_its_condition()
    {
        var policy = Policy(Pool("local", 100, "local"), Overlay("expert", 50, "expert"));
        var deal = Deal([new DealLine { Booked = 100m, Product = "a" }, new DealLine { Booked = 50m, Product = "b" }]);
        var rulebook = WithTerm(policy, "cy", new Condition.OfProduct { AnyOf = ["a"] });

        Assert.Equal(
            ["ada 100.00", "bo overlay 50.00", "cy overlay 10.00", "line 2 ada 50.00", "line 2 bo overlay 25.00"],
            Rows(rulebook, Staff("cy", On("ada", "local"), On("bo", "expert")), deal));
    }

    // The margins of the lines have both signs, so that Ada's overlay on margin has two sides: the one of the second line too stands before Bo's.
    [Fact]
    [Trait("rule", "26")]
    public void Both_sides_of_an_overlay_stand_where_its_pool_stands()
    {
        var policy = Policy(HousePool("house", 100), Overlay("margin", 50, "local") with { Base = AmountBase.Margin }, Overlay("booked", 10, "expert"));
        var deal = Deal([new DealLine { Booked = 100m, Margin = 10m }, new DealLine { Booked = 100m, Margin = -10m }]);

        Assert.Equal(
            ["house 100.00", "ada overlay 5.00", "bo overlay 10.00", "line 2 house 100.00", "line 2 ada overlay -5.00", "line 2 bo overlay 10.00"],
            Rows(Book(policy), Staff("", On("ada", "local"), On("bo", "expert")), deal));
    }

    // Of Ada's two overlays the lower gives way, on both sides of its base: a tenth of each, which is told as a tenth.
    [Fact]
    [Trait("rule", "28")]
    public void What_lapses_of_both_sides_of_an_overlay_is_told_as_its_share_of_a_side()
    {
        var policy = Policy(HousePool("house", 100), Overlay("margin", 10, "local") with { Base = AmountBase.Margin }, Overlay("booked", 50, "local")) with
        {
            Limits = new CreditLimits { OverlayRoles = SeveralRoles.Highest },
        };
        var deal = Deal([new DealLine { Booked = 100m, Margin = 10m }, new DealLine { Booked = 100m, Margin = -10m }]);
        var lapsed = Assert.Single(Allocate(Book(policy), Staff("", On("ada", "local")), deal).Findings);

        Assert.Equal(("margin", "ada", "10%", "one role a person"), (lapsed["rule"], lapsed["participant"], lapsed["share"], lapsed["reason"]));
    }

    [Fact]
    [Trait("rule", "24")]
    public void A_contract_term_is_left_out_if_its_holder_is_credited_already()
    {
        var roster = Staff("", On("ada", "local"), On("bo", "expert"));
        var policy = Policy(Pool("local", 100, "local"), Overlay("expert", 50, "expert"));

        Assert.Equal(["ada 100.00", "bo overlay 50.00"], Rows(WithTerm(policy, "ada", Condition.Always), roster, Deal(100m)));
        Assert.Equal(["ada 100.00", "bo overlay 50.00"], Rows(WithTerm(policy, "bo", Condition.Always), roster, Deal(100m)));
    }

    // 100% of revenue and 10% of the term under a ceiling of 104%: the term has 4.
    [Fact]
    [Trait("rule", "24")]
    public void A_contract_terms_overlay_is_subject_to_the_limits()
    {
        var policy = Policy(Pool("local", 100, "local")) with { Limits = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(104) } } };

        Assert.Equal(["ada 100.00", "cy overlay 4.00"], Rows(WithTerm(policy, "cy", Condition.Always), Staff("cy", On("ada", "local")), Deal(100m)));
    }

    // Two empty seats and Ada have a third each of two cents. The house has 4/3 of a cent, Ada 2/3: one each. Apart, the house's two thirds would come first and take both.
    [Fact]
    [Trait("rule", "25")]
    public void Exact_shares_of_the_same_holder_are_added_before_rounding()
    {
        var roster = Staff("", On("@p", "local") with { Order = 1 }, On("@q", "local") with { Order = 2 }, On("ada", "local") with { Order = 3 }) with { Positions = [Position("p"), Position("q")] };

        Assert.Equal(["ada 0.01", "house 0.01"], Rows(Book(Pool("local", 100, "local") with { Vacancy = new VacancyRule.ToHouse() }), roster, Deal(0.02m)).Order(StringComparer.Ordinal));
    }

    // The same person in another pool is another holder.
    [Fact]
    [Trait("rule", "25")]
    public void A_pool_is_part_of_a_holder()
    {
        var allocation = Allocate(Book(Pool("first", 50, "local"), Pool("second", 50, "local")), Staff("", On("ada", "local")), Deal(100m));

        Assert.Equal(["ada 50.00", "ada 50.00"], Rows(allocation));
        Assert.Equal(["first", "second"], allocation.Credits.Select(credit => credit.Rule));
    }

    // Bo's weight is zero: he is no recipient, so that he is neither below the minimum nor one too many.
    [Fact]
    [Trait("rule", "25")]
    public void A_share_of_zero_is_no_credit_and_counts_in_no_limit()
    {
        var roster = Staff("", On("ada", "local"), On("bo", "local") with { Weight = CommissionEngine.Share.Zero });
        var policy = Policy(Pool("local", 100, "local") with { Split = new SplitMethod.ByWeight() }) with { Limits = new CreditLimits { Minimum = new MinimumShare { Share = Portion.Percent(10) }, MostPeople = 1 } };
        var allocation = Allocate(Book(policy), roster, Deal(100m));

        Assert.Equal((AllocationStatus.Credited, 1), (allocation.Status, allocation.Credits.Count));
    }

    // One cent among equals goes to whoever stands first.
    [Fact]
    [Trait("rule", "26")]
    public void Holders_stand_in_the_order_of_pools_roles_orders_participants_and_seats()
    {
        Assert.Equal(["bo 0.01"], Rows(Book(Pool("x", 50, "b"), Pool("y", 50, "a")), Staff("", On("ada", "a"), On("bo", "b")), Deal(0.01m)));
        Assert.Equal(["bo 0.01"], Rows(Book(Pool("x", 100, "b", "a")), Staff("", On("ada", "a") with { Order = 1 }, On("bo", "b") with { Order = 2 }), Deal(0.01m)));
        Assert.Equal(["bo 0.01"], Rows(Book(Pool("x", 100, "a")), Staff("", On("ada", "a") with { Order = 2 }, On("bo", "a") with { Order = 1 }), Deal(0.01m)));
        Assert.Equal(["Zoe 0.01"], Rows(Book(Pool("x", 100, "a")), Staff("", On("ada", "a"), On("Zoe", "a")), Deal(0.01m)));

        var seats = Staff("ada", On("@q", "a"), On("@p", "a")) with { Positions = [Position("q", "ada"), Position("p", "ada")] };
        Assert.Equal(Seat("@p"), Assert.Single(Allocate(Book(Pool("x", 100, "a")), seats, Deal(0.01m)).Credits, credit => !credit.Amount.IsZero).Seat);
    }

    [Fact]
    [Trait("rule", "26")]
    public void Declared_splits_stand_in_their_own_order_and_their_capacity_is_occupant()
    {
        var deal = Deal(0.01m) with { Override = new Override { Approver = "chief", Reason = "agreed", Shares = [Share("bo", 50), Share("ada", 50)] } };
        var allocation = Allocate(Book(Pool("local", 100, "local")), Staff("ada bo"), deal);

        Assert.Equal(["bo 0.01"], Rows(allocation));
        Assert.All(allocation.Credits, credit => Assert.Equal(Capacity.Occupant, credit.Capacity));
    }

    // The pool that is held stands first, yet the residual comes last: of two halves of a cent Ada's is rounded up.
    [Fact]
    [Trait("rule", "26")]
    public void The_residual_stands_last() =>
        Assert.Equal(["ada 0.01"], Rows(Book(Pool("held", 50, "nobody") with { Vacancy = new VacancyRule.Hold() }, Pool("local", 50, "local")), Staff("", On("ada", "local")), Deal(0.01m)));

    // Of three cents Ada has 1.5 and the residual 1.5, as one holder: two and one. Its reasons, 0.75 each, share the one unit, and the first has it.
    // Were they holders of their own, each would have a cent, and Ada one.
    [Fact]
    [Trait("rule", "26")]
    public void The_residual_is_one_holder_whose_reasons_share_its_units()
    {
        var rulebook = Book(
            Pool("unfilled", 25, "nobody") with { Vacancy = new VacancyRule.ToManager() },
            Pool("held", 25, "nobody") with { Vacancy = new VacancyRule.Hold() },
            Pool("local", 50, "local"));

        Assert.Equal(["ada 0.02", "residual unfilled 0.01"], Rows(rulebook, Staff("", On("ada", "local")), Deal(0.03m)));
    }

    [Fact]
    [Trait("rule", "33")]
    public void A_remainder_to_a_named_recipient_goes_to_largest_fractions_if_he_is_not_in_the_part()
    {
        var roster = Staff("", On("ada", "local"), On("bo", "local"), On("cy", "lead"));
        var policy = Policy(Pool("local", 100, "local", "lead"));

        // Two thirds of a cent each, all rounded towards zero: both cents are missing.
        Assert.Equal(["cy 0.02"], Rows(Book(policy with { Rounding = new RoundingRule.RemainderToRole { Role = "lead" } }), roster, Deal(0.02m)));
        Assert.Equal(["ada 0.01", "bo 0.01"], Rows(Book(policy with { Rounding = new RoundingRule.RemainderToRole { Role = "expert" } }), roster, Deal(0.02m)));
        Assert.Equal(["ada 0.01", "bo 0.01"], Rows(Book(policy with { Rounding = new RoundingRule.RemainderToHouse() }), roster, Deal(0.02m)));
        Assert.Equal(
            ["house 0.02"],
            Rows(Book(Policy(Pool("local", 60, "local"), HousePool("house", 40)) with { Rounding = new RoundingRule.RemainderToHouse() }), roster, Deal(0.02m)));
    }
}
