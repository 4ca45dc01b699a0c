using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Reference.Cast;

namespace CommissionEngine.Tests.Reference;

/// <summary>The reference keeps the rules; results by hand.</summary>
public class ReferenceRulesTests
{
    private static readonly Roster Europe = Halden("DE=dieter", "NL=joost", "FR=claire");

    private static Roster WithAgreement => Europe with
    {
        Agreements =
        [
            new FrameworkAgreement
            {
                Id = "FA-1",
                Term = DateRange.Between(Day("2025-01-10"), Day("2027-01-09")),
                Entities = [new CoveredEntity { Account = "halden-x" }],
                Owners = [new AgreementOwner { Participant = "anna" }],
                ClaimDays = 30,
            },
        ],
    };

    private static CreditPolicy Overlaid => Policy(Pool("local", 100, Local, "booking"), Overlay("global", 30, Global)) with
    { Id = "GA", Level = PolicyLevel.Agreement, When = new Condition.CallOff() };

    private static CreditPolicy Territory => Policy(Pool("local", 100, Local, "booking")) with { Id = "T", Level = PolicyLevel.Territory };

    [Theory]
    [InlineData("2025-06-20", "dieter 95000.00|anna 28500.00", null)]
    [InlineData("2025-07-02", "dieter 95000.00|anna 28500.00", null)]
    [InlineData("2025-07-03", "dieter 95000.00", FindingCode.ClaimLate)]
    public void C05_a_claim_in_time_makes_a_local_deal_a_call_off(string claimed, string credits, FindingCode? finding)
    {
        var deal = Deal(95_000m, "2025-06-02", ("booking", "DE")) with { Claims = [new Claim { Agreement = "FA-1", Participant = "anna", Date = Day(claimed) }] };

        var allocation = ReferenceEngine.Allocate(Book(Overlaid, Territory), WithAgreement, deal);

        Assert.Equal(credits, string.Join('|', Credits(allocation)));
        Assert.Equal(finding is { } code ? [code, FindingCode.CoveredButLocal] : [], allocation.Findings.Select(one => one.Code));
        Assert.Equal(finding is null ? null : "2025-07-02", allocation.Findings.Count == 0 ? null : allocation.Findings[0]["last-day"]);
    }

    [Fact]
    public void C04_a_call_off_of_an_entity_that_is_not_covered_is_found()
    {
        var deal = Deal(64_000m, "2025-06-02", ("booking", "DE")) with { Account = "halden", Agreement = "FA-1" };

        var allocation = ReferenceEngine.Allocate(Book(Overlaid, Territory), WithAgreement, deal);

        Assert.Equal(["dieter 64000.00"], Credits(allocation));
        Assert.Equal((FindingCode.EntityNotCovered, new ParticipantId("anna")), (allocation.Findings[0].Code, allocation.Findings[0].Concerns[0]));
    }

    [Fact]
    public void C12_a_documented_split_of_95_percent_is_refused()
    {
        var split = new DocumentedSplit
        {
            Approved = Day("2025-03-01"),
            Shares = [new DeclaredShare { Participant = "dieter", Share = Share.Percent(50) }, new DeclaredShare { Participant = "joost", Share = Share.Percent(45) }],
        };

        var allocation = ReferenceEngine.Allocate(Book(Territory), Europe, Deal(1000m, "2025-03-14", ("booking", "DE")) with { DocumentedSplit = split });

        Assert.Equal((AllocationStatus.SplitRefused, 1000m), (allocation.Status, Residual(allocation)));
        Assert.Equal("95%", allocation.Findings[0]["total"]);
    }

    [Fact]
    public void C17_the_order_that_was_booked_later_is_a_duplicate()
    {
        var history = new DealHistory
        {
            Bookings = [new KnownBooking { Deal = "D-0", Account = "halden", Reference = "PO", CompensationDate = Day("2025-04-02") }],
        };

        var allocation = ReferenceEngine.Allocate(Book(Territory), Europe, Deal(80_000m, "2025-04-03", ("booking", "DE")) with { Reference = "PO" }, history);

        Assert.Equal((AllocationStatus.DuplicateBooking, 80_000m, "D-0"), (allocation.Status, Residual(allocation), allocation.Findings[0]["deal"]));
    }

    [Fact]
    public void C26_regions_book_their_own_and_what_lies_below_them()
    {
        var policy = Policy(Pool("global", 50, Global), Pool("local", 50, Local, "booking")) with { Units = new UnitRule.HomeRegions() };

        var allocation = ReferenceEngine.Allocate(Book(policy), Europe, Deal(1000m, "2025-03-14", ("booking", "NL")));

        Assert.Equal(
            [("NL", 500m, 500m), ("SE", 500m, 500m), ("emea", 1000m, 0m)],
            allocation.Units.Select(unit => (unit.Region!.Value.Value, unit.Amount.Amount, unit.Own.Amount)));
    }

    [Fact]
    public void The_nearer_region_is_more_specific_and_equal_conditions_tie()
    {
        CreditPolicy In(string id, string region) => Territory with { Id = id, When = new Condition.InRegion { AnyOf = [region] } };
        var deal = Deal(1000m, "2025-03-14", ("booking", "DE"));

        Assert.Equal(new PolicyId("near"), ReferenceEngine.Allocate(Book(In("far", "emea"), In("near", "DE")), Europe, deal).Credits[0].Policy);
        Assert.Equal("one, two", ReferenceEngine.Allocate(Book(In("one", "DE"), In("two", "DE"), In("far", "emea")), Europe, deal).Findings[0]["policies"]);
    }

    [Fact]
    public void Implication_is_decided_from_trees_and_conditions()
    {
        var implying = new Implying(new World(new Rulebook(), Europe));
        Condition halden = new Condition.OfAccount { AnyOf = ["halden"] };
        Condition child = new Condition.OfAccount { AnyOf = ["halden-x"] };
        Condition exactly = new Condition.OfAccount { AnyOf = ["halden", "halden-x"], Subtree = false };
        Condition small = new Condition.AmountBetween { To = Money.Of(10, "EUR") };
        Condition large = new Condition.AmountBetween { From = Money.Of(10, "EUR") };
        Condition open = new Condition.FactText { Name = "tender", AnyOf = ["public"] };
        Condition wider = new Condition.FactText { Name = "tender", AnyOf = ["public", "private"] };
        Condition other = new Condition.FactText { Name = "tender", AnyOf = ["secret"] };

        Assert.True(implying.Implies(child, halden));
        Assert.True(implying.Implies(halden, new Condition.OfGlobalAccount()));
        Assert.True(implying.Implies(exactly, halden));
        Assert.False(implying.Implies(halden, exactly));
        Assert.True(implying.Implies(Condition.Always, new Condition.Any { Of = [small, large] }));
        Assert.False(implying.Implies(open, wider));
        Assert.True(implying.Implies(open, new Condition.Not { Of = other }));
        Assert.True(implying.Implies(new Condition.All { Of = [open, child] }, new Condition.Any { Of = [open, halden] }));
    }

    [Fact]
    public void An_empty_pool_goes_to_the_other_pools_in_proportion_and_without_them_to_the_second_choice()
    {
        var role = new Role("nobody");
        var policy = Policy(Pool("a", 50, Global), Pool("b", 30, Local, "booking"), Pool("c", 20, role));
        var alone = Policy(Pool("c", 100, role) with { Vacancy = new VacancyRule.Redistribute { Otherwise = new VacancyRule.Hold() } });
        var deal = Deal(800m, "2025-03-14", ("booking", "DE"));

        Assert.Equal(["anna 500.00", "dieter 300.00"], Credits(ReferenceEngine.Allocate(Book(policy), Europe, deal)));
        var held = ReferenceEngine.Allocate(Book(alone), Europe, deal);
        Assert.Equal((ResidualReason.Held, "c", 800m), (held.Residuals[0].Reason, held.Residuals[0].Rule, Residual(held)));
    }

    [Fact]
    public void A_full_return_leaves_nothing()
    {
        var policy = Policy(Pool("a", 60, Global), Pool("b", 40, Local) with { Pay = Portion.Percent(33) }, Overlay("c", 7, Local)) with
        {
            Rollup = new Rollup { Rules = [new RollupRule()] },
            Units = new UnitRule.HomeRegions(),
            Limits = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(103), CountsRollups = true } },
        };
        var deal = Deal(0m, "2025-03-14") with
        {
            Lines = [new DealLine { Booked = 33.33m }, new DealLine { Booked = 66.68m }],
            Events =
            [
                Event("1", EventKind.Returned, "2025-04-01", -10.01m),
                Event("2", EventKind.Cancelled, "2025-05-01", -60.01m) with { Line = 2 },
                Event("3", EventKind.Returned, "2025-06-01", -29.99m) with { Line = 1 },
            ],
        };

        // Of the first return 3.34 fall on line 1 and 6.67 on line 2: what is left of them are 29.99 and 60.01.
        var whole = ReferenceEngine.Allocate(Book(policy), Europe, deal);

        Assert.Equal(AllocationStatus.Credited, whole.Status);
        Assert.All(whole.Credits.GroupBy(credit => (credit.Participant, credit.Type, credit.Line)), group =>
            Assert.Equal((0, 0, 0), (group.Sum(c => c.Amount.MinorUnits), group.Sum(c => c.Quota.MinorUnits), group.Sum(c => c.Pay.MinorUnits))));
        Assert.All(whole.Units.GroupBy(unit => unit.Region), group => Assert.Equal(0, group.Sum(unit => unit.Amount.MinorUnits)));
    }

    [Fact]
    public void Every_step_sums_to_the_base_it_reaches()
    {
        var policy = Policy(Pool("a", 60, Global), Pool("b", 40, new Role("nobody")) with { Vacancy = new VacancyRule.Hold() });
        var deal = Deal(0m, "2025-03-14") with
        {
            Lines = [new DealLine { Booked = 10m }, new DealLine { Booked = -3m }, new DealLine { Booked = 5m, Net = 4m }],
            Events = [Event("1", EventKind.Returned, "2025-04-01", -2m), Event("2", EventKind.Returned, "2025-04-01", 1m) with { Line = 2 }],
        };

        var allocation = ReferenceEngine.Allocate(Book(policy), Europe, deal);

        Assert.Equal(AllocationStatus.EventNeedsLine, allocation.Status);
        Assert.Equal(12m, allocation.Credits.Where(c => c.Event is null).Sum(c => c.Amount.Amount) + allocation.Residuals.Where(r => r.Event is null).Sum(r => r.Amount.Amount));
        Assert.Equal(1m, allocation.Credits.Where(c => c.Event == "2").Sum(c => c.Amount.Amount) + allocation.Residuals.Where(r => r.Event == "2").Sum(r => r.Amount.Amount));
    }
}
