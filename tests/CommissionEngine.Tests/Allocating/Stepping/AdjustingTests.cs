using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using static CommissionEngine.Tests.Allocating.Stepping.Told;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class AdjustingTests
{
    [Fact]
    public void Scenario_C13_an_override_moves_the_difference_and_leaves_the_original_untouched()
    {
        var before = Of(Take(Fresh(Line(1, 90_000m, Has("A", 63_000m), Has("B", 27_000m)))));
        var after = Of(Take(Fresh(Line(1, 90_000m, Has("A", 54_000m), Has("B", 36_000m)))));

        Assert.Equal(
            [
                Entry("A", -9_000m),
                Entry("B", 9_000m),
            ],
            Adjusting.Difference(before, after));
    }

    [Fact]
    public void Equal_allocations_need_no_adjustment()
    {
        var allocation = Of(Take(Fresh(Line(1, 90m, Has("A", 60m)) with { Residual = [Lost(ResidualReason.Held, 30m)] }), On("R", EventKind.Returned, -10m)));

        Assert.Empty(Adjusting.Difference(allocation, allocation));
        Assert.Empty(Adjusting.Difference(allocation, allocation with { Basis = new Basis("other", "other", "other") }));
    }

    [Fact]
    public void What_is_the_same_has_no_entry_and_quota_or_pay_alone_have_one()
    {
        var before = Of(Take(Fresh(Line(1, 90m, Has("A", 60m), Has("B", 30m)))));
        var after = Of(Take(Fresh(Line(1, 90m, Has("A", 60m), Has("B", 30m) with { Pay = Share.Zero }))));

        var entry = Assert.Single(Adjusting.Difference(before, after));
        Assert.Equal(("B", 0m, 0m, -30m), (entry.Participant!.Value.Value, entry.Amount.Amount, entry.Quota.Amount, entry.Pay.Amount));
    }

    [Fact]
    public void From_credited_to_refused_the_credits_go_and_the_residual_comes_and_back_again()
    {
        var credited = Of(Take(Fresh(Line(1, 90m, Has("A", 90m)))));
        var refused = Of(Take(Fresh(Line(1, 90m) with { Status = AllocationStatus.SplitRefused })));

        var there = Adjusting.Difference(credited, refused);
        Assert.Equal([("A", null, -90m), (null, ResidualReason.NotCredited, 90m)], there.Select(Short));
        var back = Adjusting.Difference(refused, credited);
        Assert.Equal([("A", null, 90m), (null, ResidualReason.NotCredited, -90m)], back.Select(Short));
    }

    [Fact]
    public void Where_a_rate_was_missing_the_residual_goes_in_its_own_currency_and_credits_come_in_theirs()
    {
        var dollars = Money.Of(100m, "USD");
        var missing = Of(Take(Fresh(Undecided(1, 0m) with { Status = AllocationStatus.RateMissing, Booked = dollars, Base = dollars })));
        var credited = Of(Take(Fresh(Line(1, 92m, Has("A", 92m)) with { Booked = dollars })));

        Assert.Equal(
            [("A", Eur(92)), (null, -dollars)],
            Adjusting.Difference(missing, credited).Select(entry => (entry.Participant?.Value, entry.Amount)));
    }

    [Fact]
    public void A_date_that_moved_takes_back_on_the_old_day_and_gives_on_the_new()
    {
        var line = Line(1, 90m, Has("A", 90m));
        var before = Of(Take(Fresh(line)));
        var after = Of(Take(Fresh(line with { Date = Booked.PlusDays(30) })));

        Assert.Equal([(Booked, -90m), (Booked.PlusDays(30), 90m)], Adjusting.Difference(before, after).Select(entry => (entry.Date, entry.Amount.Amount)));
    }

    [Fact]
    public void Several_rows_of_one_participant_are_one_entry()
    {
        var before = Of(Take(Fresh(Line(1, 90m, Has("A", 50m), Has("A", 40m) with { Rule = "other" }))));
        var after = Of(Take(Fresh(Line(1, 90m, Has("A", 45m), Has("A", 45m) with { Rule = "other" }))));

        Assert.Empty(Adjusting.Difference(before, after));
    }

    [Fact]
    public void Capacities_and_types_and_events_are_told_apart()
    {
        var before = Of(Take(Fresh(Line(1, 90m, Has("A", 90m))), On("R", EventKind.Returned, -10m)));
        var after = Of(Take(Fresh(Line(1, 90m, Has("A", 90m) with { Capacity = Capacity.Acting })), On("R", EventKind.Returned, -20m)));

        Assert.Equal(
            [(null, Capacity.Occupant, -90m), ("R", Capacity.Occupant, 10m), (null, Capacity.Acting, 90m), ("R", Capacity.Acting, -20m)],
            Adjusting.Difference(before, after).Select(entry => (entry.Event, entry.Capacity!.Value, entry.Amount.Amount)));
    }

    [Fact]
    public void Allocations_of_different_deals_are_the_callers_mistake()
    {
        var allocation = Of(Take(Fresh(Line(1, 90m, Has("A", 90m)))));

        var thrown = Assert.Throws<ArgumentException>(() => Adjusting.Difference(allocation, allocation with { Deal = "D-2" }));
        Assert.Contains("D-2", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("D-1", thrown.Message, StringComparison.Ordinal);
    }

    internal static Allocation Of(Steps steps) => new()
    {
        Deal = "D-1",
        Status = steps.Status,
        Currency = "EUR",
        Credits = steps.Credits,
        Residuals = steps.Residuals,
        Units = steps.Units,
        Findings = steps.Findings,
        Lines = steps.After.Lines,
        Reached = steps.After.Reached,
        Counted = steps.After.Counted,
        Basis = new Basis("", "", ""),
    };

    private static Adjustment Entry(string who, decimal amount) => new()
    {
        Deal = "D-1",
        Line = 1,
        Year = 1,
        Date = Booked,
        Type = CreditType.Revenue,
        Participant = who,
        Capacity = Capacity.Occupant,
        Amount = Eur(amount),
        Quota = Eur(amount),
        Pay = Eur(amount),
    };

    private static (string? Who, ResidualReason? Reason, decimal Amount) Short(Adjustment entry) => (entry.Participant?.Value, entry.Reason, entry.Amount.Amount);
}
