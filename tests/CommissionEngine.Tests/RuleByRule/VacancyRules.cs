using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Empty seats, empty pools and places that coincide: rules 19 and 20.</summary>
public sealed class VacancyRules
{
    private static readonly VacancyRule.ToHouse ToHouse = new();

    private static Roster WithEmpty(params TeamAssignment[] assignments) => Staff("max", [.. assignments, On("@empty", "local")]) with { Positions = [Position("empty")] };

    [Fact]
    [Trait("rule", "19")]
    public void One_empty_seat_of_several_goes_to_the_others_of_its_pool() =>
        Assert.Equal(["ada 40.00", "bo 40.00", "house 20.00"], Rows(Book(Pool("local", 80, "local"), HousePool("house", 20)), WithEmpty(On("ada", "local"), On("bo", "local")), Deal(100m)));

    // 20% go to 50 and 30, so that these have 62.5 and 37.5.
    [Fact]
    [Trait("rule", "19")]
    public void An_empty_pool_goes_to_the_other_revenue_pools_in_proportion_to_their_portions() =>
        Assert.Equal(
            ["ada 62.50", "house 37.50"],
            Rows(Book(Pool("local", 50, "expert"), HousePool("house", 30), Pool("nobody", 20, "nobody"), Overlay("on top", 0, "expert")), Staff("", On("ada", "expert")), Deal(100m)));

    // The held pool is residual and so not held by anybody: all goes to Ada.
    [Fact]
    [Trait("rule", "19")]
    public void An_empty_pool_does_not_go_to_a_pool_that_nobody_holds()
    {
        var rulebook = Book(Pool("expert", 40, "expert"), Pool("held", 40, "other") with { Vacancy = new VacancyRule.Hold() }, Pool("nobody", 20, "nobody"));

        Assert.Equal(["ada 60.00", "residual held 40.00"], Rows(rulebook, Staff("", On("ada", "expert")), Deal(100m)));
    }

    [Fact]
    [Trait("rule", "19")]
    public void If_no_other_pool_is_held_the_second_choice_holds()
    {
        Assert.Equal(["house 100.00"], Rows(Book(Pool("nobody", 100, "nobody") with { Vacancy = new VacancyRule.Redistribute { Otherwise = ToHouse } }), Staff(""), Deal(100m)));
        Assert.Equal(["residual unfilled 100.00"], Rows(Book(Pool("nobody", 100, "nobody")), Staff(""), Deal(100m)));
    }

    [Fact]
    [Trait("rule", "19")]
    public void In_a_pool_that_is_full_to_each_an_empty_seat_lapses()
    {
        var allocation = Allocate(Book(HousePool("house", 100), Overlay("each", 50, "local") with { Split = new SplitMethod.FullToEach() }), WithEmpty(On("ada", "local")), Deal(100m));

        Assert.Equal(["house 100.00", "ada overlay 50.00"], Rows(allocation));
    }

    [Fact]
    [Trait("rule", "19")]
    public void Pools_that_coincide_add_up_or_count_once()
    {
        var policy = Policy(Pool("booking", 40, "local").At("booking"), Pool("delivery", 40, "local").At("delivery"), HousePool("house", 20));
        var roster = Staff("", On("ada", "local", "NL"));
        var deal = Deal(100m, ("booking", "NL"), ("delivery", "NL"));

        // Once: the later 40% go to 40 and 20 in proportion, so that these have 66.67 and 33.33.
        Assert.Equal(["ada 40.00", "ada 40.00", "house 20.00"], Rows(Book(policy), roster, deal));
        Assert.Equal(["ada 66.67", "house 33.33"], Rows(Book(policy with { Coinciding = CoincidingPoints.Once }), roster, deal));
    }

    [Fact]
    [Trait("rule", "19")]
    public void Pools_in_different_places_or_for_different_people_do_not_coincide()
    {
        var policy = Policy(Pool("booking", 50, "local").At("booking"), Pool("delivery", 50, "local").At("delivery")) with { Coinciding = CoincidingPoints.Once };

        Assert.Equal(["ada 50.00", "bo 50.00"], Rows(Book(policy), Staff("", On("ada", "local", "NL"), On("bo", "local", "SE")), Deal(100m, ("booking", "NL"), ("delivery", "SE"))));

        var others = policy with { Pools = [policy.Pools[0], Pool("delivery", 50, "expert").At("delivery")] };
        Assert.Equal(["ada 50.00", "bo 50.00"], Rows(Book(others), Staff("", On("ada", "local"), On("bo", "expert")), Deal(100m, ("booking", "NL"), ("delivery", "NL"))));
    }

    private static string[] Managed(VacancyRule rule, Position seat, params Position[] managers)
    {
        var roster = Staff("old max", On("@p", "local")) with { Positions = [seat, .. managers], ReportingLines = [.. managers.Select(manager => Reports("@p", "@" + manager.Id))] };
        return Rows(Book(Pool("local", 100, "local") with { Vacancy = rule }), roster, Deal(100m));
    }

    [Fact]
    [Trait("rule", "20")]
    public void The_managers_turn_ends_after_n_days_after_the_last_occupants_last_day()
    {
        // Thirteen days lie between the first of March and the booking on the 14th.
        var seat = Position("p", "old", Until("2025-03-01"));

        Assert.Equal(["max 100.00 acting"], Managed(new VacancyRule.ToManager { Days = 13, Otherwise = ToHouse }, seat, Position("m", "max")));
        Assert.Equal(["house 100.00"], Managed(new VacancyRule.ToManager { Days = 12, Otherwise = ToHouse }, seat, Position("m", "max")));
        Assert.Equal(["residual unfilled 100.00"], Managed(new VacancyRule.ToManager { Days = 12 }, seat, Position("m", "max")));
    }

    [Fact]
    [Trait("rule", "20")]
    public void The_second_choice_holds_without_a_manager_or_when_his_seat_is_empty_too()
    {
        var seat = Position("p", "old", Until("2025-03-01"));

        Assert.Equal(["house 100.00"], Managed(new VacancyRule.ToManager { Otherwise = ToHouse }, seat));
        Assert.Equal(["house 100.00"], Managed(new VacancyRule.ToManager { Otherwise = ToHouse }, seat, Position("m")));
        Assert.Equal(["residual held 100.00"], Managed(new VacancyRule.ToManager { Otherwise = new VacancyRule.Hold() }, seat));
    }

    [Fact]
    [Trait("rule", "20")]
    public void The_second_choice_holds_at_once_for_a_seat_that_was_never_occupied()
    {
        Assert.Equal(["house 100.00"], Managed(new VacancyRule.ToManager { Otherwise = ToHouse }, Position("p"), Position("m", "max")));
        Assert.Equal(["house 100.00"], Managed(new VacancyRule.ToManager { Otherwise = ToHouse }, Position("p", "old", Since("2025-04-01")), Position("m", "max")));
    }

    [Fact]
    [Trait("rule", "20")]
    public void An_overlay_whose_seat_is_empty_lapses_unless_its_rule_leads_to_a_recipient()
    {
        Assert.Equal(["house 100.00"], WithOverlay(new VacancyRule.Redistribute()));
        Assert.Equal(["house 100.00"], WithOverlay(new VacancyRule.Hold()));
        Assert.Equal(["house 100.00"], WithOverlay(new VacancyRule.ToManager()));
        Assert.Equal(["house 100.00", "house overlay 50.00"], WithOverlay(new VacancyRule.ToManager { Otherwise = ToHouse }));
        Assert.Equal(["house 100.00", "max overlay 50.00 acting"], WithOverlay(new VacancyRule.ToRole { Role = "expert" }));

        static string[] WithOverlay(VacancyRule rule) => Rows(
            Book(HousePool("house", 100), Overlay("on top", 50, "local") with { Vacancy = rule }),
            Staff("", On("@empty", "local"), On("max", "expert")) with { Positions = [Position("empty")] },
            Deal(100m));
    }

    [Fact]
    [Trait("rule", "20")]
    public void What_lapses_is_a_finding()
    {
        var allocation = Allocate(Book(HousePool("house", 100), Overlay("on top", 50, "local")), WithEmpty(), Deal(100m));

        Assert.Equal((FindingCode.OverlayLapsed, "on top"), (Assert.Single(allocation.Findings).Code, allocation.Findings[0]["rule"]));
    }
}
