using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Testing.Laws;

namespace CommissionEngine.Testing.Tests;

/// <summary>A law that cannot fail says nothing: each is shown an answer that breaks it.</summary>
public sealed class BrokenLawTests
{
    private static readonly Deal Small = new() { Id = "D1", Currency = "EUR", Booked = new(2025, 3, 14), Lines = [new DealLine { Booked = 100.01m }] };

    [Theory]
    [InlineData("Revenue credits and residuals are the base that is reached.")]
    [InlineData("The order of what is a set does not matter.")]
    [InlineData("One who does not qualify changes nobody's credit.")]
    [InlineData("Explaining gives the same allocation, and replays to it.")]
    [InlineData("Cultures do not matter.")]
    [InlineData("A version from a day on changes nothing before that day.")]
    [InlineData("Scaling all weights changes nothing.")]
    public void A_unit_too_many_breaks_the_law(string law) =>
        AssertBroken(law, allocation => allocation with { Credits = [allocation.Credits[0] with { Amount = Plus(allocation.Credits[0].Amount, 1) }, .. allocation.Credits.Skip(1)] });

    [Fact]
    public void A_unit_that_is_somebody_elses_breaks_the_law_of_nearness() => AssertBroken(
        "On the way everyone has less than two minor units more or less than his exact part of his whole.",
        allocation => allocation with
        {
            Credits =
            [
                allocation.Credits[0] with { Amount = Plus(allocation.Credits[0].Amount, 1) },
                allocation.Credits[1] with { Amount = Plus(allocation.Credits[1].Amount, -1) },
                .. allocation.Credits.Skip(2),
            ],
        });

    [Fact]
    public void A_unit_too_many_at_each_step_breaks_the_laws_of_steps()
    {
        foreach (var law in new[] { "Taking all back leaves nothing.", "Steps sum to the whole, and none has the other sign.", "Any way to the same running total leads to the same state." })
        {
            AssertBroken(law, allocation => allocation with { Credits = ValueList.From(allocation.Credits.Select(row => row with { Quota = Plus(row.Quota, 1) }).ToArray()) }, seed: 3);
        }
    }

    [Fact]
    public void Less_for_more_weight_breaks_the_law_of_weights() => AssertBroken("More weight never gets less.", allocation => Swapped(allocation, 0, 1));

    [Fact]
    public void More_than_the_ceiling_breaks_the_law_of_limits() =>
        AssertBroken("Each limit holds.", allocation => WithHolder(allocation, 2, holder => holder with { Whole = Plus(holder.Whole, 1) }));

    [Fact]
    public void Another_answer_from_time_to_time_breaks_the_law_of_the_same_input()
    {
        var calls = 0;
        AssertBroken("The same input gives the same answer, again and from any thread.", allocation => ++calls == 2 ? allocation with { Status = AllocationStatus.NoPolicy } : allocation);
    }

    [Fact]
    public void What_is_thrown_breaks_any_law()
    {
        var result = Law("Each limit holds.").Ask(Case(_ => throw new InvalidOperationException("what is thrown")));

        Assert.Equal("InvalidOperationException was thrown: what is thrown", result.Broken);
    }

    [Fact]
    public void A_broken_law_says_so_with_the_numbers()
    {
        var verdict = Law("Revenue credits and residuals are the base that is reached.").Ask(Case(allocation => allocation with { Residuals = [Lost(allocation)] }));

        Assert.Equal("Line 1 of year 1 has 10006 minor units of revenue and residual, and its whole is EUR 100.01.", verdict.Broken);
    }

    private static void AssertBroken(string law, Func<Allocation, Allocation> spoil, long seed = 1)
    {
        Assert.Null(Law(law).Ask(Case(null, seed)).Broken);
        Assert.NotNull(Law(law).Ask(Case(spoil, seed)).Broken);
    }

    private static Law Law(string says) => Assert.Single(CreditLaws.All, law => law.Says == says);

    private static LawCase Case(Func<Allocation, Allocation>? spoil, long seed = 1)
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        return new LawCase(CreditEngine.Compile(rulebook, roster), Small, null, seed, spoil);
    }

    private static Residual Lost(Allocation allocation) => new()
    {
        Line = 1,
        Year = 1,
        Date = new(2025, 3, 14),
        Reason = ResidualReason.Unfilled,
        Amount = Plus(Money.Zero(allocation.Currency), 5),
    };

    private static Allocation Swapped(Allocation allocation, int one, int other)
    {
        var holders = allocation.Lines[0].Holders;
        var first = holders[one].Whole;
        var second = holders[other].Whole;
        return WithHolder(WithHolder(allocation, one, holder => holder with { Whole = second }), other, holder => holder with { Whole = first });
    }

    private static Allocation WithHolder(Allocation allocation, int place, Func<Holder, Holder> change)
    {
        Holder[] holders = [.. allocation.Lines[0].Holders];
        holders[place] = change(holders[place]);
        return allocation with { Lines = [allocation.Lines[0] with { Holders = ValueList.Create<Holder>(holders) }] };
    }

    private static Money Plus(Money amount, long units) => Money.FromMinorUnits(amount.MinorUnits + units, amount.Currency);
}
