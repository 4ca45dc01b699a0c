using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class DerivedCreditTests
{
    [Fact]
    public void An_overlay_follows_its_own_base_alone()
    {
        // The overlay has 0.05 on 0.07 of the line's 0.10. At 0.05 its base has reached round(7 * 5 / 10) = 4 and it round(5 * 4 / 7) = 3.
        var line = Line(1, 0.10m, Has("A", 0.10m), Overlay("O", 0.05m, 0.07m)) with { CreditedAt = CreditingEvent.Invoiced };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, 0.05m, 1), On("I2", EventKind.Invoiced, 0.05m, 1));

        Assert.Equal("A 0.05; O 0.03", Rows(steps, "I1"));
        Assert.Equal("A 0.05; O 0.02", Rows(steps, "I2"));
    }

    [Fact]
    public void Quota_and_pay_are_rounded_from_the_running_total_and_come_back_to_zero()
    {
        // Half of a running 0.01 is 0.005, so 0.01; of 0.02 it is 0.01: the second cent retires nothing.
        var line = Line(1, 0.02m, Has("A", 0.02m) with { QuotaRetirement = Share.Percent(50), Pay = Share.Zero }) with { CreditedAt = CreditingEvent.Invoiced };
        var steps = Take(
            Fresh(line),
            On("I1", EventKind.Invoiced, 0.01m, 1),
            On("I2", EventKind.Invoiced, 0.01m, 1),
            On("N", EventKind.Invoiced, -0.02m, 1));

        Assert.Equal([(0.01m, 0.01m, 0m), (0.01m, 0m, 0m), (-0.02m, -0.01m, 0m)], steps.Credits.Select(row => (row.Amount.Amount, row.Quota.Amount, row.Pay.Amount)));
    }

    [Fact]
    public void Quota_and_pay_go_on_from_the_earlier_lines_of_the_part()
    {
        // With 0.01 before, half of it is 0.01 already; after this line's 0.01 half of 0.02 is 0.01 too.
        var line = Line(1, 0.01m, Has("A", 0.01m) with { Before = Eur(0.01m), QuotaRetirement = Share.Percent(50) });

        Assert.Equal((0.01m, 0m), Take(Fresh(line)).Credits.Select(row => (row.Amount.Amount, row.Quota.Amount)).Single());
    }

    [Fact]
    public void A_rollup_is_the_sum_of_what_reached_it_at_every_step()
    {
        var line = Line(1, 100.00m, Has("A", 33.34m), Has("B", 33.33m), Has("C", 33.33m)) with
        {
            CreditedAt = CreditingEvent.Invoiced,
            Rollups = [Rollup("M", 66.67m, 0, 1), Rollup("N", 33.33m, 2)],
        };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, 33.33m, 1), On("I2", EventKind.Invoiced, 66.67m, 1), On("N", EventKind.Invoiced, -100m, 1));

        Assert.Equal("M 22.22; N 11.11", Rollups(steps, "I1"));
        Assert.Equal("M 44.45; N 22.22", Rollups(steps, "I2"));
        Assert.Equal("M -66.67; N -33.33", Rollups(steps, "N"));
    }

    [Fact]
    public void A_rollup_that_counts_once_takes_the_larger_of_revenue_together_and_the_largest_overlay()
    {
        var line = Line(1, 100m, Has("A", 60m), Has("B", 40m), Overlay("O", 90m, 100m), Overlay("Q", 80m, 100m)) with
        {
            CreditedAt = CreditingEvent.Invoiced,
            RollupCounting = RollupCounting.Once,
            Rollups = [Rollup("M", 100m, 0, 1, 2, 3), Rollup("N", 90m, 0, 2, 3)],
        };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, 50m, 1), On("I2", EventKind.Invoiced, 50m, 1));

        Assert.Equal("M 50.00; N 45.00", Rollups(steps, "I1"));
        Assert.Equal("M 50.00; N 45.00", Rollups(steps, "I2"));
    }

    [Fact]
    public void A_rollup_that_the_ceiling_cut_follows_what_is_left_of_it()
    {
        // 0.10 of direct credit, of which the ceiling leaves 0.07: at 0.05 it is round(7 * 5 / 10) = 4.
        var line = Line(1, 0.10m, Has("A", 0.10m)) with
        {
            CreditedAt = CreditingEvent.Invoiced,
            Rollups = [Rollup("M", 0.10m, 0) with { Whole = Eur(0.07m), Pay = Share.Percent(50) }],
        };
        var steps = Take(Fresh(line), On("I1", EventKind.Invoiced, 0.05m, 1), On("I2", EventKind.Invoiced, 0.05m, 1), On("N", EventKind.Invoiced, -0.10m, 1));

        Assert.Equal("M 0.04", Rollups(steps, "I1"));
        Assert.Equal("M 0.03", Rollups(steps, "I2"));
        Assert.Equal("M -0.07", Rollups(steps, "N"));
        Assert.Equal([0.02m, 0.02m, -0.04m], steps.Credits.Where(row => row.Type == CreditType.Rollup).Select(row => row.Pay.Amount));
    }

    [Fact]
    public void Scenario_C26_regions_book_their_own_and_what_is_below_them()
    {
        var sold = Line(
            1,
            1_200_000m,
            Has("Anna", 600_000m) with { Regions = ["SE", "EMEA", "global"] },
            Has("Joost", 300_000m) with { Regions = ["NL", "EMEA", "global"] },
            Has("Lia", 300_000m) with { Regions = ["BR", "LATAM", "global"] });
        var line = sold with { Units = new UnitRule.HomeRegions() };
        var booked = Take(Fresh(line));

        Assert.Equal(
            "BR 300000.00 (300000.00); EMEA 900000.00 (0.00); LATAM 300000.00 (0.00); NL 300000.00 (300000.00); SE 600000.00 (600000.00); global 1200000.00 (0.00)",
            Units(booked, null));
        var returned = Continue(booked, On("R", EventKind.Returned, -40_000m, 1));
        Assert.Equal(
            "BR -10000.00 (-10000.00); EMEA -30000.00 (0.00); LATAM -10000.00 (0.00); NL -10000.00 (-10000.00); SE -20000.00 (-20000.00); global -40000.00 (0.00)",
            Units(returned, "R"));
    }

    [Fact]
    public void House_residual_and_people_without_home_are_listed_without_region_and_overlays_not_at_all()
    {
        var line = Line(1, 100m, Has("A", 50m) with { Regions = ["SE"] }, Has("House", 20m), Overlay("O", 30m, 100m) with { Regions = ["NL"] }) with
        {
            Units = new UnitRule.HomeRegions(),
            Residual = [Lost(ResidualReason.Unfilled, 30m)],
        };

        Assert.Equal("SE 50.00 (50.00); nowhere 50.00 (50.00)", Units(Take(Fresh(line)), null));
    }

    [Fact]
    public void At_a_point_the_base_is_booked_in_its_region_and_all_above_it()
    {
        var line = Line(1, 100m, Has("A", 90m)) with
        {
            Base = Eur(90),
            CreditedAt = CreditingEvent.Invoiced,
            Units = new UnitRule.AtPoint { Point = InfluencePoint.Delivery },
            Regions = ["BR", "LATAM"],
        };
        var steps = Take(Fresh(line), On("I", EventKind.Invoiced, 50m, 1));

        Assert.Equal("BR 45.00 (45.00); LATAM 45.00 (0.00)", Units(steps, "I"));
        Assert.Equal("nowhere 45.00 (45.00)", Units(Take(Fresh(line with { Regions = [] }), On("I", EventKind.Invoiced, 50m, 1)), "I"));
    }
}
