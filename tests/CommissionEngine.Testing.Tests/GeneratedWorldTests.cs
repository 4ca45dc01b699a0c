using CommissionEngine.Allocating.Checking;
using CommissionEngine.Compiling.Checking;
using CommissionEngine.Deals;

namespace CommissionEngine.Testing.Tests;

public sealed class GeneratedWorldTests(ITestOutputHelper output)
{
    private const int Many = 2_000;

    private static readonly Lazy<World[]> Worlds = new(() => [.. Enumerable.Range(0, Many).Select(seed => CreditGenerators.SampleWorld(seed))]);

    [Fact]
    public void Rosters_and_rulebooks_have_no_fault()
    {
        for (var seed = 0; seed < Many; seed++)
        {
            var world = Worlds.Value[seed];
            var faults = DocumentCheck.Check(world.Rulebook, world.Roster);
            Assert.True(faults.Count == 0, $"World {seed}: {string.Join("\n", faults)}");
        }
    }

    [Fact]
    public void Hardly_any_deal_is_written_down_wrong()
    {
        var deals = 0;
        var faulty = 0;
        for (var seed = 0; seed < Many; seed++)
        {
            var world = Worlds.Value[seed];
            var declared = new DeclaredFacts(world.Rulebook);
            foreach (var deal in world.Deals)
            {
                deals++;
                var faults = DealCheck.Faults(deal, declared, hasOriginal: false);
                faulty += faults.Count > 0 ? 1 : 0;
                Assert.All(faults, fault => Assert.Equal("CE2", fault.Code[..3]));
                Assert.True(faults.Count == 0 || deal.Events.Any(one => one.Line == 77), $"World {seed}, {deal.Id}: {string.Join("\n", faults)}");
            }
        }

        output.WriteLine($"{faulty} of {deals} deals are faulty");
        Assert.InRange(faulty, 1, deals / 20);
    }

    [Fact]
    public void The_same_seed_gives_the_same_world() => Assert.Equal(CreditGenerators.SampleWorld(42), CreditGenerators.SampleWorld(42));

    [Fact]
    public void Everything_that_a_world_can_have_comes_up()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Many; seed++)
        {
            foreach (var feature in Features.Of(Worlds.Value[seed]))
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        foreach (var (feature, count) in counts.OrderBy(pair => pair.Value))
        {
            output.WriteLine($"{count,6} {feature}");
        }

        var missing = Features.Expected().Where(feature => !counts.ContainsKey(feature)).ToList();
        Assert.True(missing.Count == 0, $"Never seen: {string.Join(", ", missing)}");
    }
}
