using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class RefusedEventTests
{
    private static readonly AllocatedLine Hundred = Line(1, 100m, Has("A", 100m));

    [Theory]
    [InlineData(EventKind.Booked, 0.01, "EUR 100.01")]
    [InlineData(EventKind.Invoiced, 100.01, "EUR 100.01")]
    [InlineData(EventKind.Invoiced, -0.01, "EUR -0.01")]
    [InlineData(EventKind.Paid, 100.01, "EUR 100.01")]
    [InlineData(EventKind.Returned, -100.01, "EUR -0.01")]
    [InlineData(EventKind.Cancelled, -100.01, "EUR -0.01")]
    [InlineData(EventKind.Returned, 0.01, "EUR 100.01")]
    public void An_event_that_leads_outside_the_whole_has_no_rows_a_status_and_a_finding(EventKind kind, decimal amount, string reached)
    {
        var booked = Take(Fresh(Hundred));
        var steps = Continue(booked, On("X", kind, amount, 1));

        Assert.Equal(AllocationStatus.OutsideWhole, steps.Status);
        Assert.Equal("", Together(steps));
        Assert.Equal(booked.After, steps.After);
        var finding = Assert.Single(steps.Findings);
        Assert.Equal((FindingCode.OutsideWhole, 1, "X"), (finding.Code, finding.Line, finding.Event));
        Assert.Equal(["event", "reached", "whole"], finding.Data.Select(datum => datum.Name));
        Assert.Equal(("X", reached, "EUR 100.00"), (finding["event"], finding["reached"], finding["whole"]));
    }

    [Fact]
    public void More_cannot_be_returned_than_was_booked_where_bookings_credit()
    {
        var steps = Take(Fresh(Hundred), On("B", EventKind.Booked, 30m, 1), On("R", EventKind.Returned, -40m, 1), On("R2", EventKind.Returned, -30m, 1));

        Assert.Equal("", Rows(steps, "R"));
        Assert.Equal("A -30.00", Rows(steps, "R2"));
        Assert.Equal("EUR -10.00", Assert.Single(steps.Findings)["reached"]);
    }

    [Fact]
    public void What_is_returned_cannot_be_undone_by_another_kind_beyond_what_was_returned()
    {
        var steps = Take(Fresh(Hundred), On("C", EventKind.Cancelled, -50m, 1), On("R", EventKind.Returned, 10m, 1), On("U", EventKind.Cancelled, 10m, 1));

        Assert.Equal("", Rows(steps, "R"));
        Assert.Equal("A 10.00", Rows(steps, "U"));
        Assert.Equal("EUR 10.00", Assert.Single(steps.Findings)["reached"]);
    }

    [Fact]
    public void An_event_that_the_history_has_counted_is_skipped_and_is_a_finding()
    {
        var first = Take(Fresh(Hundred), On("R", EventKind.Returned, -10m, 1));
        var again = Stepper.Take("D-1", "D-1", "EUR", first.After, [On("R", EventKind.Returned, -10m, 1), On("R2", EventKind.Returned, -20m, 1)]);

        Assert.Equal(AllocationStatus.Credited, again.Status);
        Assert.Equal("A -20.00", Together(again));
        var finding = Assert.Single(again.Findings);
        Assert.Equal((FindingCode.EventRepeated, "R", "R"), (finding.Code, finding.Event, finding["event"]));
        Assert.Equal(["", "R", "R2"], again.After.Counted.Select(one => one.Event));
    }

    [Fact]
    public void The_same_event_id_of_another_deal_is_another_event()
    {
        var first = Take(Fresh(Hundred), On("R", EventKind.Returned, -10m, 1));
        var other = Continue(first, On("R", EventKind.Returned, -10m, 1));

        Assert.Equal("A -10.00", Together(other));
        Assert.Empty(other.Findings);
    }

    [Fact]
    public void A_refused_event_is_not_counted_and_may_come_again()
    {
        var first = Take(Fresh(Hundred), On("R", EventKind.Returned, -110m, 1));
        var again = Stepper.Take("D-1", "D-1", "EUR", first.After, [On("R", EventKind.Returned, -100m, 1)]);

        Assert.Equal("A -100.00", Together(again));
    }

    [Theory]
    [InlineData(7, null, "7", null)]
    [InlineData(1, 2, "1", "2")]
    [InlineData(null, 2, null, "2")]
    public void An_event_for_a_line_or_year_that_is_not_there_is_refused(int? line, int? year, string? lineText, string? yearText)
    {
        var steps = Continue(Take(Fresh(Hundred)), On("X", EventKind.Returned, -10m, line, year));

        Assert.Equal(AllocationStatus.OutsideWhole, steps.Status);
        Assert.Equal("", Together(steps));
        var finding = Assert.Single(steps.Findings);
        Assert.Equal((FindingCode.EventLineUnknown, line, year), (finding.Code, finding.Line, finding.Year));
        Assert.Equal(("X", lineText, yearText), (finding["event"], finding["line"], finding["year"]));
    }

    [Fact]
    public void An_event_in_another_currency_than_the_stored_deal_is_refused()
    {
        var steps = Stepper.Take("D-2", "D-1", "USD", Take(Fresh(Hundred)).After, [On("X", EventKind.Returned, -10m, 1)]);

        Assert.Equal(AllocationStatus.OutsideWhole, steps.Status);
        var finding = Assert.Single(steps.Findings);
        Assert.Equal(("USD -10.00", "EUR 100.00"), (finding["reached"], finding["whole"]));
        Assert.Equal("", Together(steps));
    }

    [Fact]
    public void What_does_not_fit_into_64_bits_is_a_status_without_rows()
    {
        var most = 92_233_720_368_547_758.07m;
        var lines = Fresh(Line(1, most, Has("A", most)), Line(2, most, Has("A", most)));

        Assert.Equal(AllocationStatus.Credited, Take(lines).Status);
        var steps = Take(lines, On("R", EventKind.Returned, -1m));
        Assert.Equal(AllocationStatus.AmountOutOfRange, steps.Status);
        Assert.Equal("", Together(steps));
        Assert.Equal((FindingCode.AmountOutOfRange, "what the event R of EUR -1.00 comes to, in a deal of EUR 184,467,440,737,095,516.14"), (steps.Findings[0].Code, steps.Findings[0]["what"]));
        Assert.Equal(lines, steps.After);
    }

    [Fact]
    public void A_quota_beyond_64_bits_is_a_status_too()
    {
        var most = 92_233_720_368_547_758.07m;
        var steps = Take(Fresh(Line(1, most, Has("A", most) with { QuotaRetirement = Share.Percent(150) })));

        Assert.Equal(AllocationStatus.AmountOutOfRange, steps.Status);
        Assert.Equal("the credit, quota or pay of somebody on line 1, EUR 92,233,720,368,547,758.07", Assert.Single(steps.Findings)["what"]);
    }

    [Fact]
    public void A_total_beyond_64_bits_is_refused_as_outside_the_whole()
    {
        var most = 92_233_720_368_547_758.07m;
        var line = Line(1, most, Has("A", most)) with { CreditedAt = CreditingEvent.Invoiced };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, most, 1), On("I2", EventKind.Invoiced, most, 1));

        Assert.Equal(AllocationStatus.OutsideWhole, steps.Status);
        Assert.Equal("EUR 184,467,440,737,095,516.14", Assert.Single(steps.Findings)["reached"]);
    }
}
