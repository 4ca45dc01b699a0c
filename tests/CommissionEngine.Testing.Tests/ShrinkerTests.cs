using CommissionEngine.Allocating.Checking;
using CommissionEngine.Compiling.Checking;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Tests;

public sealed class ShrinkerTests(ITestOutputHelper output)
{
    private const int MostSteps = 20_000;

    public static TheoryData<long> Seeds => [.. Enumerable.Range(0, 12).Select(i => i * 1_000L)];

    [Fact]
    public void A_simpler_world_of_one_without_fault_has_none()
    {
        for (var seed = 0L; seed < Math.Min(Cases.Count, 500); seed += 10)
        {
            var world = CreditGenerators.SampleWorld(seed);
            foreach (var simpler in CreditGenerators.Worlds().Shrinker(world))
            {
                Assert.NotEqual(world, simpler);
                var faults = DocumentCheck.Check(simpler.Rulebook, simpler.Roster);
                Assert.True(faults.Count == 0, $"World {seed}: {string.Join("\n", faults)}");
                if (CountFaults(simpler) > CountFaults(world))
                {
                    var declared = new DeclaredFacts(simpler.Rulebook);
                    Assert.Fail($"World {seed}: {string.Join("\n", simpler.Deals.SelectMany(deal => DealCheck.Faults(deal, declared, hasOriginal: false)))}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Shrinking_everything_away_ends_at_nothing(long seed)
    {
        var (smallest, tried) = Shrink.ToSmallest(CreditGenerators.Worlds(), CreditGenerators.SampleWorld(seed), _ => true);
        Assert.Equal(new World { Roster = new Roster(), Rulebook = new Rulebook { House = smallest.Rulebook.House } }, smallest);
        Assert.InRange(tried, 1, MostSteps);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fault_of_overlays_by_weight_shrinks_to_one_deal_one_line_and_two_people(long seed)
    {
        var broken = First(seed, Breaks);
        var (smallest, tried) = Shrink.ToSmallest(CreditGenerators.Worlds(), broken, Breaks);
        output.WriteLine($"{tried} tried: {smallest}");

        var deal = Assert.Single(smallest.Deals);
        var policy = Assert.Single(smallest.Rulebook.Policies);
        Assert.Single(deal.Lines);
        Assert.Empty(deal.Events);
        Assert.Equal(2, policy.Pools.Count);
        Assert.Equal(2, smallest.Roster.Assignments.Count);
        Assert.Equal(2, smallest.Roster.Participants.Select(row => row.Id).Distinct().Count());
        Assert.Empty(smallest.Roster.Accounts);
        Assert.Empty(smallest.Roster.Regions);
        Assert.InRange(tried, 1, MostSteps);

        // As a fault in the engine would show itself: a deal, an overlay that is shared by weight, and two who share it.
        static bool Breaks(World world) => world.Deals.Any(deal => deal.Lines.Any(line => line.Booked > 0))
            && world.Rulebook.Policies.Any(policy => policy.Pools.Any(pool => pool.IsOverlay && pool.Split is SplitMethod.ByWeight))
            && world.Roster.Assignments.GroupBy(row => row.Role).Any(group => group.Select(row => row.Seat.Participant).OfType<ParticipantId>().Distinct().Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fault_of_empty_seats_shrinks_to_one_empty_position(long seed)
    {
        var broken = First(seed, Breaks);
        var (smallest, tried) = Shrink.ToSmallest(CreditGenerators.Worlds(), broken, Breaks);

        Assert.Single(smallest.Deals);
        Assert.Empty(Assert.Single(smallest.Roster.Positions).Occupants);
        Assert.Single(smallest.Roster.Assignments);
        Assert.Empty(smallest.Roster.Participants);
        var pool = Assert.Single(Assert.Single(smallest.Rulebook.Policies).Pools);
        Assert.Equal(new VacancyRule.Hold(), pool.Vacancy);
        Assert.Equal(Portion.Whole, pool.Portion);
        Assert.InRange(tried, 1, MostSteps);

        static bool Breaks(World world) => world.Deals.Count > 0
            && world.Rulebook.Policies.Any(policy => policy.Pools.Any(pool => !pool.IsOverlay && pool.Vacancy is VacancyRule.Hold))
            && world.Roster.Assignments.Any(row => row.Seat.Position is not null);
    }

    private static World First(long seed, Func<World, bool> breaks)
    {
        for (; ; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (breaks(world))
            {
                return world;
            }
        }
    }

    private static int CountFaults(World world)
    {
        var declared = new DeclaredFacts(world.Rulebook);
        return world.Deals.Count(deal => !DealCheck.IsFaultless(deal, declared, hasOriginal: false, out _));
    }
}
