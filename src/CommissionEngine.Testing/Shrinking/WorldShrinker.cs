using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Testing.Generating;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Simpler worlds, the largest steps first: fewer deals, then fewer people, accounts and places, fewer and simpler rules, and simpler deals last. A faultless world stays one.</summary>
internal static class WorldShrinker
{
    internal static IEnumerable<World> Shrink(World world) => Choices(world).Where(one => IsWhole(one.Rulebook, one.Roster));

    internal static IEnumerable<Roster> Shrink(Roster roster) => Shrink(new World { Roster = roster, Rulebook = new Rulebook() }).Select(world => world.Roster).Where(one => one != roster);

    internal static IEnumerable<Rulebook> Shrink(Rulebook rulebook, Roster roster) => RulebookShrinker.Shrink(rulebook).Where(one => IsWhole(one, roster));

    private static IEnumerable<World> Choices(World world) =>
        Simpler.Fewer(world.Deals).Select(deals => world with { Deals = deals })
            .Concat(Without(world))
            .Concat(RosterShrinker.Shrink(world.Roster).Select(roster => world with { Roster = roster }))
            .Concat(RulebookShrinker.Shrink(world.Rulebook).Select(rulebook => world with { Rulebook = rulebook }))
            .Concat(History(world.History).Select(history => world with { History = history }))
            .Concat(Simpler.Each(world.Deals, DealShrinker.Shrink).Select(deals => world with { Deals = deals }));

    private static IEnumerable<World> Without(World world) =>
        Simpler.Chunks(world.Roster.Participants.Select(row => row.Id).Distinct().ToList()).Select(gone => PeopleRemoval.Participants(world, gone))
            .Concat(Simpler.Chunks(world.Roster.Positions.Select(row => row.Id).ToList()).Select(gone => PeopleRemoval.Positions(world, gone)))
            .Concat(Simpler.Chunks(world.Roster.Accounts.Select(row => row.Id).Distinct().ToList()).Select(gone => Removal.Accounts(world, gone)))
            .Concat(Simpler.Chunks(world.Roster.Regions.Select(row => row.Id).Distinct().ToList()).Select(gone => Removal.Regions(world, gone)))
            .Concat(Simpler.Chunks(world.Roster.Products.Select(row => row.Id).Distinct().ToList()).Select(gone => Removal.Products(world, gone)))
            .Concat(Simpler.Chunks(world.Roster.Agreements.Select(row => row.Id).ToList()).Select(gone => Removal.Agreements(world, gone)));

    private static IEnumerable<DealHistory> History(DealHistory history)
    {
        if (history.AsOf is not null)
        {
            yield return history with { AsOf = null };
        }

        foreach (var bookings in Simpler.Fewer(history.Bookings))
        {
            yield return history with { Bookings = bookings };
        }

        foreach (var stages in Simpler.Fewer(history.Stages))
        {
            yield return history with { Stages = stages };
        }
    }

    /// <summary>Whether the rates and relationships that the rules ask for are still there.</summary>
    private static bool IsWhole(Rulebook rulebook, Roster roster)
    {
        var relationships = roster.ReportingLines.Select(row => row.Relationship).Append(Rosters.ReportingLine.Manager).ToHashSet(StringComparer.Ordinal);
        return rulebook.Policies.All(policy => policy.Rollup is not { } rollup || rollup.Rules.All(rule => relationships.Contains(rule.Relationship)))
            && MoneyScope.Suffices(rulebook, roster);
    }
}
