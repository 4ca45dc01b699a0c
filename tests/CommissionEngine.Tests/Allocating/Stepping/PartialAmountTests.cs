using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class PartialAmountTests
{
    private static readonly AllocatedLine Thirds = Line(1, 100.00m, Has("A", 33.34m), Has("B", 33.33m), Has("C", 33.33m));

    [Fact]
    public void A_deal_without_booked_events_is_booked_in_full_on_its_date()
    {
        var steps = Take(Fresh(Thirds with { Date = new LocalDate(2025, 5, 1), CompensationDate = new LocalDate(2025, 1, 1) }));

        Assert.Equal("A 33.34; B 33.33; C 33.33", Rows(steps, null));
        Assert.All(steps.Credits, credit => Assert.Equal(new LocalDate(2025, 5, 1), credit.Date));
        Assert.Equal(AllocationStatus.Credited, steps.Status);
        Assert.Equal([new CountedEvent("D-1", "")], steps.After.Counted);
    }

    [Fact]
    public void Scenario_C24_invoices_and_a_credit_note_follow_the_whole()
    {
        var steps = Take(
            Fresh(Thirds with { CreditedAt = CreditingEvent.Invoiced }),
            On("I1", EventKind.Invoiced, 33.33m, 1),
            On("I2", EventKind.Invoiced, 33.33m, 1),
            On("N", EventKind.Invoiced, -33.33m, 1),
            On("I3", EventKind.Invoiced, 66.67m, 1));

        Assert.Equal("", Rows(steps, null));
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "I1"));
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "I2"));
        Assert.Equal("A -11.11; B -11.11; C -11.11", Rows(steps, "N"));
        Assert.Equal("A 22.23; B 22.22; C 22.22", Rows(steps, "I3"));
        Assert.Equal("A 33.34; B 33.33; C 33.33", Together(steps));
    }

    [Fact]
    public void Scenario_C15_a_return_takes_back_by_the_stored_shares_whatever_the_policy_is_by_then()
    {
        var original = Take(Fresh(Line(1, 1_200_000.00m, Has("Anna", 600_000.00m), Has("Joost", 300_000.00m), Has("Lia", 300_000.00m))));
        var steps = Continue(original, On("R", EventKind.Returned, -40_000.00m, 1, date: new LocalDate(2025, 9, 10)));

        Assert.Equal("Anna -20000.00; Joost -10000.00; Lia -10000.00", Rows(steps, "R"));
        Assert.All(steps.Credits, credit => Assert.Equal(new LocalDate(2025, 9, 10), credit.Date));
        Assert.Equal([new CountedEvent("D-1", ""), new CountedEvent("D-2", "R")], steps.After.Counted);
    }

    [Fact]
    public void A_deal_with_booked_events_is_reached_by_those_alone()
    {
        var steps = Take(Fresh(Thirds), On("B1", EventKind.Booked, 33.33m, 1), On("B2", EventKind.Booked, 66.67m, 1));

        Assert.Equal("", Rows(steps, null));
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "B1"));
        Assert.Equal("A 22.23; B 22.22; C 22.22", Rows(steps, "B2"));
        Assert.Equal([new CountedEvent("D-1", "B1"), new CountedEvent("D-1", "B2")], steps.After.Counted);
    }

    [Fact]
    public void Payments_credit_where_payments_are_asked_for_and_other_events_only_count()
    {
        var steps = Take(
            Fresh(Thirds with { CreditedAt = CreditingEvent.Paid }),
            On("I", EventKind.Invoiced, 100m, 1),
            On("P", EventKind.Paid, 33.33m, 1));

        Assert.Equal("", Rows(steps, "I"));
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "P"));
        Assert.Equal([new RunningTotal(EventKind.Invoiced, 1, Eur(100)), new RunningTotal(EventKind.Paid, 1, Eur(33.33m))], steps.After.Lines[0].Reached);
    }

    [Fact]
    public void Invoices_release_nothing_where_bookings_credit()
    {
        var steps = Take(Fresh(Thirds), On("I", EventKind.Invoiced, 50m, 1));

        Assert.Equal("A 33.34; B 33.33; C 33.33", Rows(steps, null));
        Assert.Equal("", Rows(steps, "I"));
    }

    [Fact]
    public void The_base_reached_is_rounded_half_away_from_zero()
    {
        // 10.05 of base for 20.00 booked; 10.00 of it is 5.025, so 5.03; 11.00 is 5.5275, so 5.53.
        var line = Line(1, 20.00m, Has("A", 10.05m)) with { Base = Eur(10.05m), CreditedAt = CreditingEvent.Invoiced };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, 10m, 1), On("I2", EventKind.Invoiced, 1m, 1), On("I3", EventKind.Invoiced, 9m, 1));

        Assert.Equal("A 5.03", Rows(steps, "I1"));
        Assert.Equal("A 0.50", Rows(steps, "I2"));
        Assert.Equal("A 4.52", Rows(steps, "I3"));
    }

    [Fact]
    public void A_negative_line_mirrors_a_positive_one()
    {
        var line = Line(1, -100.00m, Has("A", -33.34m), Has("B", -33.33m), Has("C", -33.33m)) with { CreditedAt = CreditingEvent.Invoiced };
        var steps = Take(Fresh(line), On("I", EventKind.Invoiced, -33.33m, 1), On("N", EventKind.Invoiced, 33.33m, 1));

        Assert.Equal("A -11.11; B -11.11; C -11.11", Rows(steps, "I"));
        Assert.Equal("A 11.11; B 11.11; C 11.11", Rows(steps, "N"));
    }

    [Fact]
    public void The_residual_follows_as_the_last_holder_and_its_reasons_follow_the_residual()
    {
        // At 0.05 of 0.10: A (0.04) is paired with 0.06 of residual; A gets round(5 * 4 / 10) = 2, the residual 3.
        // Of its 0.06, held 0.03 and ceiling 0.03: at 0.03 the first gets round(1.5) = 2, the second 1.
        var line = Line(1, 0.10m, Has("A", 0.04m)) with
        {
            CreditedAt = CreditingEvent.Invoiced,
            Residual = [Lost(ResidualReason.Held, 0.03m), Lost(ResidualReason.Ceiling, 0.03m)],
        };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, 0.05m, 1), On("I2", EventKind.Invoiced, 0.05m, 1));

        Assert.Equal("A 0.02; Held 0.02; Ceiling 0.01", Rows(steps, "I1"));
        Assert.Equal("A 0.02; Held 0.01; Ceiling 0.02", Rows(steps, "I2"));
    }

    [Fact]
    public void An_amount_of_zero_has_normal_status_and_no_rows()
    {
        var steps = Take(Fresh(Line(1, 0m, Has("A", 0m))));

        Assert.Equal(AllocationStatus.Credited, steps.Status);
        Assert.Equal("", Rows(steps, null));
    }

    [Fact]
    public void A_line_booked_at_zero_is_reached_at_booking_and_taken_back_when_it_is_cancelled()
    {
        var free = Line(1, 0m, Has("A", 50m)) with { Base = Eur(50), CreditedAt = CreditingEvent.Invoiced };

        var booked = Take(Fresh(free));
        Assert.Equal("A 50.00", Rows(booked, null));

        Assert.Equal("", Together(Continue(booked, On("R", EventKind.Returned, 0m, 1))));
        var cancelled = Continue(booked, On("C", EventKind.Cancelled, 0m, 1));
        Assert.Equal("A -50.00", Rows(cancelled, "C"));
        Assert.Equal("", Together(Continue(cancelled, On("C2", EventKind.Cancelled, 0m, 1))));
    }

    [Fact]
    public void A_line_booked_at_zero_is_reached_on_its_date_also_where_bookings_come_as_events()
    {
        var free = Line(2, 0m, Has("A", 50m)) with { Base = Eur(50) };
        var steps = Take(Fresh(Line(1, 100m, Has("A", 100m)), free), On("B", EventKind.Booked, 40m), On("C", EventKind.Booked, -40m));

        Assert.Equal("2: A 50.00", Rows(steps, null));
        Assert.Equal("A 40.00", Rows(steps, "B"));
        Assert.Equal("A -40.00", Rows(steps, "C"));
    }

    [Fact]
    public void A_deal_of_nothing_but_zero_lines_is_cancelled_by_an_event_without_line()
    {
        var free = Line(1, 0m, Has("A", 50m)) with { Base = Eur(50) };
        var booked = Take(Fresh(free));
        var cancelled = Continue(booked, On("C", EventKind.Cancelled, 0m));

        Assert.Equal("A -50.00", Rows(cancelled, "C"));
        Assert.Equal([new RunningTotal(EventKind.Cancelled, 1, Eur(0))], cancelled.After.Reached);
    }

    [Fact]
    public void Rows_stand_by_step_then_line_then_in_the_declared_order()
    {
        var line = Line(1, 10m, Has("B", 6m), Has("A", 4m), Overlay("O", 2m, 10m)) with { Rollups = [Rollup("M", 10m, 0, 1)] };
        var steps = Take(Fresh(line, line with { Line = 2 }), On("R", EventKind.Returned, -20m));

        Assert.Equal(
            ["1B", "1A", "1O", "1M", "2B", "2A", "2O", "2M", "R1B", "R1A", "R1O", "R1M", "R2B", "R2A", "R2O", "R2M"],
            steps.Credits.Select(row => row.Event + row.Line + row.Participant));
    }

    [Fact]
    public void A_row_says_whom_what_by_which_rule_and_when()
    {
        var holder = Has("A", 10m) with { Role = "lam", Capacity = Capacity.Cover, Seat = CommissionEngine.Rosters.Seat.AtPosition("S"), Rule = "local" };
        var row = Assert.Single(Take(Fresh(Line(3, 10m, holder) with { Version = 7 })).Credits);

        Assert.Equal(
            new Credit
            {
                Line = 3,
                Year = 1,
                Date = Booked,
                Type = CreditType.Revenue,
                Participant = "A",
                Seat = CommissionEngine.Rosters.Seat.AtPosition("S"),
                Role = "lam",
                Capacity = Capacity.Cover,
                Policy = "P",
                Version = 7,
                Rule = "local",
                Amount = Eur(10),
                Quota = Eur(10),
                Pay = Eur(10),
            },
            row);
    }
}
