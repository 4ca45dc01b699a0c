using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Reference.Cast;

namespace CommissionEngine.Tests.Reference;

/// <summary>The reference gives what SCENARIOS.md says, to the cent.</summary>
public class ReferenceEngineTests
{
    private static readonly Roster Europe = Halden("DE=dieter", "NL=joost", "BR=lia", "FR=claire");

    private static CreditPolicy C01 => Policy(
        Pool("decision", 50, Global),
        Pool("booking", 25, Local, "booking"),
        Pool("delivery", 25, Local, "delivery"));

    private static Deal C01Deal => Deal(1_200_000m, "2025-03-14", ("decision", "SE"), ("booking", "NL"), ("delivery", "BR"));

    [Fact]
    public void C01_decision_booking_and_delivery_share_a_deal()
    {
        var allocation = ReferenceEngine.Allocate(Book(C01), Europe, C01Deal);

        Assert.Equal(AllocationStatus.Credited, allocation.Status);
        Assert.Equal(["anna 600000.00", "joost 300000.00", "lia 300000.00"], Credits(allocation));
        Assert.Empty(allocation.Residuals);
    }

    [Theory]
    [InlineData("2025-05-20", "mona 240000.00", Capacity.Acting)]
    [InlineData("2025-06-29", "mona 240000.00", Capacity.Acting)]
    [InlineData("2025-06-30", "house 240000.00", Capacity.Occupant)]
    [InlineData("2025-07-15", "house 240000.00", Capacity.Occupant)]
    public void C07_a_vacant_seat_goes_to_the_manager_and_then_to_the_house(string booked, string credit, Capacity capacity)
    {
        var roster = new Roster
        {
            Regions = [new Region { Id = "UK" }],
            Participants = [new Participant { Id = "mona" }, new Participant { Id = "paul" }],
            Positions =
            [
                new Position { Id = "uk", Occupants = [new Occupant { Participant = "paul", During = DateRange.Until(Day("2025-03-31")) }] },
                new Position { Id = "head", Occupants = [new Occupant { Participant = "mona" }] },
            ],
            Assignments = [new TeamAssignment { Seat = Seat.AtPosition("uk"), Role = Local, Region = "UK" }],
            ReportingLines = [new ReportingLine { From = Seat.AtPosition("uk"), To = Seat.AtPosition("head") }],
        };
        var pool = Pool("local", 100, Local, "booking") with { Vacancy = new VacancyRule.ToManager { Days = 90, Otherwise = new VacancyRule.ToHouse() } };
        var deal = Deal(240_000m, booked, ("booking", "UK")) with { Account = default(AccountId?), Currency = "GBP" };

        var allocation = ReferenceEngine.Allocate(Book(Policy(pool)), roster, deal);

        Assert.Equal([credit], Credits(allocation));
        Assert.Equal(capacity, allocation.Credits[0].Capacity);
        Assert.Equal(capacity == Capacity.Acting ? Seat.AtPosition("uk") : Seat.Own("house"), allocation.Credits[0].Seat);
    }

    [Fact]
    public void C08_mediated_orders_follow_who_is_named_and_direct_ones_go_to_the_cover()
    {
        var roster = new Roster
        {
            Participants = [new Participant { Id = "emilia" }, new Participant { Id = "karl" }],
            Assignments = [new TeamAssignment { Seat = Seat.Own("emilia"), Role = Local }],
            Absences = [new Absence { Participant = "emilia", Cover = "karl", During = DateRange.Between(Day("2025-02-01"), Day("2025-07-31")) }],
        };
        var rulebook = Book(Policy(Pool("local", 100, Local) with { Absence = AbsenceRule.ByMediation }));
        var mediated = Deal(1_000_000m, "2025-02-14") with { Currency = "SEK", Account = default(AccountId?), Team = [new TeamMember { Participant = "emilia" }] };
        var direct = Deal(300_000m, "2025-02-14") with { Currency = "SEK", Account = default(AccountId?) };

        Assert.Equal(["emilia 1000000.00"], Credits(ReferenceEngine.Allocate(rulebook, roster, mediated)));
        var covered = ReferenceEngine.Allocate(rulebook, roster, direct);
        Assert.Equal(["karl 300000.00"], Credits(covered));
        Assert.Equal((Capacity.Cover, Seat.Own("emilia")), (covered.Credits[0].Capacity, covered.Credits[0].Seat));
    }

    [Theory]
    [InlineData("2025-09-29", "tom 1000.00", Capacity.PreviousOwner)]
    [InlineData("2025-09-30", "uma 1000.00", Capacity.Occupant)]
    public void C09_the_previous_owner_keeps_the_credit_for_ninety_days(string booked, string credit, Capacity capacity)
    {
        var roster = new Roster
        {
            Participants = [new Participant { Id = "tom" }, new Participant { Id = "uma" }],
            Assignments =
            [
                new TeamAssignment { Seat = Seat.Own("tom"), Role = Local, During = DateRange.Until(Day("2025-06-30")) },
                new TeamAssignment { Seat = Seat.Own("uma"), Role = Local, During = DateRange.From(Day("2025-07-01")) },
            ],
        };
        var pool = Pool("local", 100, Local) with { Holdover = new HoldoverRule.Schedule { Steps = [new HoldoverStep(90, Share.Whole)] } };

        var allocation = ReferenceEngine.Allocate(Book(Policy(pool)), roster, Deal(1000m, booked) with { Account = default(AccountId?) });

        Assert.Equal([credit], Credits(allocation));
        Assert.Equal(capacity, allocation.Credits[0].Capacity);
    }

    [Fact]
    public void C10_shares_below_the_minimum_refuse_the_part_or_are_dropped()
    {
        var (roster, deal) = Named(250_000m, "a=46", "b=30", "c=16", "d=8");
        var pool = Pool("team", 100, Specialist) with { Split = new SplitMethod.ByWeight() };
        Allocation With(Shortfall shortfall) => ReferenceEngine.Allocate(
            Book(Policy(pool) with { Limits = new CreditLimits { Minimum = new MinimumShare { Share = Portion.Percent(10), OnShortfall = shortfall } } }), roster, deal);

        var refused = With(Shortfall.Refuse);
        Assert.Equal((AllocationStatus.ShareBelowMinimum, 250_000m), (refused.Status, Residual(refused)));
        Assert.Empty(refused.Credits);
        Assert.Equal(("d", "8%", "10%"), (refused.Findings[0]["participant"], refused.Findings[0]["share"], refused.Findings[0]["minimum"]));
        Assert.Equal(["a 125000.00", "b 81521.74", "c 43478.26"], Credits(With(Shortfall.Drop)));
    }

    [Fact]
    public void C11_credits_beyond_the_ceiling_give_way()
    {
        var (roster, deal) = Named(100_000m, "a=60", "b=40");
        roster = roster with
        {
            Participants = [.. roster.Participants, new Participant { Id = "g" }, new Participant { Id = "s" }, new Participant { Id = "p" }],
            Assignments = [Seated("g", "global"), Seated("s", "expert"), Seated("p", "sponsor")],
        };
        var policy = Policy(
            Pool("team", 100, Specialist) with { Split = new SplitMethod.ByWeight() },
            Overlay("global", 100, "global"),
            Overlay("expert", 50, "expert"),
            Overlay("sponsor", 25, "sponsor"));
        Allocation With(CeilingCut cut) => ReferenceEngine.Allocate(
            Book(policy with { Limits = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(200), Cut = cut } } }), roster, deal);

        var proRata = With(CeilingCut.ProRata);
        Assert.Equal(["a 43636.36", "b 29090.91", "g 72727.27", "s 36363.64", "p 18181.82"], Credits(proRata));
        Assert.Equal((27_272.73m, ResidualReason.Ceiling), (Residual(proRata), proRata.Residuals[0].Reason));
        Assert.Equal(["a 60000.00", "b 40000.00", "g 57142.86", "s 28571.43", "p 14285.71"], Credits(With(CeilingCut.OverlaysFirst)));
        Assert.Equal(AllocationStatus.CeilingRefused, With(CeilingCut.Refuse).Status);

        static TeamAssignment Seated(string participant, string role) => new() { Seat = Seat.Own(participant), Role = role };
    }

    [Fact]
    public void C14_every_year_has_its_own_team()
    {
        var roster = Halden("FR=claire") with
        {
            Participants = [.. Halden("FR=claire").Participants, new Participant { Id = "henri" }],
            Assignments =
            [
                new TeamAssignment { Seat = Seat.Own("anna"), Role = Global },
                new TeamAssignment { Seat = Seat.Own("claire"), Role = Local, During = DateRange.Until(Day("2026-01-31")) },
                new TeamAssignment { Seat = Seat.Own("henri"), Role = Local, During = DateRange.From(Day("2026-02-01")) },
            ],
        };
        var year = new YearlyPart { Booked = 300_000m };
        var deal = Deal(900_000m, "2025-05-01") with { Lines = [new DealLine { Booked = 900_000m, Years = [year, year, year] }] };

        var allocation = ReferenceEngine.Allocate(Book(Policy(Pool("local", 100, Local), Overlay("global", 30, Global))), roster, deal);

        Assert.Equal(["claire 300000.00", "anna 90000.00", "henri 300000.00", "anna 90000.00", "henri 300000.00", "anna 90000.00"], Credits(allocation));
        Assert.Equal(["2025-05-01", "2026-05-01", "2027-05-01"], allocation.Credits.Select(credit => Say.Text(credit.Date)).Distinct());
    }

    [Fact]
    public void C15_a_return_uses_the_stored_result()
    {
        var original = ReferenceEngine.Allocate(Book(C01), Europe, C01Deal);
        var changed = Book(Policy(Pool("decision", 60, Global), Pool("booking", 20, Local, "booking"), Pool("delivery", 20, Local, "delivery")));
        var returned = C01Deal with { Id = "D-2", Original = "D-1", Lines = [], Events = [Event("R1", EventKind.Returned, "2025-09-10", -40_000m)] };

        var allocation = ReferenceEngine.Allocate(changed, Europe, returned, new DealHistory { Allocations = [original] });

        Assert.Equal(["anna -20000.00", "joost -10000.00", "lia -10000.00"], Credits(allocation));
        Assert.Equal(new DealId("D-1"), allocation.Original);
        var again = ReferenceEngine.Allocate(changed, Europe, returned, new DealHistory { Allocations = [original, allocation] });
        Assert.Empty(again.Credits);
        Assert.Equal(FindingCode.EventRepeated, again.Findings[0].Code);
    }

    [Theory]
    [InlineData("EUR", 100_000, "a 33333.34", "b 33333.33", "c 33333.33")]
    [InlineData("JPY", 1_000_000, "a 333334", "b 333333", "c 333333")]
    [InlineData("KWD", 1000, "a 333.334", "b 333.333", "c 333.333")]
    public void C16_three_equal_shares(string currency, int amount, params string[] credits)
    {
        var (roster, deal) = Named(amount, "a=1", "b=1", "c=1");

        Assert.Equal(credits, Credits(ReferenceEngine.Allocate(Book(Policy(Pool("team", 100, Specialist))), roster, deal with { Currency = currency })));
    }

    [Fact]
    public void C21_a_specialist_has_an_overlay_on_his_own_product_lines()
    {
        var roster = Halden("NL=joost") with { Products = [new Product { Id = "machines" }, new Product { Id = "service" }] };
        var policy = Policy(
            Pool("owner", 100, Local),
            Overlay("specialist", 100, Global) with { Lines = new Condition.OfProduct { AnyOf = ["service"] } });
        var deal = Deal(0m, "2025-03-14") with
        {
            Lines = [new DealLine { Product = "machines", Booked = 150_000m }, new DealLine { Product = "service", Booked = 50_000m }],
        };

        var allocation = ReferenceEngine.Allocate(Book(policy), roster, deal);

        Assert.Equal(["joost 150000.00", "joost 50000.00", "anna 50000.00"], Credits(allocation));
    }

    [Theory]
    [InlineData(RollupCounting.Once, "1000.00")]
    [InlineData(RollupCounting.Each, "2000.00")]
    public void C23_a_manager_is_reached_once_or_each_time(RollupCounting counting, string amount)
    {
        var roster = Halden("DE=dieter", "NL=joost");
        var policy = Policy(
            Pool("house", 100, Local) with { To = new Recipients.House() },
            Overlay("specialists", 100, Local) with { Split = new SplitMethod.FullToEach() }) with
        { Rollup = new Rollup { Rules = [new RollupRule()], Counting = counting } };

        var allocation = ReferenceEngine.Allocate(Book(policy), roster, Deal(1000m, "2025-03-14"));

        Assert.Equal(["house 1000.00", "dieter 1000.00", "joost 1000.00", "boss " + amount], Credits(allocation));
    }

    [Fact]
    public void C24_invoices_and_a_credit_note_follow_the_whole()
    {
        var (roster, deal) = Named(100m, "a=1", "b=1", "c=1");
        deal = deal with
        {
            Events =
            [
                Event("1", EventKind.Invoiced, "2025-04-01", 33.33m),
                Event("2", EventKind.Invoiced, "2025-05-01", 33.33m),
                Event("3", EventKind.Invoiced, "2025-06-01", -33.33m),
                Event("4", EventKind.Invoiced, "2025-07-01", 66.67m),
            ],
        };

        var allocation = ReferenceEngine.Allocate(Book(Policy(Pool("team", 100, Specialist)) with { CreditedAt = CreditingEvent.Invoiced }), roster, deal);

        Assert.Equal(
            ["a 11.11", "b 11.11", "c 11.11", "a 11.11", "b 11.11", "c 11.11", "a -11.11", "b -11.11", "c -11.11", "a 22.23", "b 22.22", "c 22.22"],
            Credits(allocation));
    }

    [Fact]
    public void C27_a_ceiling_cuts_where_only_rounding_would_pass_it()
    {
        var roster = Halden("DE=dieter", "NL=joost");
        var policy = Policy(
            Pool("house", 100, Local) with { To = new Recipients.House() },
            Overlay("both", 50, Local) with { Split = new SplitMethod.FullToEach() });
        var ceiling = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(200) } };

        Assert.Equal(["dieter 50.01", "joost 50.01"], Credits(ReferenceEngine.Allocate(Book(policy), roster, Deal(100.01m, "2025-03-14")), CreditType.Overlay));
        Assert.Equal(["dieter 50.01", "joost 50.00"], Credits(ReferenceEngine.Allocate(Book(policy with { Limits = ceiling }), roster, Deal(100.01m, "2025-03-14")), CreditType.Overlay));
    }
}
