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
    private static readonly Share Half = CommissionEngine.Share.Percent(50);

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

    // Nothing of the first pool is given to anybody, so nobody of it is counted twice by the second.
    [Fact]
    [Trait("rule", "19")]
    public void A_pool_that_gives_nothing_has_not_counted_anybody()
    {
        var roster = Staff("", On("ada", "local", "NL"));
        var deal = Deal(100m, ("booking", "NL"), ("delivery", "NL"));
        var revenue = Policy(Pool("booking", 0, "local").At("booking"), Pool("delivery", 80, "local").At("delivery"), HousePool("house", 20)) with { Coinciding = CoincidingPoints.Once };
        var overlays = Policy(
            HousePool("house", 100),
            Overlay("booking", 10, "local").At("booking") with { Lines = new Condition.OfProduct { AnyOf = ["b"] } },
            Overlay("delivery", 10, "local").At("delivery")) with
        { Coinciding = CoincidingPoints.Once };

        Assert.Equal(["ada 80.00", "house 20.00"], Rows(Book(revenue), roster, deal));
        Assert.Equal(["house 100.00", "ada overlay 10.00"], Rows(Book(overlays), roster, deal));
    }

    // The empty seat is the first and its share of all is held. Ada's share of the held pool is zero, and so is what the previous owner of her seat keeps: nobody holds that pool.
    [Fact]
    [Trait("rule", "19")]
    public void Keeping_a_part_of_nothing_is_not_holding_a_pool()
    {
        var held = Pool("held", 40, "empty", "local") with
        {
            Split = new SplitMethod.FirstInOrder(),
            Vacancy = new VacancyRule.Hold(),
            Holdover = new HoldoverRule.Schedule { Steps = [new HoldoverStep { Days = 90, Share = Half }] },
        };
        var roster = Staff("old", On("ada", "local") with { During = Since("2025-03-10") }, On("@empty", "empty")) with { Positions = [Position("empty")] };
        roster = roster with { Assignments = [.. roster.Assignments, On("old", "local") with { During = Until("2025-03-09") }] };

        Assert.Equal(["residual unfilled 60.00", "residual held 40.00"], Rows(Book(Pool("nobody", 60, "nobody"), held), roster, Deal(100m)));
    }

    // Both seats are empty and no other pool is held. Then Max acts for the first; nobody ever sat in the second, so it goes to the others of its pool, and these are the first.
    [Fact]
    [Trait("rule", "20")]
    public void A_second_choice_that_redistributes_once_more_leads_to_the_others_of_the_pool()
    {
        var rule = new VacancyRule.Redistribute { Otherwise = new VacancyRule.ToManager { Otherwise = new VacancyRule.Redistribute { Otherwise = ToHouse } } };
        var roster = Staff("max old", On("@first", "local"), On("@never", "local")) with
        {
            Positions = [Position("first", "old", Until("2025-03-01")), Position("never")],
            ReportingLines = [Reports("@first", "max"), Reports("@never", "max")],
        };
        var pool = Pool("local", 100, "local") with { Vacancy = rule };

        Assert.Equal(["max 100.00 acting"], Rows(Book(pool), roster, Deal(100m)));
        Assert.Equal(["house 100.00", "max overlay 100.00 acting"], Rows(Book(HousePool("house", 100), pool with { IsOverlay = true }), roster, Deal(100m)));
        Assert.Equal(["house 100.00"], Rows(Book(pool), roster with { ReportingLines = [] }, Deal(100m)));
    }

    // The empty seat goes to Ada, who has no weight: it is as if nobody qualified, and then there is no seat whose manager could act.
    [Fact]
    [Trait("rule", "19")]
    public void Where_the_others_of_a_pool_have_no_weight_it_is_as_if_nobody_qualified()
    {
        var roster = Staff("max old", On("ada", "local") with { Weight = CommissionEngine.Share.Of(0) }, On("@empty", "local")) with
        {
            Positions = [Position("empty", "old", Until("2025-03-01"))],
            ReportingLines = [Reports("@empty", "max")],
        };
        var pool = Pool("local", 100, "local") with { Split = new SplitMethod.ByWeight(), Vacancy = new VacancyRule.Redistribute { Otherwise = new VacancyRule.ToManager() } };

        Assert.Equal(["residual unfilled 100.00"], Rows(Book(pool), roster, Deal(100m)));
        Assert.Equal(["house 100.00"], Rows(Book(HousePool("house", 100), pool with { IsOverlay = true }), roster, Deal(100m)));
        Assert.Equal(["ada 100.00"], Rows(Book(pool with { Split = SplitMethod.Equally.Instance }), roster, Deal(100m)));
    }

    // Zoe (order 2) is named, but without order: she has her assignment's, and stands before Bo (order 3). Of 0.05 each has two and a half units.
    [Fact]
    [Trait("rule", "18")]
    public void Those_who_take_over_for_a_role_stand_in_the_order_of_their_assignments()
    {
        var rulebook = Book(Pool("expert", 100, "expert") with { Vacancy = new VacancyRule.ToRole { Role = "local" } });
        var named = new TeamMember { Participant = "zoe" };
        var roster = Staff("", On("zoe", "local") with { Order = 2 }, On("bo", "local") with { Order = 3 });

        Assert.Equal(["zoe 0.03 acting", "bo 0.02 acting"], Rows(rulebook, roster, Deal(0.05m) with { Team = [named] }));
        Assert.Equal(["bo 0.03 acting", "zoe 0.02 acting"], Rows(rulebook, roster, Deal(0.05m) with { Team = [named with { Order = 4 }] }));
    }

    // Bo has two assignments: the one that names the customer is the nearest, so his order is 4, behind Zoe's 3.
    [Fact]
    [Trait("rule", "16")]
    public void One_who_takes_over_for_a_role_has_the_order_of_his_nearest_assignment()
    {
        var rulebook = Book(Pool("expert", 100, "expert") with { Vacancy = new VacancyRule.ToRole { Role = "local" } });
        var roster = Staff("", On("bo", "local") with { Order = 1 }, On("bo", "local") with { Account = "sub", Order = 4 }, On("zoe", "local") with { Order = 3 });

        Assert.Equal(["zoe 0.03 acting", "bo 0.02 acting"], Rows(rulebook, roster, Deal(0.05m) with { Account = "sub" }));
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
