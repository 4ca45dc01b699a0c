using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Reference;

/// <summary>Law 17: the engine, its explanation and its replay say what the slow reference says, on whole random worlds.</summary>
/// <remarks>
/// Worlds come from numbers, so a failure names the one that shows it. The words and values of findings have tests of their own and are not compared here,
/// and where sums of amounts near the end of 64 bits no longer fit, the engine says AmountOutOfRange and the reference, which counts on, something else.
/// </remarks>
public sealed class EngineAgreesTests
{
    private const long HugeAmount = 1_000_000_000_000;

    private static int Worlds => int.TryParse(Environment.GetEnvironmentVariable("COMMISSIONENGINE_LAW_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, 300) : 200;

    [Fact]
    public void The_engine_agrees_with_the_reference_on_random_input()
    {
        var compared = 0;
        for (var seed = 1; seed <= Worlds; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            foreach (var deal in world.Deals)
            {
                if (deal.Lines.Any(line => Math.Abs(line.Booked) > HugeAmount) || deal.Events.Any(one => Math.Abs(one.Amount) > HugeAmount))
                {
                    continue;
                }

                compared++;
                var expected = ReferenceEngine.Allocate(world.Rulebook, world.Roster, deal, world.History);
                var actual = engine!.Allocate(deal, world.History);
                var differences = AllocationDiff.Compare(expected, actual).FindAll(one => !one.StartsWith("Findings", StringComparison.Ordinal));
                Assert.True(differences.Count == 0, $"World {seed}, deal {deal.Id}:\n{string.Join('\n', differences)}");
                AssertExplained(engine, world, deal, actual, seed);
            }
        }

        Assert.True(compared > Worlds, $"Only {compared} deals were compared.");
    }

    private static void AssertExplained(CreditEngine engine, CommissionEngine.Testing.World world, Deals.Deal deal, Allocation actual, int seed)
    {
        var explanation = engine.Explain(deal, world.History);
        Assert.True(actual == explanation.Allocation, $"World {seed}, deal {deal.Id}: explaining changes the allocation.");
        Assert.True(actual == CreditEngine.Replay(explanation), $"World {seed}, deal {deal.Id}: the replay differs.");
    }
}
