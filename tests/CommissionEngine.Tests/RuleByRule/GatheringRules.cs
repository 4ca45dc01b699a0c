using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Who is on the team: rules 16 to 18.</summary>
public sealed class GatheringRules
{
    private static readonly CreditPool Weighed = Pool("local", 100, "local").At("booking") with { Split = new SplitMethod.ByWeight() };

    private static Share Weight(int weight) => CommissionEngine.Share.Of(weight);

    // Bo is named in Ada's seat, but has no global reach and so does not qualify: he changes nobody's credit. Law 6.
    [Fact]
    [Trait("rule", "16")]
    public void One_named_in_anothers_seat_who_does_not_qualify_does_not_take_its_place()
    {
        var roster = Staff("ada bo", On("@p", "local") with { Reach = Reach.Global }) with { Positions = [Position("p", "ada")] };
        var deal = Deal(100m) with { Team = [new TeamMember { Participant = "bo", Role = "local", Position = "p" }] };
        var pool = Pool("local", 100, "local") with { To = new Recipients.Team { Roles = ["local"], Reach = Reach.Global } };

        Assert.Equal(["ada 100.00"], Rows(Book(pool), roster, deal));
        Assert.Equal(["bo 100.00"], Rows(Book(Pool("local", 100, "local")), roster, deal));
    }

    // Ada's nearest assignment has the weight 1, as Bo's; the farther one with 3 does not count.
    [Fact]
    [Trait("rule", "16")]
    public void A_seat_counts_once_by_its_nearest_assignment()
    {
        var roster = Staff("", On("ada", "local", "EMEA") with { Weight = Weight(3) }, On("ada", "local", "NL") with { Weight = Weight(1) }, On("bo", "local", "NL") with { Weight = Weight(1) });

        Assert.Equal(["ada 50.00", "bo 50.00"], Rows(Book(Weighed), roster, Deal(100m, ("booking", "NL"))));
    }

    [Fact]
    [Trait("rule", "16")]
    public void A_seat_counts_once_for_each_of_its_roles() =>
        Assert.Equal(["ada 33.34", "bo 33.33", "ada 33.33"], Rows(Book(Pool("team", 100, "a", "b")), Staff("", On("ada", "a"), On("ada", "b"), On("bo", "a")), Deal(100m)));

    [Fact]
    [Trait("rule", "16")]
    public void Of_assignments_equally_near_the_lowest_order_counts()
    {
        var roster = Staff(
            "",
            On("ada", "local", "NL") with { Weight = Weight(3), Order = 2 },
            On("ada", "local", "NL") with { Weight = Weight(1), Order = 1, Reach = Reach.Global },
            On("bo", "local", "NL") with { Weight = Weight(1), Order = 3 });

        Assert.Equal(["ada 50.00", "bo 50.00"], Rows(Book(Weighed), roster, Deal(100m, ("booking", "NL"))));
    }

    // Bo in NL is nearer but lacks the fact: he is out before nearness is asked.
    [Fact]
    [Trait("rule", "16")]
    public void Nearest_is_asked_last_among_those_who_pass_every_other_test()
    {
        var roster = Staff("", On("ada", "local", "EMEA"), On("bo", "local", "NL")) with { Participants = [new Participant { Id = "ada", Facts = [Fact.Of("certified", true)] }, new Participant { Id = "bo" }] };
        var pool = Pool("local", 100, "local") with { To = new Recipients.Team { Roles = ["local"], Point = "booking", NearestRegion = true, Where = new Condition.FactYesNo { Name = "certified" } } };

        Assert.Equal(["ada 100.00"], Rows(Book(pool) with { Facts = [new FactDeclaration { Name = "certified", Kind = FactKind.YesNo }] }, roster, Deal(100m, ("booking", "NL"))));
    }

    // Ada: region NL, customer tree. Bo: region EMEA, this very customer. Cy: NL and this very customer. Region first: Ada and Cy; then account: Cy.
    [Fact]
    [Trait("rule", "16")]
    public void The_nearest_region_comes_first_and_the_nearest_account_among_those()
    {
        var ada = On("ada", "local", "NL") with { Account = "top", Subtree = true };
        var bo = On("bo", "local", "EMEA") with { Account = "sub" };
        var pool = Pool("local", 100, "local") with { To = new Recipients.Team { Roles = ["local"], Point = "booking", NearestRegion = true, NearestAccount = true } };
        var deal = Deal(100m, ("booking", "NL")) with { Account = "sub" };

        Assert.Equal(["ada 100.00"], Rows(Book(pool), Staff("", ada, bo), deal));
        Assert.Equal(["cy 100.00"], Rows(Book(pool), Staff("", ada, bo, On("cy", "local", "NL") with { Account = "sub" }), deal));
    }

    [Fact]
    [Trait("rule", "16")]
    public void Empty_seats_count_as_the_nearest()
    {
        var roster = Staff("", On("ada", "local", "EMEA"), On("@empty", "local", "NL")) with { Positions = [Position("empty")] };
        var pool = Pool("local", 100, "local").At("booking", nearest: true) with { Vacancy = new VacancyRule.ToHouse() };

        Assert.Equal(["house 100.00"], Rows(Book(pool), roster, Deal(100m, ("booking", "NL"))));
    }

    [Fact]
    [Trait("rule", "16")]
    public void An_assignment_without_region_covers_every_place_and_is_the_farthest()
    {
        var roster = Staff("", On("ada", "local", "EMEA"), On("bo", "local"));
        var deal = Deal(100m, ("booking", "NL"));

        Assert.Equal(["ada 50.00", "bo 50.00"], Rows(Book(Pool("local", 100, "local").At("booking")), roster, deal));
        Assert.Equal(["ada 100.00"], Rows(Book(Pool("local", 100, "local").At("booking", nearest: true)), roster, deal));
    }

    [Fact]
    [Trait("rule", "17")]
    public void A_person_named_on_the_deal_qualifies_by_role_without_regard_to_regions_and_nearness()
    {
        var roster = Staff("cy", On("ada", "local", "SE"), On("bo", "local", "NL"));
        var rulebook = Book(Pool("local", 100, "local").At("booking", nearest: true));
        Deal Naming(TeamMember member) => Deal(100m, ("booking", "NL")) with { Team = [member] };

        Assert.Equal(["ada 50.00", "bo 50.00"], Rows(rulebook, roster, Naming(new TeamMember { Participant = "ada" })));
        Assert.Equal(["bo 50.00", "cy 50.00"], Rows(rulebook, roster, Naming(new TeamMember { Participant = "cy", Role = "local" })));
        Assert.Equal(["bo 100.00"], Rows(rulebook, roster, Naming(new TeamMember { Participant = "ada", Role = "expert" })));
        Assert.Equal(["bo 100.00"], Rows(rulebook, roster, Naming(new TeamMember { Participant = "cy" })));
    }

    [Fact]
    [Trait("rule", "17")]
    public void Without_a_role_somebody_named_has_the_roles_of_his_assignments_of_that_day()
    {
        var roster = Staff("", On("ada", "expert") with { During = Until("2025-03-13") }, On("ada", "local", "SE") with { During = Since("2025-03-14") });
        var rulebook = Book(Pool("expert", 50, "expert"), Pool("local", 50, "local").At("booking"));
        var deal = Deal(100m, ("booking", "NL")) with { Team = [new TeamMember { Participant = "ada" }] };

        // The pool of experts is empty and goes to the other one.
        Assert.Equal(["ada 100.00"], Rows(rulebook, roster, deal));
        Assert.Equal("local", Allocate(rulebook, roster, deal).Credits[0].Rule);
    }

    [Fact]
    [Trait("rule", "17")]
    public void The_seat_of_somebody_named_is_the_position_that_he_occupies_the_lowest_id_else_his_own()
    {
        var roster = Staff("ada bo") with { Positions = [Position("p-2", "ada"), Position("p-1", "ada"), Position("p-0", "ada", Until("2025-03-13"))] };
        var named = Deal(100m) with { Team = [new TeamMember { Participant = "ada", Role = "local" }, new TeamMember { Participant = "bo", Role = "local" }] };
        var declared = Deal(100m) with { Override = new Override { Approver = "chief", Reason = "agreed", Shares = [Share("ada", 50), Share("bo", 50)] } };

        Assert.Equal([Seat("@p-1"), Seat("bo")], Allocate(Book(Pool("local", 100, "local")), roster, named).Credits.Select(credit => credit.Seat));
        Assert.Equal([Seat("@p-1"), Seat("bo")], Allocate(Book(Pool("local", 100, "local")), roster, declared).Credits.Select(credit => credit.Seat));
    }

    [Fact]
    [Trait("rule", "18")]
    public void A_missing_weight_is_one() =>
        Assert.Equal(
            ["ada 75.00", "bo 25.00"],
            Rows(Book(Pool("local", 100, "local") with { Split = new SplitMethod.ByWeight() }), Staff("", On("ada", "local") with { Weight = Weight(3) }, On("bo", "local")), Deal(100m)));

    [Fact]
    [Trait("rule", "18")]
    public void A_missing_order_stands_last() =>
        Assert.Equal(["bo 0.01"], Rows(Book(Pool("local", 100, "local")), Staff("", On("ada", "local"), On("bo", "local") with { Order = 99 }), Deal(0.01m)));

    [Fact]
    [Trait("rule", "18")]
    public void The_weight_of_a_role_is_shared_equally_among_its_members()
    {
        var pool = Pool("team", 100, "lead", "expert") with { Split = new SplitMethod.ByRoleWeights { Weights = [new RoleWeight("lead", Weight(1)), new RoleWeight("expert", Weight(1))] } };

        Assert.Equal(["ada 50.00", "bo 25.00", "cy 25.00"], Rows(Book(pool), Staff("", On("ada", "lead"), On("bo", "expert"), On("cy", "expert")), Deal(100m)));
    }

    [Fact]
    [Trait("rule", "18")]
    public void The_list_of_roles_orders_the_members_for_every_split()
    {
        var roster = Staff("", On("ada", "lead") with { Order = 1 }, On("bo", "expert") with { Order = 2 });

        Assert.Equal(["bo 100.00"], Rows(Book(Pool("team", 100, "expert", "lead") with { Split = new SplitMethod.FirstInOrder() }), roster, Deal(100m)));
        Assert.Equal(["bo 0.01"], Rows(Book(Pool("team", 100, "expert", "lead")), roster, Deal(0.01m)));
        Assert.Equal(["ada 100.00"], Rows(Book(Pool("team", 100, "lead", "expert") with { Split = new SplitMethod.FirstInOrder() }), roster, Deal(100m)));
    }
}
