using CommissionEngine.Deals;

namespace CommissionEngine.Testing.Tests;

public sealed class LawTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_law_holds_in_random_worlds()
    {
        var tried = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var broken = new List<string>();
        for (var seed = 0L; seed < Cases.Count; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            foreach (var result in CreditLaws.CheckAll(engine!, ValueList.From(world.Deals.Where(deal => deal.Original is null).ToArray()), world.History, seed))
            {
                tried[result.Law] = tried.GetValueOrDefault(result.Law) + result.Tried;
                if (!result.Holds)
                {
                    broken.Add($"World {seed}: {result}");
                }
            }
        }

        foreach (var (law, count) in tried)
        {
            output.WriteLine($"{count,6} {law}");
        }

        Assert.True(broken.Count == 0, string.Join("\n\n", broken));
        Assert.All(tried, pair => Assert.True(Cases.Count < 100 || pair.Value > 0, $"Never tried: {pair.Key}"));
    }

    [Fact]
    public void The_laws_that_look_back_hold_for_deals_that_continue_others()
    {
        for (var seed = 0L; seed < Cases.Count; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            var history = world.History;
            foreach (var deal in world.Deals)
            {
                LawResult[] results =
                [
                    CreditLaws.RevenueAndResidualAreTheBase(engine!, deal, history), CreditLaws.OrderDoesNotMatter(engine!, deal, history, seed),
                    CreditLaws.ExplainingChangesNothing(engine!, deal, history), CreditLaws.TheSameInputGivesTheSame(engine!, deal, history),
                ];
                Assert.All(results, result => Assert.True(result.Holds, $"World {seed}: {result}"));
                history = history with { Allocations = [.. history.Allocations, engine!.Allocate(deal, history)] };
            }
        }
    }

    [Fact]
    public void A_rulebook_of_ones_own_is_tried_in_two_lines()
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        var engine = CreditEngine.Compile(rulebook, roster);

        Assert.All(CreditLaws.CheckAll(engine, deals: 50, seed: 1), result => Assert.True(result.Holds, result.ToString()));
    }

    [Fact]
    public void A_law_that_holds_says_on_how_many_deals_it_was_tried()
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        var engine = CreditEngine.Compile(rulebook, roster);
        var deal = new Deal { Id = "D1", Currency = "EUR", Booked = new(2025, 3, 14), Lines = [new DealLine { Booked = 100.01m }] };

        var result = CreditLaws.RevenueAndResidualAreTheBase(engine, deal);

        Assert.Equal("Holds (tried on 1): Revenue credits and residuals are the base that is reached.", result.ToString());
    }
}
