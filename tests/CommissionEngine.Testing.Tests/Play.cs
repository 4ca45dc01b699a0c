using CommissionEngine.Allocations;

namespace CommissionEngine.Testing.Tests;

/// <summary>Takes the deals of a world one after the other, each knowing what came of those before it.</summary>
internal static class Play
{
    internal static IEnumerable<Allocation> All(World world)
    {
        var engine = CreditEngine.Compile(world.Rulebook, world.Roster);
        var history = world.History;
        foreach (var deal in world.Deals)
        {
            var allocation = engine.Allocate(deal, history);
            history = history with { Allocations = [.. history.Allocations, allocation] };
            yield return allocation;
        }
    }
}
