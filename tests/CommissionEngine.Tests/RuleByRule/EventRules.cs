using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Events and running totals: rules 3 to 8.</summary>
public sealed class EventRules
{
    private static readonly Roster One = Staff("", On("ada", "local"));
    private static readonly CreditPolicy AtBooking = Policy(Pool("local", 100, "local"));
    private static readonly CreditPolicy AtInvoice = AtBooking with { CreditedAt = CreditingEvent.Invoiced };

    private static ValueList<DealLine> Lines(decimal first, decimal second) => [new DealLine { Booked = first, Product = "a" }, new DealLine { Booked = second, Product = "b" }];

    [Fact]
    [Trait("rule", "3")]
    public void A_credit_note_is_a_negative_invoice_and_reverses_where_invoices_credit()
    {
        var deal = Deal(100m) with { Events = [Invoice("I-1", 60m), Invoice("I-2", -10m)] };

        Assert.Equal(["I-1 ada 60.00", "I-2 ada -10.00"], Rows(Book(AtInvoice), One, deal));
        Assert.Equal(["ada 100.00"], Rows(Book(AtBooking), One, deal));
    }

    [Fact]
    [Trait("rule", "3")]
    public void Returned_and_cancelled_reverse_where_bookings_credit() =>
        Assert.Equal(
            ["ada 100.00", "R-1 ada -40.00", "X-1 ada -5.00"],
            Rows(Book(AtBooking), One, Deal(100m) with { Events = [Return("R-1", -40m), Event("X-1", EventKind.Cancelled, -5m)] }));

    [Fact]
    [Trait("rule", "3")]
    public void Where_payments_credit_invoices_do_not() =>
        Assert.Equal(
            ["P-1 ada 25.00", "R-1 ada -5.00"],
            Rows(Book(AtBooking with { CreditedAt = CreditingEvent.Paid }), One, Deal(100m) with { Events = [Invoice("I-1", 60m), Event("P-1", EventKind.Paid, 25m), Return("R-1", -80m)] }));

    // Invoiced 60. The first return leaves an order of 70, which covers it; the second one of 50, so that 10 are credited beyond it.
    [Fact]
    [Trait("rule", "3")]
    public void Where_invoices_credit_a_return_reverses_only_what_is_credited_beyond_the_reduced_order() =>
        Assert.Equal(
            ["I-1 ada 60.00", "R-2 ada -10.00"],
            Rows(Book(AtInvoice), One, Deal(100m) with { Events = [Invoice("I-1", 60m), Return("R-1", -30m), Return("R-2", -20m)] }));

    // The order of a negative line is taken back by a positive return.
    [Fact]
    [Trait("rule", "3")]
    public void What_takes_back_has_the_sign_against_its_line() =>
        Assert.Equal(["ada -100.00", "R-1 ada 40.00"], Rows(Book(AtBooking), One, Deal(-100m) with { Events = [Return("R-1", 40m)] }));

    // L is 2.00, B is the net amount 0.01: at 1.00 the base is 0.005, rounded to 0.01, and at 2.00 it is 0.01 still.
    [Fact]
    [Trait("rule", "4")]
    public void The_base_reached_is_in_proportion_to_the_booked_amount_half_away_from_zero()
    {
        var policy = AtInvoice with { Base = AmountBase.Net };
        var allocation = Allocate(Book(policy), One, Deal([new DealLine { Booked = 2m, Net = 0.01m }]) with { Events = [Invoice("I-1", 1m), Invoice("I-2", 1m)] });

        Assert.Equal(["I-1 ada 0.01"], Rows(allocation));
        Assert.Equal(["I-1 ada -0.01"], Rows(Book(policy), One, Deal([new DealLine { Booked = 2m, Net = -0.01m }]) with { Events = [Invoice("I-1", 1m), Invoice("I-2", 1m)] }));
    }

    [Fact]
    [Trait("rule", "4")]
    public void A_line_booked_at_zero_is_reached_at_booking_and_taken_back_when_cancelled()
    {
        var deal = Deal([new DealLine { Booked = 0m, Net = 5m }]) with { Events = [Event("X-1", EventKind.Cancelled, 0m, line: 1)] };

        Assert.Equal(["ada 5.00", "X-1 ada -5.00"], Rows(Book(AtBooking with { Base = AmountBase.Net }), One, deal));
    }

    [Theory]
    [InlineData(-100.01)]
    [InlineData(0.01)]
    [Trait("rule", "4")]
    public void A_running_total_outside_its_whole_is_a_status_and_has_no_rows(double amount)
    {
        var allocation = Allocate(Book(AtBooking), One, Deal(100m) with { Events = [Return("R-1", (decimal)amount)] });

        Assert.Equal(AllocationStatus.OutsideWhole, allocation.Status);
        Assert.Equal(["ada 100.00"], Rows(allocation));
        Assert.Equal("R-1", Assert.Single(allocation.Findings)["event"]);
    }

    [Fact]
    [Trait("rule", "5")]
    public void A_deal_with_booked_events_is_booked_by_them_and_any_other_in_full()
    {
        Assert.Equal(["ada 100.00"], Rows(Book(AtBooking), One, Deal(100m)));
        Assert.Equal(["B-1 ada 60.00"], Rows(Book(AtBooking), One, Deal(100m) with { Events = [Event("B-1", EventKind.Booked, 60m)] }));
    }

    [Fact]
    [Trait("rule", "5")]
    public void A_deal_whose_original_the_history_holds_is_not_booked_again()
    {
        var history = new DealHistory { Allocations = [Allocate(Book(AtBooking), One, Deal(100m))] };

        Assert.Equal(["R-1 ada -40.00"], Rows(Book(AtBooking), One, Deal(100m) with { Events = [Return("R-1", -40m)] }, history));
    }

    [Fact]
    [Trait("rule", "5")]
    public void The_credit_of_a_booking_counts_on_the_booked_date_whatever_the_compensation_date_is()
    {
        var deal = Deal(100m) with { Dates = [new DealDate { Name = "registered", Date = Day("2025-01-10") }] };
        var allocation = Allocate(Book(AtBooking) with { CompensationDate = "registered" }, One, deal);

        Assert.Equal(Day(Today), allocation.Credits[0].Date);
        Assert.Equal(Day("2025-01-10"), allocation.Lines[0].CompensationDate);
    }

    // u = 15 of lines 10 and 20: line 1 has round(15 x 10 / 30) = 5, line 2 the other 10. The invoice that names line 1 comes on top of that.
    [Fact]
    [Trait("rule", "6")]
    public void An_event_that_names_no_line_reaches_the_lines_as_holders_of_the_deal() =>
        Assert.Equal(
            ["I-1 ada 5.00", "I-1 line 2 ada 10.00", "I-2 ada 2.00"],
            Rows(Book(AtInvoice), One, Deal(Lines(10m, 20m)) with { Events = [Invoice("I-1", 15m), Invoice("I-2", 2m, line: 1)] }));

    [Fact]
    [Trait("rule", "6")]
    public void An_event_that_names_no_line_is_refused_where_lines_have_both_signs()
    {
        var allocation = Allocate(Book(AtInvoice), One, Deal(Lines(10m, -5m)) with { Events = [Invoice("I-1", 1m), Invoice("I-2", 2m, line: 1)] });

        Assert.Equal(AllocationStatus.EventNeedsLine, allocation.Status);
        Assert.Equal(["I-2 ada 2.00"], Rows(allocation));
        Assert.Equal((FindingCode.EventNeedsLine, "I-1"), (allocation.Findings[0].Code, allocation.Findings[0]["event"]));
    }

    // Half of one cent is 0.005, rounded 0.01; half of two cents is 0.01 still; half of nothing is nothing.
    [Fact]
    [Trait("rule", "7")]
    public void Quota_and_pay_of_a_step_follow_the_running_total_and_come_back_to_zero()
    {
        var pool = AtInvoice.Pools[0] with { QuotaRetirement = Portion.Percent(50), Pay = Portion.Percent(50) };
        var allocation = Allocate(Book(AtInvoice with { Pools = [pool] }), One, Deal(0.02m) with { Events = [Invoice("I-1", 0.01m), Invoice("I-2", 0.01m), Invoice("I-3", -0.02m)] });

        Assert.Equal([0.01m, 0.01m, -0.02m], allocation.Credits.Select(credit => credit.Amount.Amount));
        Assert.Equal([0.01m, 0.00m, -0.01m], allocation.Credits.Select(credit => credit.Quota.Amount));
        Assert.Equal([0.01m, 0.00m, -0.01m], allocation.Credits.Select(credit => credit.Pay.Amount));
    }

    // The larger of Ada's revenue and Bo's overlay, after each step less before it: 0.03 of overlay on 0.02.
    [Fact]
    [Trait("rule", "7")]
    public void A_rollup_of_a_step_follows_the_running_total_and_comes_back_to_zero()
    {
        var roster = Staff("max", On("ada", "local"), On("bo", "expert")) with { ReportingLines = [Reports("ada", "max"), Reports("bo", "max")] };
        var policy = AtInvoice with { Pools = [.. AtInvoice.Pools, Overlay("expert", 150, "expert")], Rollup = new Rollup { Rules = [new RollupRule()], Counting = RollupCounting.Once } };
        var allocation = Allocate(Book(policy), roster, Deal(0.02m) with { Events = [Invoice("I-1", 0.01m), Invoice("I-2", 0.01m), Invoice("I-3", -0.02m)] });

        // Overlay: round(3 x 1 / 2) = 2 units, then 3, then 0.
        Assert.Equal(["I-1 max rollup 0.02", "I-2 max rollup 0.01", "I-3 max rollup -0.03"], Rows(allocation).Where(row => row.Contains("max", StringComparison.Ordinal)));
    }

    // Line 2 has no policy. An invoice of 15 falls on it with 10, which credits nothing.
    [Fact]
    [Trait("rule", "8")]
    public void An_undecided_line_is_residual_at_booking_and_events_do_not_change_it()
    {
        var policy = AtInvoice with { When = new Condition.OfProduct { AnyOf = ["a"] } };
        var allocation = Allocate(Book(policy), One, Deal(Lines(10m, 20m)) with { Events = [Invoice("I-1", 15m), Return("R-1", -20m, line: 2)] });

        Assert.Equal(AllocationStatus.NoPolicy, allocation.Status);
        Assert.Equal(["I-1 ada 5.00", "line 2 residual notcredited 20.00"], Rows(allocation));
        Assert.Null(allocation.Residuals[0].Event);
    }

    [Fact]
    [Trait("rule", "8")]
    public void Where_the_rate_is_missing_the_residual_is_in_the_deals_currency()
    {
        var allocation = Allocate(Book(AtBooking) with { CreditCurrency = Currency.Of("EUR") }, One, Deal(100m) with { Currency = "USD" });

        Assert.Equal((AllocationStatus.RateMissing, "USD 100.00"), (allocation.Status, allocation.Residuals[0].Amount.ToString()));
    }
}
