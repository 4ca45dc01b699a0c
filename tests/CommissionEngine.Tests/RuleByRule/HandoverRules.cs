using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Handovers, absences, acting and cover: rules 21 to 23.</summary>
public sealed class HandoverRules
{
    private static readonly HoldoverRule.Schedule Keeps = new() { Steps = [new HoldoverStep(90, CommissionEngine.Share.Percent(40))] };

    private static readonly TeamAssignment Uma = On("uma", "local") with { Account = "sub", During = Since("2025-03-01") };

    private static TeamAssignment Old(string who, string last) => On(who, "local") with { Account = "sub", During = Until(last) };

    private static string[] After(HoldoverRule rule, params TeamAssignment[] assignments) => Rows(Book(Pool("local", 100, "local") with { Holdover = rule }), Staff("", [.. assignments, Uma]), Deal(100m) with { Account = "sub" });

    [Fact]
    [Trait("rule", "21")]
    public void A_handover_is_an_assignment_that_ended_on_the_day_before_or_within_the_gap()
    {
        Assert.Equal(["tom 40.00 previousowner", "uma 60.00"], After(Keeps, Old("tom", "2025-02-28")).Order(StringComparer.Ordinal));
        Assert.Equal(["uma 100.00"], After(Keeps, Old("tom", "2025-02-26")));

        // The 27th and 28th of February lie between.
        Assert.Equal(["uma 100.00"], After(Keeps with { GapDays = 1 }, Old("tom", "2025-02-26")));
        Assert.Equal(["tom 40.00 previousowner", "uma 60.00"], After(Keeps with { GapDays = 2 }, Old("tom", "2025-02-26")).Order(StringComparer.Ordinal));
    }

    // Tom keeps all of the empty seat's share; the others of his pool have no weight, but nothing is left for them. So his pool of 60 is held, and shares the 20 of the empty pool: 15 of it.
    [Fact]
    [Trait("rule", "19")]
    public void A_pool_that_a_previous_owner_keeps_as_a_whole_is_held()
    {
        var pool = Pool("local", 60, "local") with
        {
            Split = new SplitMethod.ByWeight(),
            Holdover = new HoldoverRule.Schedule { Steps = [new HoldoverStep(90, CommissionEngine.Share.Whole)] },
        };
        var roster = Staff("", On("ada", "local") with { Weight = CommissionEngine.Share.Of(0) }, On("tom", "local") with { Account = "sub", During = Until("2025-02-28") }, On("@empty", "local") with { Account = "sub", During = Since("2025-03-01") }) with
        {
            Positions = [Position("empty")],
        };

        Assert.Equal(
            ["tom 75.00 previousowner", "house 25.00"],
            Rows(Book(pool, Pool("nobody", 20, "nobody"), HousePool("house", 20)), roster, Deal(100m) with { Account = "sub" }));
    }

    [Fact]
    [Trait("rule", "21")]
    public void A_handover_is_of_the_same_account_role_and_region()
    {
        Assert.Equal(["uma 100.00"], After(Keeps, Old("tom", "2025-02-28") with { Account = "top", Subtree = true }));
        Assert.Equal(["uma 100.00"], After(Keeps, Old("tom", "2025-02-28") with { Role = "expert" }));
        Assert.Equal(["uma 100.00"], After(Keeps, Old("tom", "2025-02-28") with { Region = new RegionId("NL") }));
    }

    // Uma sat in the position before and has a seat of her own now: it is no handover.
    [Fact]
    [Trait("rule", "21")]
    public void A_handover_is_to_another_participant()
    {
        var roster = Staff("", Uma, Old("@p", "2025-02-28")) with { Positions = [Position("p", "uma")] };

        Assert.Equal(["uma 100.00"], Rows(Book(Pool("local", 100, "local") with { Holdover = Keeps }), roster, Deal(100m) with { Account = "sub" }));
    }

    [Fact]
    [Trait("rule", "21")]
    public void Of_several_predecessors_the_latest_end_counts_and_then_the_lowest_order()
    {
        Assert.Equal(["tom 40.00 previousowner", "uma 60.00"], After(Keeps with { GapDays = 5 }, Old("tim", "2025-02-27") with { Order = 1 }, Old("tom", "2025-02-28") with { Order = 2 }).Order(StringComparer.Ordinal));
        Assert.Equal(["tim 40.00 previousowner", "uma 60.00"], After(Keeps, Old("tim", "2025-02-28") with { Order = 1 }, Old("tom", "2025-02-28") with { Order = 2 }).Order(StringComparer.Ordinal));
    }

    private static readonly Absence Away = new() { Participant = "emilia", During = DateRange.Between(Day("2025-03-01"), Day("2025-03-31")), Cover = "karl" };

    [Fact]
    [Trait("rule", "22")]
    public void Mediated_means_that_the_absent_member_himself_is_named()
    {
        var roster = Staff("karl otto", On("emilia", "local")) with { Absences = [Away] };
        var rulebook = Book(Pool("local", 100, "local") with { Absence = AbsenceRule.ByMediation });
        Deal Naming(string who, string? role = null) => Deal(100m) with { Team = [new TeamMember { Participant = who, Role = role is null ? default(Role?) : new Role(role) }] };

        Assert.Equal(["emilia 100.00"], Rows(rulebook, roster, Naming("emilia")));
        Assert.Equal(["karl 100.00 cover"], Rows(rulebook, roster, Naming("otto", "expert")));
        Assert.Equal(["karl 100.00 cover"], Rows(rulebook, roster, Deal(100m)));
    }

    // The seat is empty and leads to Emilia, its manager; she is away, so Karl has it. Karl is away himself, and keeps it.
    [Fact]
    [Trait("rule", "22")]
    public void Absence_is_applied_once_to_whoever_the_seat_led_to()
    {
        var roster = Staff("emilia karl lars old", On("@p", "local")) with
        {
            Positions = [Position("p", "old", Until("2025-02-28"))],
            ReportingLines = [Reports("@p", "emilia")],
            Absences = [Away, Away with { Participant = "karl", During = DateRange.Between(Day(Today), Day(Today)), Cover = "lars" }],
        };
        var pool = Pool("local", 100, "local") with { Vacancy = new VacancyRule.ToManager(), Absence = AbsenceRule.ToCover };

        Assert.Equal(["karl 100.00 cover"], Rows(Book(pool), roster, Deal(100m)));
    }

    [Fact]
    [Trait("rule", "23")]
    public void Credit_as_acting_keeps_the_empty_seat_and_rolls_up_from_the_seat_of_the_one_who_received_it()
    {
        var roster = Staff("old mary max", On("@p", "local")) with
        {
            Positions = [Position("p", "old", Until("2025-02-28")), Position("m", "mary"), Position("x", "max")],
            ReportingLines = [Reports("@p", "@m"), Reports("@m", "@x")],
        };
        var policy = Policy(Pool("local", 100, "local") with { Vacancy = new VacancyRule.ToManager() }) with { Rollup = new Rollup { Rules = [new RollupRule { Levels = 1 }] } };
        var allocation = Allocate(Book(policy), roster, Deal(100m));

        Assert.Equal(["mary 100.00 acting", "max rollup 100.00"], Rows(allocation));
        Assert.Equal(Seat("@p"), allocation.Credits[0].Seat);
    }

    [Fact]
    [Trait("rule", "23")]
    public void Cover_keeps_the_absent_ones_seat_and_rolls_up_from_there()
    {
        var roster = Staff("karl eva kurt", On("emilia", "local")) with { Absences = [Away], ReportingLines = [Reports("emilia", "eva"), Reports("karl", "kurt")] };
        var policy = Policy(Pool("local", 100, "local") with { Absence = AbsenceRule.ToCover }) with { Rollup = new Rollup { Rules = [new RollupRule()] } };
        var allocation = Allocate(Book(policy), roster, Deal(100m));

        Assert.Equal(["karl 100.00 cover", "eva rollup 100.00"], Rows(allocation));
        Assert.Equal(Seat("emilia"), allocation.Credits[0].Seat);
    }
}
