using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The three trees of a roster: regions, products and accounts.</summary>
internal sealed class TreeCheck(FaultList faults, RosterNames names)
{
    internal void Check(Roster roster)
    {
        Regions(roster);
        Products(roster);
        Accounts(roster);
    }

    private void Regions(Roster roster)
    {
        var tree = new Tree("region", names.Regions);
        faults.Each(RosterCheck.Root, "regions", roster.Regions, row => row.Id.Value, (row, at) =>
        {
            faults.OptionalText(at, "name", row.Name);
            Node(tree, at, row.Id.Value, row.Parent?.Value, row.During);
        });
        Report(tree);
    }

    private void Products(Roster roster)
    {
        var tree = new Tree("product", names.Products);
        faults.Each(RosterCheck.Root, "products", roster.Products, row => row.Id.Value, (row, at) =>
        {
            faults.OptionalText(at, "name", row.Name);
            Node(tree, at, row.Id.Value, row.Parent?.Value, row.During);
        });
        Report(tree);
    }

    private void Accounts(Roster roster)
    {
        var tree = new Tree("account", names.Accounts);
        var others = new FormerNameCheck(faults, "account", names.Accounts);
        faults.Each(RosterCheck.Root, "accounts", roster.Accounts, row => row.Id.Value, (row, at) =>
        {
            faults.OptionalText(at, "name", row.Name);
            faults.OptionalText(at, "segment", row.Segment);
            Node(tree, at, row.Id.Value, row.Parent?.Value, row.During);
            if (row.Region is { } region)
            {
                names.Regions.Check(faults, at, "region", region.Value, row.During);
            }

            Each(at, row, others);
        });
        Report(tree);
    }

    private void Each(Spot at, Account row, FormerNameCheck others)
    {
        faults.Each(at, "aliases", row.Aliases, alias => alias.Value, (alias, there) => others.Alias(there, alias.Value, row.Id.Value));
        faults.Each(at, "externalIds", row.ExternalIds, id => id.Id, (id, there) => others.External(there, id, row.Id.Value));
    }

    private void Node(Tree tree, Spot at, string id, string? parent, DateRange days)
    {
        faults.Days(at, "during", days);
        if (faults.Id(at, "id", id))
        {
            tree.Rows.Add(id, days, at);
        }

        if (parent is not null)
        {
            tree.Names.Check(faults, at, "parent", parent, days);
            if (id.Length > 0 && parent.Length > 0)
            {
                tree.Cycles.Add(id, parent, days, at);
            }
        }
    }

    private void Report(Tree tree)
    {
        tree.Rows.Report((id, at, other, days) => faults.Add(
            DiagnosticCodes.RowsOverlap, at.Of("during"), $"The {tree.Noun} {id} has another row for the same days ({days}): {other}.", $"End one row on the day before the other one starts, or give one of them another id."));
        tree.Cycles.Report((at, chain, days) => faults.Add(
            DiagnosticCodes.ParentCycle, at.Of("parent"), $"The {tree.Noun} lies below itself ({days}): {chain}.", $"Give one of these rows another parent, or none."));
    }

    private sealed record Tree(string Noun, NameIndex Names)
    {
        internal OverlapSearch<string> Rows { get; } = new();

        internal CycleSearch Cycles { get; } = new();
    }
}
