using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Statuses, adjustments and what the history carries: rules 38 to 40.</summary>
public sealed class AnswerRules
{
    [Fact]
    [Trait("rule", "38")]
    public void The_statuses_stand_in_their_order_of_precedence()
    {
        AllocationStatus[] order =
        [
            AllocationStatus.AmountOutOfRange, AllocationStatus.RateMissing, AllocationStatus.DuplicateBooking, AllocationStatus.OriginalUnknown, AllocationStatus.AccountUnknown,
            AllocationStatus.NoPolicy, AllocationStatus.PoliciesConflict, AllocationStatus.SplitRefused, AllocationStatus.ShareBelowMinimum, AllocationStatus.CeilingRefused,
            AllocationStatus.EventNeedsLine, AllocationStatus.OutsideWhole, AllocationStatus.Credited,
        ];

        Assert.Equal(order, Enum.GetValues<AllocationStatus>().Order().Where(order.Contains));
        Assert.Equal(AllocationStatus.Credited, Enum.GetValues<AllocationStatus>().Max());
    }

    private static CreditPolicy ForProduct(string product, params CreditPool[] pools) => Policy(pools) with { Id = "for " + product, When = new Condition.OfProduct { AnyOf = [product] } };

    [Fact]
    [Trait("rule", "38")]
    public void Where_two_statuses_hold_the_first_is_the_status()
    {
        // Line 1 is refused, line 2 has no policy, and the event would leave the whole: NoPolicy is the first of the three.
        var policy = ForProduct("a", Pool("local", 100, "local") with { Split = new SplitMethod.AsGiven() });
        var deal = Deal([new DealLine { Booked = 10m, Product = "a" }, new DealLine { Booked = 20m, Product = "b" }]);
        var roster = Staff("", On("ada", "local"));

        Assert.Equal(AllocationStatus.NoPolicy, Allocate(Book(policy), roster, deal with { Events = [Return("R-1", -11m, line: 1)] }).Status);
        Assert.Equal(AllocationStatus.SplitRefused, Allocate(Book(policy), roster, deal with { Lines = [deal.Lines[0]], Events = [Return("R-1", -11m, line: 1)] }).Status);
    }

    [Fact]
    [Trait("rule", "38")]
    public void A_duplicate_of_an_unknown_rate_has_the_status_of_the_rate()
    {
        var rulebook = Book(Pool("local", 100, "local")) with { CreditCurrency = Currency.Of("EUR") };
        var history = new DealHistory { Bookings = [new KnownBooking { Deal = "D-0", Account = "sub", Reference = "PO-1", CompensationDate = Day("2025-01-01") }] };
        var deal = Deal(100m) with { Account = "sub", Reference = "PO-1" };

        Assert.Equal(AllocationStatus.DuplicateBooking, Allocate(rulebook, Staff("", On("ada", "local")), deal, history).Status);
        Assert.Equal(AllocationStatus.RateMissing, Allocate(rulebook, Staff("", On("ada", "local")), deal with { Currency = "USD" }, history).Status);
    }

    [Fact]
    [Trait("rule", "38")]
    public void An_amount_that_does_not_fit_is_a_status_and_not_an_exception()
    {
        var roster = Staff("", On("ada", "local")) with { ExchangeRates = [new ExchangeRate { From = "USD", To = "EUR", Rate = 1000m }] };
        var deal = Deal(90_000_000_000_000_000m) with { Currency = "USD" };
        var allocation = Allocate(Book(Pool("local", 100, "local")) with { CreditCurrency = Currency.Of("EUR") }, roster, deal);

        Assert.Equal(AllocationStatus.AmountOutOfRange, allocation.Status);
        Assert.Empty(Rows(allocation));
    }

    [Fact]
    [Trait("rule", "38")]
    public void An_original_that_the_history_does_not_hold_is_a_status()
    {
        var deal = Deal(100m) with { Id = "D-2", Original = "D-1", Lines = [], Events = [Return("R-1", -1m)] };
        var allocation = Allocate(Book(Pool("local", 100, "local")), Staff("", On("ada", "local")), deal, new DealHistory());

        Assert.Equal(AllocationStatus.OriginalUnknown, allocation.Status);
        Assert.Equal("D-1", Assert.Single(allocation.Findings)["original"]);
        Assert.Empty(Rows(allocation));
    }

    // Before: Ada 30 and 50 by two pools, and 20 held. After: Bo has all. Ada's two credits are one entry.
    [Fact]
    [Trait("rule", "39")]
    public void An_adjustment_has_one_entry_per_participant_and_capacity_and_per_reason_of_residual()
    {
        var roster = Staff("bo", On("ada", "local"));
        var rulebook = Book(Pool("x", 30, "local"), Pool("y", 50, "local"), Pool("z", 20, "nobody") with { Vacancy = new VacancyRule.Hold() });
        var before = Allocate(rulebook, roster, Deal(100m));
        var after = Allocate(rulebook, roster, Deal(100m) with { Override = new Override { Approver = "chief", Reason = "agreed", Shares = [Share("bo", 100)] } });

        Assert.Equal(["ada -80.00", "bo 100.00", "held -20.00"], Entries(before, after));
        Assert.Equal(["ada 80.00", "bo -100.00", "held 20.00"], Entries(after, before));
        Assert.Empty(CreditEngine.Adjust(after, after));
    }

    [Fact]
    [Trait("rule", "39")]
    public void An_adjustment_tells_lines_events_types_and_capacities_apart()
    {
        // Ada's own 50 and the 50 that she has as acting; then only her own are left, twice as much.
        var roster = Staff("old", On("ada", "a"), On("@p", "p")) with { Positions = [Position("p", "old", Until("2025-02-28"))], ReportingLines = [Reports("@p", "ada")] };
        var policy = Policy(Pool("own", 50, "a"), Pool("acting", 50, "p") with { Vacancy = new VacancyRule.ToManager() }, Overlay("on top", 10, "a"));
        var deal = Deal([new DealLine { Booked = 100m }, new DealLine { Booked = 10m }]) with { Events = [Return("R-1", -10m, line: 1)] };
        var before = Allocate(Book(policy), roster, deal);
        var after = Allocate(Book(policy with { Pools = [policy.Pools[0] with { Portion = Portion.Whole }, policy.Pools[2]] }), roster, deal);

        Assert.Equal(
            ["1  Revenue Acting -50.00", "1  Revenue Occupant 50.00", "1 R-1 Revenue Acting 5.00", "1 R-1 Revenue Occupant -5.00", "2  Revenue Acting -5.00", "2  Revenue Occupant 5.00"],
            CreditEngine.Adjust(before, after).Select(entry => $"{Text(entry.Line)} {entry.Event} {entry.Type} {entry.Capacity} {Small.Text(entry.Amount)}").Order(StringComparer.Ordinal));

        static string Text(int line) => line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string[] Entries(Allocation before, Allocation after) =>
        [.. CreditEngine.Adjust(before, after).Select(entry => $"{entry.Participant?.Value ?? entry.Reason!.Value.ToString().ToLowerInvariant()} {Text(entry.Amount)}").Order(StringComparer.Ordinal)];

    // Booked under a rate, a policy, reporting lines and homes that are all gone when the order is returned: everything comes back to zero by what was stored.
    [Fact]
    [Trait("rule", "40")]
    public void A_full_return_leaves_nothing_whatever_rulebook_and_roster_are_by_then()
    {
        var roster = Staff("max", On("ada", "a"), On("bo", "b")) with
        {
            Participants = [new Participant { Id = "ada", Home = new RegionId("NL") }, new Participant { Id = "bo" }, new Participant { Id = "max" }],
            ReportingLines = [Reports("ada", "max"), Reports("bo", "max")],
            ExchangeRates = [new ExchangeRate { From = "USD", To = "EUR", Rate = 0.333m }],
        };
        var policy = Policy(Pool("a", 33, "a") with { Pay = Portion.Percent(37) }, Pool("h", 67, "nobody") with { Vacancy = new VacancyRule.Hold() }, Overlay("b", 17, "b") with { QuotaRetirement = Portion.Percent(29) }) with
        {
            Rollup = new Rollup { Rules = [new RollupRule()], Pay = Portion.Percent(11) },
            Units = new UnitRule.HomeRegions(),
        };
        var booked = Allocate(Book(policy) with { CreditCurrency = Currency.Of("EUR") }, roster, Deal(100.01m) with { Currency = "USD" });
        Assert.NotEmpty(booked.Units);

        var later = Staff("zoe");
        var rulebook = Book(HousePool("house", 100)) with { CreditCurrency = Currency.Of("EUR") };
        var first = Allocate(rulebook, later, Returned("R-1", -33.34m), new DealHistory { Allocations = [booked] });
        var second = Allocate(rulebook, later, Returned("R-2", -66.67m), new DealHistory { Allocations = [booked, first] });

        Assert.Equal(AllocationStatus.Credited, second.Status);
        var credits = booked.Credits.Concat(first.Credits).Concat(second.Credits);
        Assert.All(credits.GroupBy(credit => (credit.Type, credit.Participant, credit.Rule)), group =>
            Assert.Equal((0L, 0L, 0L), (group.Sum(credit => credit.Amount.MinorUnits), group.Sum(credit => credit.Quota.MinorUnits), group.Sum(credit => credit.Pay.MinorUnits))));
        Assert.Equal(0L, booked.Residuals.Concat(first.Residuals).Concat(second.Residuals).Sum(residual => residual.Amount.MinorUnits));
        Assert.All(booked.Units.Concat(first.Units).Concat(second.Units).GroupBy(unit => unit.Region), group => Assert.Equal(0L, group.Sum(unit => unit.Amount.MinorUnits)));

        static Deal Returned(string id, decimal amount) => Deal([]) with { Id = "D-" + id, Original = "D-1", Currency = "USD", Booked = Day("2025-09-10"), Events = [Return(id, amount)] };
    }

    [Fact]
    [Trait("rule", "40")]
    public void What_is_stored_names_holders_wholes_percentages_receivers_and_totals()
    {
        var roster = Staff("max", On("ada", "a")) with { ReportingLines = [Reports("ada", "max")] };
        var policy = Policy(Pool("a", 100, "a") with { Pay = Portion.Percent(37) }) with { Rollup = new Rollup { Rules = [new RollupRule()] }, CreditedAt = CreditingEvent.Invoiced };
        var allocation = Allocate(Book(policy), roster, Deal(100m) with { Events = [Invoice("I-1", 40m), Invoice("I-2", 5m, line: 1)] });

        var line = Assert.Single(allocation.Lines);
        Assert.Equal(("EUR 100.00", "EUR 100.00", CreditingEvent.Invoiced), (line.Booked.ToString(), line.Base.ToString(), line.CreditedAt));
        Assert.Equal(("ada", "EUR 100.00", "37%"), (line.Holders[0].Participant.Value, line.Holders[0].Whole.ToString(), line.Holders[0].Pay.ToString()));
        Assert.Equal(("max", "EUR 100.00"), (line.Rollups[0].Participant.Value, line.Rollups[0].Whole.ToString()));
        Assert.Equal([new RunningTotal(EventKind.Invoiced, 1, Money.Of(5m, "EUR"))], line.Reached);
        Assert.Equal([new RunningTotal(EventKind.Invoiced, 1, Money.Of(40m, "EUR"))], allocation.Reached);
        Assert.Contains(new CountedEvent("D-1", "I-1"), allocation.Counted);
    }
}
