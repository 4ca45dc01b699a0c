using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Plain;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Batching;

/// <summary>What an engine has for the names in a batch. Kept between batches, so that a name is looked up once.</summary>
/// <remarks>A name that needs the general stages (unknown, or different on different days) has the number <see cref="Special"/>.</remarks>
internal sealed class BatchNames
{
    internal const int Special = -1;

    private readonly EngineTables _tables;
    private readonly KeyMap<AccountEntry> _accounts;
    private readonly KeyMap<int> _types;
    private readonly KeyMap<int> _stages;
    private readonly KeyMap<int> _channels;
    private readonly KeyMap<int> _products;
    private readonly List<KeyMap<RegionEntry>> _regions = [];

    internal BatchNames(EngineTables tables)
    {
        _tables = tables;
        var words = tables.Policies.Vocabulary;
        _accounts = new(new AccountEntry(Special, Special), Account);
        _types = new(0, name => Vocabulary.CellOf(words.Types, name));
        _stages = new(0, name => Vocabulary.CellOf(words.Stages, name));
        _channels = new(0, name => Vocabulary.CellOf(words.Channels, name));
        _products = new(0, Product);
    }

    internal EngineTables Tables => _tables;

    internal AccountEntry[] Accounts(KeyColumn column) => _accounts.Of(column.Names);

    internal int[] Types(KeyColumn column) => _types.Of(column.Names);

    internal int[] Stages(KeyColumn column) => _stages.Of(column.Names);

    internal int[] Channels(KeyColumn column) => _channels.Of(column.Names);

    internal int[] Products(KeyColumn column) => _products.Of(column.Names);

    /// <summary>The regions of the place column with this number.</summary>
    internal RegionEntry[] Regions(int place, KeyColumn column)
    {
        while (_regions.Count <= place)
        {
            _regions.Add(new(new RegionEntry(0, 0), Region));
        }

        return _regions[place].Of(column.Names);
    }

    // An account that agreements name is looked at by the general stages: what was booked beside an agreement is a finding.
    private AccountEntry Account(string name)
    {
        var account = _tables.Roster.Accounts.Names.Of(name);
        return account < 0 || !_tables.Roster.Agreements.CoverageOf(account).IsEmpty
            ? new AccountEntry(Special, Special)
            : new AccountEntry(account, _tables.Plain.Blocks?.FirstOf(account) ?? Special);
    }

    private int Product(string name)
    {
        var product = _tables.Roster.Products.Of(name);
        if (product < 0)
        {
            return Special;
        }

        for (var above = product; above >= 0;)
        {
            var (from, to) = _tables.Roster.ProductTree.RowsOf(above);
            if (to - from != 1 || _tables.Roster.ProductTree.DaysOf(from) != DaySpan.Always)
            {
                return Special;
            }

            above = _tables.Roster.ProductTree.ParentIn(from);
        }

        return _tables.Policies.Vocabulary.ProductCells.CellOf(product, Days.Any);
    }

    private RegionEntry Region(string name)
    {
        var region = _tables.Roster.Regions.Of(name);
        return region < 0 || _tables.Plain.Blocks is not { } blocks
            ? new RegionEntry(Special, Special)
            : new RegionEntry(_tables.Policies.Vocabulary.RegionCells.CellOf(region, Days.Any), blocks.Places.Of(region));
    }

    /// <param name="Account">The account's number.</param>
    /// <param name="Block">The number of its first block.</param>
    internal readonly record struct AccountEntry(int Account, int Block);

    /// <param name="Cell">The cell that policies ask for.</param>
    /// <param name="Place">The cell that tells whose regions cover it.</param>
    internal readonly record struct RegionEntry(int Cell, int Place);
}
