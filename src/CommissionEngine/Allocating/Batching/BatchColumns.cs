using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Batching;

/// <summary>The columns of one batch, with what the engine has for their names. All threads read it.</summary>
internal sealed class BatchColumns
{
    /// <summary>What turns days since 1970-01-01 into the numbers of <see cref="Days"/>.</summary>
    internal static readonly int Epoch = Days.Of(new NodaTime.LocalDate(1970, 1, 1));

    internal BatchColumns(BatchNames names, DealBatch deals, DealHistory? history)
    {
        var tables = names.Tables;
        var words = tables.Policies.Vocabulary;
        Deals = deals;
        History = history;
        HasDocuments = deals.Documents.Count > 0;
        Dates = new(DatesOf(tables.Rulebook, deals));
        CanBePlain = tables.Plain.Blocks is not null && Dates.Exists && deals.Accounts.Names is not null;
        Amounts = new(deals.Amounts);
        Currencies = new(deals.CurrencyKeys);
        Accounts = new(deals.Accounts.Keys);
        AccountOf = names.Accounts(deals.Accounts);
        Products = new(deals.Products.Keys);
        ProductOf = names.Products(deals.Products);
        var cells = new List<CellColumn>();
        Add(cells, Vocabulary.Type, words.Types, deals.Types, names.Types);
        Add(cells, Vocabulary.Stage, words.Stages, deals.Stages, names.Stages);
        Add(cells, Vocabulary.Channel, words.Channels, deals.Channels, names.Channels);
        Cells = [.. cells];
        Places = new PlaceEntry[deals.Places.Count];
        for (var i = 0; i < Places.Length; i++)
        {
            var place = deals.Places[i];
            var point = words.Points.Of(place.Point.Value);
            Places[i] = new PlaceEntry(point, point < 0 ? -1 : words.RegionAt(point), new(place.Regions.Keys), names.Regions(i, place.Regions));
        }
    }

    internal DealBatch Deals { get; }

    internal DealHistory? History { get; }

    internal bool HasDocuments { get; }

    /// <summary>Whether a deal of the columns can go the plain way at all.</summary>
    internal bool CanBePlain { get; }

    /// <summary>The compensation dates, as days since 1970-01-01.</summary>
    internal Column<int> Dates { get; }

    internal Column<long> Amounts { get; }

    internal Column<int> Currencies { get; }

    internal Column<int> Accounts { get; }

    internal BatchNames.AccountEntry[] AccountOf { get; }

    internal Column<int> Products { get; }

    internal int[] ProductOf { get; }

    /// <summary>Type, stage and channel, as far as a condition asks for them and the batch has them.</summary>
    internal CellColumn[] Cells { get; }

    internal PlaceEntry[] Places { get; }

    private static void Add(List<CellColumn> cells, int dimension, Names asked, KeyColumn column, Func<KeyColumn, int[]> cellsOf)
    {
        if (asked.Count > 0 && column.Names is not null)
        {
            cells.Add(new CellColumn(dimension, new(column.Keys), cellsOf(column)));
        }
    }

    private static ReadOnlyMemory<int> DatesOf(Rulebook rulebook, DealBatch deals)
    {
        if (string.Equals(rulebook.CompensationDate, Rulebook.BookedDate, StringComparison.Ordinal))
        {
            return deals.Booked;
        }

        foreach (var column in deals.Dates)
        {
            if (string.Equals(column.Name, rulebook.CompensationDate, StringComparison.Ordinal))
            {
                return column.Days;
            }
        }

        return default;
    }

    /// <param name="Point">The number of the influence point; negative if no rule looks at it.</param>
    /// <param name="Dimension">The dimension of the policies' cells; negative too, then.</param>
    /// <param name="Keys">The keys of the regions.</param>
    /// <param name="Regions">What the engine has for them.</param>
    internal readonly record struct PlaceEntry(int Point, int Dimension, Column<int> Keys, BatchNames.RegionEntry[] Regions);

    /// <param name="Dimension">The dimension of the policies' cells.</param>
    /// <param name="Keys">The keys of the names.</param>
    /// <param name="CellOf">The cells of the names.</param>
    internal readonly record struct CellColumn(int Dimension, Column<int> Keys, int[] CellOf);
}
