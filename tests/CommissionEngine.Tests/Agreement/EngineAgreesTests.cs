using CommissionEngine.Testing;
using FsCheck.Fluent;

namespace CommissionEngine.Tests.Agreement;

/// <summary>Law 17: the engine, its explanation and its replay say what the slow reference says, on whole random worlds: every row, every stored line and every finding.</summary>
/// <remarks>Worlds come from numbers, so that every run tries the same ones. One that shows a difference is named, and made as small as it gets.</remarks>
public sealed class EngineAgreesTests
{
    [Fact]
    public void The_engine_agrees_with_the_reference_on_random_worlds()
    {
        var all = 0;
        for (var seed = 1; seed <= LawCount.Worlds; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            var differences = WorldDifferences.Of(world, out var compared);
            all += compared;
            if (differences.Count > 0)
            {
                Assert.Fail($"World {seed}: {string.Join('\n', differences)}\nIn the smallest world that shows a difference:\n{Smallest(world)}");
            }
        }

        Assert.True(all > 2 * LawCount.Worlds, $"Only {all} results were compared.");
    }

    private static string Smallest(World world)
    {
        while (CreditGenerators.Worlds().Shrinker(world).FirstOrDefault(smaller => WorldDifferences.Of(smaller, out _).Count > 0) is { } smaller)
        {
            world = smaller;
        }

        return $"{string.Join('\n', WorldDifferences.Of(world, out _))}\n{world}";
    }
}
