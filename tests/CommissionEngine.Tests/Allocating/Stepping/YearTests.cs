using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class YearTests
{
    private static readonly LocalDate Start = new(2025, 5, 1);

    [Fact]
    public void Scenario_C14_every_year_is_credited_on_its_anniversary()
    {
        var steps = Take(Fresh(
            Year(1, 300_000m, Has("Claire", 300_000m), Overlay("Anna", 90_000m, 300_000m)),
            Year(2, 300_000m, Has("Henri", 300_000m), Overlay("Anna", 90_000m, 300_000m)),
            Year(3, 300_000m, Has("Henri", 300_000m), Overlay("Anna", 90_000m, 300_000m))));

        Assert.Equal(
            "Claire 300000.00; Anna 90000.00; 1/2: Henri 300000.00; 1/2: Anna 90000.00; 1/3: Henri 300000.00; 1/3: Anna 90000.00",
            Rows(steps, null));
        Assert.Equal(
            [new(2025, 5, 1), new(2025, 5, 1), new(2026, 5, 1), new(2026, 5, 1), new(2027, 5, 1), new LocalDate(2027, 5, 1)],
            steps.Credits.Select(credit => credit.Date));
    }

    [Fact]
    public void A_return_takes_from_the_year_that_it_names()
    {
        var steps = Take(Three(CreditingEvent.Booked), On("R", EventKind.Returned, -40m, 1, 2));

        Assert.Equal("1/2: A -40.00", Rows(steps, "R"));
    }

    [Fact]
    public void A_return_that_names_no_year_takes_from_the_latest_first()
    {
        var steps = Take(Three(CreditingEvent.Booked), On("R1", EventKind.Returned, -150m, 1), On("R2", EventKind.Returned, -100m));

        Assert.Equal("1/2: A -50.00; 1/3: A -100.00", Rows(steps, "R1"));
        Assert.Equal("A -50.00; 1/2: A -50.00", Rows(steps, "R2"));
    }

    [Fact]
    public void What_was_returned_from_a_year_by_name_is_not_returned_from_it_again()
    {
        var steps = Take(Three(CreditingEvent.Booked), On("R1", EventKind.Returned, -100m, 1, 3), On("R2", EventKind.Returned, -30m, 1));

        Assert.Equal("1/2: A -30.00", Rows(steps, "R2"));
    }

    [Fact]
    public void An_invoice_that_names_no_year_fills_the_earliest_first_and_a_credit_note_empties_the_latest()
    {
        var steps = Take(
            Three(CreditingEvent.Invoiced),
            On("I0", EventKind.Invoiced, 10m, 1, 2),
            On("I1", EventKind.Invoiced, 150m, 1),
            On("I2", EventKind.Invoiced, 100m),
            On("N", EventKind.Invoiced, -70m));

        Assert.Equal("A 100.00; 1/2: A 50.00", Rows(steps, "I1"));
        Assert.Equal("1/2: A 40.00; 1/3: A 60.00", Rows(steps, "I2"));
        Assert.Equal("1/2: A -10.00; 1/3: A -60.00", Rows(steps, "N"));
    }

    [Fact]
    public void An_event_without_line_and_year_falls_on_the_years_first_and_then_on_the_lines_of_each()
    {
        // The first year has two lines of 100, so 120 fills 60 of each; of the next 100, 80 fills that year and 20 begins the second, which has one line.
        var lines = new Standing([.. Three(CreditingEvent.Invoiced).Lines, Line(2, 100m, Has("B", 100m)) with { CreditedAt = CreditingEvent.Invoiced }], [], []);
        var first = Take(lines, On("I1", EventKind.Invoiced, 120m), On("I2", EventKind.Invoiced, 100m));

        Assert.Equal("A 60.00; 2: B 60.00", Rows(first, "I1"));
        Assert.Equal("A 40.00; 1/2: A 20.00; 2: B 40.00", Rows(first, "I2"));
        Assert.Equal([new RunningTotal(EventKind.Invoiced, 1, Eur(200)), new RunningTotal(EventKind.Invoiced, 2, Eur(20))], first.After.Reached);

        Assert.Equal("A -5.00; 1/2: A -20.00; 2: B -5.00", Rows(Continue(first, On("N", EventKind.Invoiced, -30m)), "N"));
    }

    [Fact]
    public void A_return_without_line_and_year_takes_from_the_latest_year_of_the_deal()
    {
        var steps = Take(
            new Standing([.. Three(CreditingEvent.Booked).Lines, Line(2, 100m, Has("B", 100m))], [], []),
            On("R1", EventKind.Returned, -150m),
            On("R2", EventKind.Returned, -100m));

        Assert.Equal("1/2: A -50.00; 1/3: A -100.00", Rows(steps, "R1"));
        Assert.Equal("A -25.00; 1/2: A -50.00; 2: B -25.00", Rows(steps, "R2"));
    }

    [Fact]
    public void An_event_that_names_a_year_but_no_line_reaches_the_lines_of_that_year()
    {
        var lines = new Standing([.. Three(CreditingEvent.Invoiced).Lines, Line(2, 100m, Has("B", 100m)) with { CreditedAt = CreditingEvent.Invoiced }], [], []);
        var steps = Take(lines, On("I1", EventKind.Invoiced, 30m, null, 1), On("I2", EventKind.Invoiced, 30m, null, 2));

        Assert.Equal("A 15.00; 2: B 15.00", Rows(steps, "I1"));
        Assert.Equal("1/2: A 30.00", Rows(steps, "I2"));
        Assert.Equal([new RunningTotal(EventKind.Invoiced, 1, Eur(30)), new RunningTotal(EventKind.Invoiced, 2, Eur(30))], steps.After.Reached);
    }

    [Fact]
    public void More_than_all_years_together_is_outside_the_whole()
    {
        var steps = Take(Three(CreditingEvent.Booked), On("R", EventKind.Returned, -300.01m, 1), On("R2", EventKind.Returned, -300m, 1));

        Assert.Equal("", Rows(steps, "R"));
        Assert.Equal("A -100.00; 1/2: A -100.00; 1/3: A -100.00", Rows(steps, "R2"));
        var finding = Assert.Single(steps.Findings);
        Assert.Equal(("EUR -0.01", "EUR 300.00"), (finding["reached"], finding["whole"]));
    }

    [Fact]
    public void Where_bookings_come_as_events_a_return_empties_the_latest_year_that_has_any()
    {
        var steps = Take(Three(CreditingEvent.Booked), On("B", EventKind.Booked, 150m, 1), On("R", EventKind.Returned, -70m, 1));

        Assert.Equal("A 100.00; 1/2: A 50.00", Rows(steps, "B"));
        Assert.Equal("A -20.00; 1/2: A -50.00", Rows(steps, "R"));
    }

    [Fact]
    public void Years_of_both_signs_need_an_event_to_name_one()
    {
        var steps = Take(Fresh(Year(1, 100m, Has("A", 100m)), Year(2, -20m, Has("A", -20m))), On("R", EventKind.Returned, -10m, 1), On("R1", EventKind.Returned, -10m, 1, 1));

        Assert.Equal(AllocationStatus.EventNeedsLine, steps.Status);
        Assert.Equal("", Rows(steps, "R"));
        Assert.Equal("A -10.00", Rows(steps, "R1"));
    }

    [Fact]
    public void A_year_of_zero_comes_and_goes_with_its_line()
    {
        var lines = Fresh(Year(1, 100m, Has("A", 100m)), Year(2, 0m, Has("A", 7m)) with { Base = Eur(7) });
        var steps = Take(lines, On("B", EventKind.Booked, 60m, 1), On("C1", EventKind.Cancelled, -20m, 1), On("B2", EventKind.Booked, 40m, 1), On("C2", EventKind.Cancelled, -80m, 1));

        Assert.Equal("1/2: A 7.00", Rows(steps, null));
        Assert.Equal("A 60.00", Rows(steps, "B"));
        Assert.Equal("A -20.00", Rows(steps, "C1"));
        Assert.Equal("A -80.00; 1/2: A -7.00", Rows(steps, "C2"));
    }

    private static Standing Three(CreditingEvent creditedAt) => Fresh(
        Year(1, 100m, Has("A", 100m)) with { CreditedAt = creditedAt },
        Year(2, 100m, Has("A", 100m)) with { CreditedAt = creditedAt },
        Year(3, 100m, Has("A", 100m)) with { CreditedAt = creditedAt });

    private static AllocatedLine Year(int year, decimal booked, params ValueList<Holder> holders) =>
        Line(1, booked, holders) with { Year = year, Date = Start.PlusYears(year - 1), CompensationDate = Start.PlusYears(year - 1) };
}
