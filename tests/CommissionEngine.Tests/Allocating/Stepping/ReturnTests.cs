using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class ReturnTests
{
    private static readonly AllocatedLine Thirds = Line(1, 100.00m, Has("A", 33.34m), Has("B", 33.33m), Has("C", 33.33m));

    private static readonly AllocatedLine Invoiced = Thirds with { CreditedAt = CreditingEvent.Invoiced };

    [Fact]
    public void A_full_return_leaves_nothing()
    {
        var booked = Take(Fresh(Thirds));
        var half = Continue(booked, On("R1", EventKind.Returned, -33.33m, 1));
        var rest = Continue(half, On("C", EventKind.Cancelled, -66.67m, 1));

        Assert.Equal("A -11.11; B -11.11; C -11.11", Rows(half, "R1"));
        Assert.Equal("", Together(booked, half, rest));
    }

    [Fact]
    public void Where_bookings_credit_what_is_cancelled_is_taken_back_at_once()
    {
        // Left: 66.67 of 100. A = round(66.67 * 33.34 / 100) = 22.23, the others share 44.44.
        var steps = Take(Fresh(Thirds), On("C", EventKind.Cancelled, -33.33m, 1));

        Assert.Equal("A -11.11; B -11.11; C -11.11", Rows(steps, "C"));
    }

    [Fact]
    public void Where_invoices_credit_a_return_takes_back_only_what_is_credited_beyond_the_reduced_order()
    {
        var steps = Take(
            Fresh(Invoiced),
            On("I1", EventKind.Invoiced, 66.66m, 1),
            On("R1", EventKind.Returned, -33.34m, 1),
            On("R2", EventKind.Returned, -33.33m, 1));

        Assert.Equal("", Rows(steps, "R1"));
        Assert.Equal("A -11.11; B -11.11; C -11.11", Rows(steps, "R2"));
    }

    [Fact]
    public void A_credit_note_for_what_was_returned_takes_nothing_back_twice()
    {
        var steps = Take(
            Fresh(Invoiced),
            On("I", EventKind.Invoiced, 100m, 1),
            On("R", EventKind.Returned, -33.34m, 1),
            On("N", EventKind.Invoiced, -33.34m, 1),
            On("N2", EventKind.Invoiced, -33.33m, 1));

        Assert.Equal("A -11.12; B -11.11; C -11.11", Rows(steps, "R"));
        Assert.Equal("", Rows(steps, "N"));
        Assert.Equal("A -11.11; B -11.11; C -11.11", Rows(steps, "N2"));
    }

    [Fact]
    public void An_invoice_beyond_the_reduced_order_is_counted_and_credits_up_to_it()
    {
        var steps = Take(Fresh(Invoiced), On("C", EventKind.Cancelled, -66.67m, 1), On("I", EventKind.Invoiced, 100m, 1), On("U", EventKind.Cancelled, 66.67m, 1));

        Assert.Equal("", Rows(steps, "C"));
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "I"));
        Assert.Equal("A 22.23; B 22.22; C 22.22", Rows(steps, "U"));
        Assert.Equal(AllocationStatus.Credited, steps.Status);
    }

    [Fact]
    public void A_booking_that_came_as_an_event_can_be_taken_back_by_one()
    {
        var steps = Take(Fresh(Thirds), On("B", EventKind.Booked, 100m, 1), On("U", EventKind.Booked, -100m, 1));

        Assert.Equal("", Together(steps));
        Assert.Empty(steps.After.Lines[0].Reached);
    }

    [Fact]
    public void An_undecided_line_is_residual_in_full_at_booking_and_no_event_changes_that()
    {
        var steps = Take(
            Fresh(Thirds, Undecided(2, 50m)),
            On("B", EventKind.Booked, 33.33m, 1),
            On("B2", EventKind.Booked, 25m, 2),
            On("R2", EventKind.Returned, -10m, 2));

        Assert.Equal("2: NotCredited 50.00", Rows(steps, null));
        Assert.Equal(Booked, Assert.Single(steps.Residuals).Date);
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "B"));
        Assert.Equal("", Rows(steps, "B2"));
        Assert.Equal("", Rows(steps, "R2"));
    }

    [Fact]
    public void The_part_of_an_event_without_line_that_falls_on_an_undecided_line_changes_nothing()
    {
        // 30 over lines of 100 and 50: 20 falls on the first, 10 on the second.
        var steps = Take(Fresh(Line(1, 100m, Has("A", 100m)), Undecided(2, 50m)), On("R", EventKind.Returned, -30m));

        Assert.Equal("A -20.00", Rows(steps, "R"));
    }

    [Fact]
    public void A_line_of_a_refused_part_is_residual_as_far_as_it_is_reached()
    {
        var refused = Line(1, 100m) with { Status = AllocationStatus.SplitRefused };
        var booked = Take(Fresh(refused));
        Assert.Equal("NotCredited 100.00", Rows(booked, null));
        Assert.Equal("NotCredited -40.00", Rows(Continue(booked, On("R", EventKind.Returned, -40m, 1)), "R"));

        var invoiced = Take(Fresh(refused with { CreditedAt = CreditingEvent.Invoiced }), On("I", EventKind.Invoiced, 30m, 1));
        Assert.Equal("", Rows(invoiced, null));
        Assert.Equal("NotCredited 30.00", Rows(invoiced, "I"));
    }
}
