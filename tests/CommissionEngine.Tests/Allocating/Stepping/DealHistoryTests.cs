using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class DealHistoryTests
{
    private static readonly Allocation First = Stored("D-1", null, 1);

    [Fact]
    public void An_original_is_found_by_its_own_id_and_by_the_deal_that_it_continues()
    {
        var second = Stored("D-2", "D-1", 2);
        var history = new DealHistory { Allocations = [First, second, Stored("D-3", null, 1)] };

        Assert.Same(second, history.OriginalOf("D-1"));
        Assert.Null(history.OriginalOf("D-2"));
        Assert.Null(new DealHistory().OriginalOf("D-1"));
    }

    [Fact]
    public void Of_several_results_the_one_that_has_counted_most_holds_in_whatever_order_they_stand()
    {
        var later = Stored("D-1", "D-1", 3);

        Assert.Same(later, new DealHistory { Allocations = [First, later] }.OriginalOf("D-1"));
        Assert.Same(later, new DealHistory { Allocations = [later, First] }.OriginalOf("D-1"));
    }

    [Fact]
    public void Of_results_that_have_counted_as_many_the_order_of_the_list_does_not_choose()
    {
        Allocation[] equal =
        [
            First,
            First with { Basis = new Basis("other", "", "") },
            First with { Lines = [First.Lines[0] with { Base = Money.Of(2, "EUR") }] },
            First with { Deal = "D-9", Original = "D-1" },
        ];

        foreach (var one in equal)
        {
            foreach (var other in equal)
            {
                Assert.Equal(new DealHistory { Allocations = [one, other] }.OriginalOf("D-1"), new DealHistory { Allocations = [other, one] }.OriginalOf("D-1"));
            }
        }
    }

    [Fact]
    public void A_result_without_lines_is_no_original()
    {
        var invalid = First with { Status = AllocationStatus.DealInvalid, Lines = [] };

        Assert.Null(new DealHistory { Allocations = [invalid] }.OriginalOf("D-1"));
        Assert.Same(First, new DealHistory { Allocations = [invalid, First] }.OriginalOf("D-1"));
    }

    [Fact]
    public void The_stage_on_a_day_is_the_latest_that_had_begun()
    {
        var day = new LocalDate(2025, 3, 14);
        var history = new DealHistory { Stages = [At("D-1", day, "won"), At("D-1", day.PlusDays(-9), "offer"), At("D-2", day.PlusDays(-1), "lead"), At("D-1", day, "lost")] };

        Assert.Null(history.StageOn("D-1", day.PlusDays(-10)));
        Assert.Equal("offer", history.StageOn("D-1", day.PlusDays(-1)));
        Assert.Equal("lost", history.StageOn("D-1", day));
        Assert.Null(history.StageOn("D-7", day));
    }

    [Fact]
    public void What_was_looked_up_has_no_part_in_what_makes_two_histories_equal_and_is_not_copied()
    {
        var asked = new DealHistory { Allocations = [First] };
        Assert.NotNull(asked.OriginalOf("D-1"));

        Assert.Equal(new DealHistory { Allocations = asked.Allocations }, asked);
        Assert.Null((asked with { Allocations = [] }).OriginalOf("D-1"));
    }

    private static KnownStage At(DealId deal, LocalDate since, string stage) => new() { Deal = deal, Since = since, Stage = stage };

    private static Allocation Stored(DealId deal, DealId? original, int counted) => new()
    {
        Deal = deal,
        Original = original,
        Status = AllocationStatus.Credited,
        Currency = "EUR",
        Lines =
        [
            new AllocatedLine
            {
                Line = 1,
                Year = 1,
                Status = AllocationStatus.Credited,
                CompensationDate = new LocalDate(2025, 3, 14),
                Date = new LocalDate(2025, 3, 14),
                Booked = Money.Of(1, "EUR"),
                Base = Money.Of(1, "EUR"),
            },
        ],
        Counted = ValueList.From(Enumerable.Range(0, counted).Select(i => new CountedEvent(deal, i == 0 ? "" : $"E{i}"))),
        Basis = new Basis("", "", ""),
    };
}
