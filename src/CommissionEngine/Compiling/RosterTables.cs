using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>The roster's names and trees as numbers. Never changes once it is made; holds for any order of the roster's lists.</summary>
/// <remarks>In: a roster that was checked. Out: tables that are read without allocating. Law 4: what is a set has no order.</remarks>
internal sealed class RosterTables
{
    internal RosterTables(Roster roster)
    {
        Regions = new Names(roster.Regions.Select(region => region.Id.Value));
        Products = new Names(roster.Products.Select(product => product.Id.Value));
        Participants = new Names(
            roster.Participants.Select(participant => participant.Id.Value),
            roster.Participants.SelectMany(participant => participant.Aliases, (participant, alias) => (alias.Value, participant.Id.Value)));
        Positions = new Names(roster.Positions.Select(position => position.Id.Value));
        RegionTree = new Tree(Regions.Count, roster.Regions.Select(region =>
            (Regions.Of(region.Id.Value), Regions.Of(region.Parent?.Value), DaySpan.Of(region.During))));
        ProductTree = new Tree(Products.Count, roster.Products.Select(product =>
            (Products.Of(product.Id.Value), Products.Of(product.Parent?.Value), DaySpan.Of(product.During))));
        Accounts = new AccountTables(roster.Accounts, Regions);
        Agreements = new AgreementTables(roster.Agreements, Accounts.Names, Participants);
    }

    internal Names Regions { get; }

    internal Names Products { get; }

    /// <summary>Participants, former ids included.</summary>
    internal Names Participants { get; }

    internal Names Positions { get; }

    internal Tree RegionTree { get; }

    internal Tree ProductTree { get; }

    internal AccountTables Accounts { get; }

    internal AgreementTables Agreements { get; }
}
