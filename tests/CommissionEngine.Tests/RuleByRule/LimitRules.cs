using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Limits: rules 27, 28, 30 and 31.</summary>
public sealed class LimitRules
{
    private static readonly Roster Two = Staff("", On("ada", "a"), On("bo", "b"));

    private static CreditLimits Minimum(decimal percent, Shortfall shortfall = Shortfall.Drop) => new() { Minimum = new MinimumShare { Share = Portion.Percent(percent), OnShortfall = shortfall } };

    private static CreditLimits Ceiling(decimal percent, bool rollups = false) => new() { Ceiling = new CreditCeiling { Share = Portion.Percent(percent), CountsRollups = rollups } };

    // Bo's 20% are dropped. Ada's 40% and the house's 20% become 80% together again: 53.33.. and 26.66..; the residual keeps its 20%. Of EUR 60: 32, 16 and 12.
    [Fact]
    [Trait("rule", "27")]
    public void Renormalising_scales_the_remaining_credits_to_their_former_sum_and_leaves_the_residual()
    {
        var policy = Policy(Pool("a", 40, "a"), Pool("b", 20, "b"), HousePool("house", 20), Pool("held", 20, "nobody") with { Vacancy = new VacancyRule.Hold() }) with { Limits = Minimum(30) };

        Assert.Equal(["ada 32.00", "house 16.00", "residual held 12.00"], Rows(Book(policy), Two, Deal(60m)));
    }

    [Fact]
    [Trait("rule", "27")]
    public void What_is_removed_from_overlays_lapses_and_is_listed()
    {
        var policy = Policy(HousePool("house", 100), Overlay("first", 10, "a"), Overlay("second", 20, "a")) with { Limits = new CreditLimits { OverlayRoles = SeveralRoles.First } };
        var allocation = Allocate(Book(policy), Two, Deal(100m));

        Assert.Equal(["house 100.00", "ada overlay 10.00"], Rows(allocation));
        var finding = Assert.Single(allocation.Findings);
        Assert.Equal((FindingCode.OverlayLapsed, "second", "ada"), (finding.Code, finding["rule"], finding["participant"]));
    }

    // A third is more than 33.33%, though both are EUR 0.33 of 1.00. Ada's third and Bo's rest, 33.336..%, become the whole.
    [Fact]
    [Trait("rule", "28")]
    public void Of_several_roles_exact_amounts_decide_which_is_the_highest()
    {
        var policy = Policy(
            Pool("rounded", 33.33m, "a"),
            Pool("third", 0, "a") with { Portion = CommissionEngine.Share.Fraction(1, 3) },
            Pool("rest", 0, "b") with { Portion = new Portion.Rest() }) with
        { Limits = new CreditLimits { RevenueRoles = SeveralRoles.Highest } };
        var allocation = Allocate(Book(policy), Two, Deal(1m));

        Assert.Equal(["ada 0.50", "bo 0.50"], Rows(allocation));
        Assert.Equal(["third", "rest"], allocation.Credits.Select(credit => credit.Rule));
    }

    [Fact]
    [Trait("rule", "28")]
    public void Acting_and_cover_count_as_a_persons_own_and_the_house_is_exempt()
    {
        // Ada has 40% of her own and 20% as acting; the house has 30% and 10%. Only the 20% go, to 40 : 30 : 10.
        var roster = Staff("old", On("ada", "a"), On("@p", "p")) with { Positions = [Position("p", "old", Until("2025-02-28"))], ReportingLines = [Reports("@p", "ada")] };
        var policy = Policy(Pool("own", 40, "a"), Pool("acting", 20, "p") with { Vacancy = new VacancyRule.ToManager() }, HousePool("h1", 30), HousePool("h2", 10));

        Assert.Equal(["ada 40.00", "ada 20.00 acting", "house 30.00", "house 10.00"], Rows(Book(policy), roster, Deal(100m)));
        Assert.Equal(["ada 50.00", "house 37.50", "house 12.50"], Rows(Book(policy with { Limits = new CreditLimits { RevenueRoles = SeveralRoles.Highest } }), roster, Deal(100m)));
    }

    // Bo's one credit of 35% is the largest, but Ada has 40% in two. The house stays and is not counted.
    [Fact]
    [Trait("rule", "28")]
    public void Most_people_counts_per_person_and_without_the_house()
    {
        var policy = Policy(Pool("x", 20, "a"), Pool("y", 20, "a"), Pool("z", 35, "b"), HousePool("house", 25)) with { Limits = new CreditLimits { MostPeople = 1 } };

        // 20 + 20 + 25 become 100: of EUR 65.00 they are the plain numbers.
        Assert.Equal(["ada 20.00", "ada 20.00", "house 25.00"], Rows(Book(policy), Two, Deal(65m)));
    }

    [Fact]
    [Trait("rule", "28")]
    public void A_part_on_which_nobody_but_the_house_is_left_is_refused()
    {
        var allocation = Allocate(Book(Policy(Pool("x", 50, "a"), HousePool("house", 50)) with { Limits = Minimum(60) }), Two, Deal(100m));

        Assert.Equal(AllocationStatus.ShareBelowMinimum, allocation.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
    }

    // Half of five cents is 2.5, rounded towards zero 2: one each. The same for minus five.
    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    [Trait("rule", "30")]
    public void A_ceiling_that_cuts_revenue_leaves_one_sharing_rounded_towards_zero(int cents)
    {
        var policy = Policy(Pool("a", 50, "a"), Pool("b", 50, "b")) with { Limits = Ceiling(50) };
        var sign = cents < 0 ? "-" : "";

        Assert.Equal([$"ada {sign}0.01", $"bo {sign}0.01", $"residual ceiling {sign}0.03"], Rows(Book(policy), Two, Deal(cents / 100m)));
    }

    // Overlays of 1% of EUR 1.50 are 1.5 cents each. Rounded apart they are 2 and 2; the exact total is 3 and the ceiling of 103% leaves 4.5, so that 4 pass.
    // With 102% it leaves 3: one sharing of 3, two for the first.
    [Theory]
    [InlineData(103, "0.02")]
    [InlineData(102, "0.01")]
    [Trait("rule", "30")]
    public void A_ceiling_cuts_overlays_also_where_only_rounding_would_pass_it(int percent, string second)
    {
        var policy = Policy(HousePool("house", 100), Overlay("a", 1, "a"), Overlay("b", 1, "b")) with { Limits = Ceiling(percent) };

        Assert.Equal(["house 1.50", "ada overlay 0.02", $"bo overlay {second}"], Rows(Book(policy), Two, Deal(1.50m)));
    }

    // Direct credits are 100 of 150: rollups of 60 and 40 share the 50 that are left.
    [Fact]
    [Trait("rule", "30")]
    public void A_ceiling_that_counts_rollups_shares_out_what_direct_credits_left()
    {
        var roster = Two with { Participants = [.. Two.Participants, new Participant { Id = "max" }, new Participant { Id = "moe" }], ReportingLines = [Reports("ada", "max"), Reports("bo", "moe")] };
        var policy = Policy(Pool("a", 60, "a"), Pool("b", 40, "b")) with { Rollup = new Rollup { Rules = [new RollupRule()] } };

        Assert.Equal(["ada 60.00", "bo 40.00", "max rollup 60.00", "moe rollup 40.00"], Rows(Book(policy with { Limits = Ceiling(150) }), roster, Deal(100m)));
        Assert.Equal(["ada 60.00", "bo 40.00", "max rollup 30.00", "moe rollup 20.00"], Rows(Book(policy with { Limits = Ceiling(150, rollups: true) }), roster, Deal(100m)));
    }

    private static CreditLimits PerPerson(decimal? percent = null, decimal? amount = null) => new()
    {
        PerPerson = new PersonalLimit { Share = percent is { } share ? Portion.Percent(share) : null, Amount = amount is { } money ? Money.Of(money, "EUR") : null },
    };

    [Fact]
    [Trait("rule", "31")]
    public void The_most_one_person_may_get_cuts_overlays_first_and_then_revenue()
    {
        var policy = Policy(Pool("a", 100, "a"), Overlay("on top", 50, "a"));

        Assert.Equal(["ada 100.00", "ada overlay 20.00"], Rows(Book(policy with { Limits = PerPerson(percent: 120) }), Two, Deal(100m)));
        Assert.Equal(["ada 80.00", "residual personallimit 20.00"], Rows(Book(policy with { Limits = PerPerson(percent: 80) }), Two, Deal(100m)));
        Assert.Equal(["ada 80.00", "residual personallimit 20.00"], Rows(Book(policy with { Limits = PerPerson(amount: 80) }) with { CreditCurrency = Currency.Of("EUR") }, Two, Deal(100m)));
    }

    // Of seven cents Ada has 1.75 and 1.75, Bo 3.5. At most three cents: 1.5 and 1.5, and 0.5 is over. Rounded that would be 2, 2, 3 and nothing left:
    // her last credit gives up the unit that passes the limit.
    [Fact]
    [Trait("rule", "31")]
    public void An_amount_holds_after_rounding_and_the_last_credit_gives_up_the_unit()
    {
        var policy = Policy(Pool("x", 25, "a"), Pool("y", 25, "a"), Pool("z", 50, "b")) with { Limits = PerPerson(amount: 0.03m) };

        Assert.Equal(["ada 0.02", "ada 0.01", "bo 0.03", "residual personallimit 0.01"], Rows(Book(policy) with { CreditCurrency = Currency.Of("EUR") }, Two, Deal(0.07m)));
    }
}
