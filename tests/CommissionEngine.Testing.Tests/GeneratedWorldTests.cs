using CommissionEngine.Allocating.Checking;
using CommissionEngine.Allocations;
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
    public void Nearly_all_rulebooks_compile_and_the_others_have_policies_that_tie()
    {
        var refused = 0;
        foreach (var world in Worlds.Value)
        {
            var diagnostics = CreditEngine.TryCompile(world.Rulebook, world.Roster, out _);
            refused += diagnostics.Count > 0 ? 1 : 0;
            Assert.All(diagnostics, diagnostic => Assert.Equal("CE1900", diagnostic.Code));
        }

        output.WriteLine($"{refused} of {Many} do not compile");
        Assert.InRange(refused, 1, Many / 20);
    }

    [Fact]
    public void Deals_come_out_in_every_way()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var world in Worlds.Value.Where(world => CreditEngine.TryCompile(world.Rulebook, world.Roster, out _).Count == 0))
        {
            foreach (var allocation in Play.All(world))
            {
                string[] seen =
                [
                    allocation.Status.ToString(),
                    .. allocation.Credits.Select(row => row.Capacity.ToString()), .. allocation.Credits.Select(row => row.Type.ToString()),
                    .. allocation.Residuals.Select(row => row.Reason.ToString()), .. allocation.Findings.Select(row => "finding " + row.Code),
                ];
                foreach (var one in seen.Distinct())
                {
                    counts[one] = counts.GetValueOrDefault(one) + 1;
                }
            }
        }

        foreach (var (one, count) in counts.OrderBy(pair => pair.Value))
        {
            output.WriteLine($"{count,6} {one}");
        }

        string[] expected =
        [
            .. Enum.GetNames<AllocationStatus>(), .. Enum.GetNames<Capacity>(), .. Enum.GetNames<CreditType>(), .. Enum.GetNames<ResidualReason>(),
            // Policies that tie are seen when they are compiled; here only claims under two agreements tie.
            .. Enum.GetNames<FindingCode>().Where(name => name != nameof(FindingCode.PoliciesConflict)).Select(name => "finding " + name),
        ];
        var missing = expected.Where(one => !counts.ContainsKey(one)).ToList();
        Assert.True(missing.Count == 0, $"Never seen: {string.Join(", ", missing)}");
        Assert.True(counts["Credited"] * 3 > Worlds.Value.Sum(world => world.Deals.Count), "Fewer than a third of the deals are credited.");
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
