using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class WithoutLineTests
{
    private static readonly Standing Machines = Fresh(
        Line(1, 100.00m, Has("A", 100.00m)) with { CreditedAt = CreditingEvent.Invoiced },
        Line(2, 50.00m, Has("B", 50.00m)) with { CreditedAt = CreditingEvent.Invoiced });

    [Fact]
    public void An_event_without_line_reaches_the_lines_as_holders()
    {
        // 0.10 of 150.00: line 1, the earlier, gets round(10 * 10000 / 15000) = 7, line 2 the rest; at 0.20 it is 13 and 7.
        var steps = Take(Machines, On("I1", EventKind.Invoiced, 0.10m), On("I2", EventKind.Invoiced, 0.10m));

        Assert.Equal("A 0.07; 2: B 0.03", Rows(steps, "I1"));
        Assert.Equal("A 0.06; 2: B 0.04", Rows(steps, "I2"));
        Assert.Equal([new RunningTotal(EventKind.Invoiced, 1, Eur(0.20m))], steps.After.Reached);
        Assert.All(steps.After.Lines, line => Assert.Empty(line.Reached));
    }

    [Fact]
    public void Events_that_name_a_line_come_on_top_of_those_that_do_not()
    {
        var steps = Take(Machines, On("I1", EventKind.Invoiced, 40m, 2), On("I2", EventKind.Invoiced, 30m), On("I3", EventKind.Invoiced, 80m, 1));

        Assert.Equal("2: B 40.00", Rows(steps, "I1"));
        Assert.Equal("A 20.00; 2: B 10.00", Rows(steps, "I2"));
        Assert.Equal("A 80.00", Rows(steps, "I3"));
    }

    [Fact]
    public void An_event_that_would_take_one_line_outside_its_whole_is_refused_as_a_whole()
    {
        var steps = Take(Machines, On("I1", EventKind.Invoiced, 45m, 2), On("I2", EventKind.Invoiced, 30m), On("I3", EventKind.Invoiced, 15m));

        Assert.Equal("", Rows(steps, "I2"));
        Assert.Equal("A 10.00; 2: B 5.00", Rows(steps, "I3"));
        Assert.Equal(AllocationStatus.OutsideWhole, steps.Status);
        var finding = Assert.Single(steps.Findings);
        Assert.Equal((FindingCode.OutsideWhole, 2, "I2"), (finding.Code, finding.Line, finding.Event));
        Assert.Equal(("I2", "EUR 55.00", "EUR 50.00"), (finding["event"], finding["reached"], finding["whole"]));
        Assert.Equal(["", "I1", "I3"], steps.After.Counted.Select(one => one.Event));
    }

    [Fact]
    public void A_full_return_without_line_leaves_nothing_whatever_part_of_it_was_a_cancellation()
    {
        var booked = Take(Fresh(Line(1, 0.33m, Has("A", 0.33m)), Line(2, 0.33m, Has("B", 0.33m)), Line(3, 0.34m, Has("C", 0.34m))));
        var cancelled = Continue(booked, On("C", EventKind.Cancelled, -0.50m));
        var returned = Continue(cancelled, On("R", EventKind.Returned, -0.50m));

        Assert.Equal(AllocationStatus.Credited, returned.Status);
        Assert.Equal("", Together(booked, cancelled, returned));
    }

    [Fact]
    public void Lines_of_zero_come_and_go_with_the_whole_deal()
    {
        var free = Line(2, 0m, Has("B", 5m)) with { Base = Eur(5) };
        var booked = Take(Fresh(Line(1, 100m, Has("A", 100m)), free));

        Assert.Equal("A 100.00; 2: B 5.00", Rows(booked, null));
        var half = Continue(booked, On("R1", EventKind.Returned, -50m));
        Assert.Equal("A -50.00", Rows(half, "R1"));
        Assert.Equal("A -50.00; 2: B -5.00", Rows(Continue(half, On("R2", EventKind.Returned, -50m)), "R2"));
    }

    [Fact]
    public void Lines_of_both_signs_need_an_event_to_name_one()
    {
        var steps = Take(
            Fresh(Line(1, 100m, Has("A", 100m)), Line(2, -20m, Has("A", -20m))),
            On("R", EventKind.Returned, -10m),
            On("R1", EventKind.Returned, -10m, 1),
            On("R2", EventKind.Returned, 10m, 2));

        Assert.Equal(AllocationStatus.EventNeedsLine, steps.Status);
        Assert.Equal("", Rows(steps, "R"));
        Assert.Equal("A -10.00", Rows(steps, "R1"));
        Assert.Equal("2: A 10.00", Rows(steps, "R2"));
        var finding = Assert.Single(steps.Findings);
        Assert.Equal((FindingCode.EventNeedsLine, "R", "R"), (finding.Code, finding.Event, finding["event"]));
    }

    [Fact]
    public void An_original_that_continues_stands_where_it_stood()
    {
        var first = Take(Machines, On("I1", EventKind.Invoiced, 0.10m));
        var second = Continue(first, On("I2", EventKind.Invoiced, 0.10m));

        Assert.Equal("A 0.06; 2: B 0.04", Rows(second, "I2"));
        Assert.Equal(new RunningTotal(EventKind.Invoiced, 1, Eur(0.20m)), Assert.Single(second.After.Reached));
    }
}
