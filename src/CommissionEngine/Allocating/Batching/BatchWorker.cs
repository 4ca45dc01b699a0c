using System.Text;
using CommissionEngine.Allocating.Plain;
using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Plain;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Batching;

/// <summary>Credits the deals of a batch, page by page: plain ones from their columns, the others as documents through the general stages.</summary>
/// <remarks>In: columns. Out: pages. Law 17: the rows are those that the single door gives. Not for several threads at once; each takes one of its own.</remarks>
internal sealed class BatchWorker
{
    private const int LongestId = 512;

    /// <summary>How many deals ahead teams are looked at.</summary>
    private const int Ahead = 10;

    private static readonly Basis NoBasis = new("", "", "");

    private readonly EngineTables _tables;
    private readonly PlainSharing _sharing;
    private readonly LineFrame _frame;
    private readonly int[] _places;
    private readonly DealPipeline _pipeline;
    private RateCursor[] _credit = [];
    private RateCursor[] _bands = [];
    private int _currencies;

    internal BatchWorker(EngineTables tables)
    {
        _tables = tables;
        _sharing = new PlainSharing(tables.Plain);
        _frame = tables.Policies.NewFrame();
        _frame.Cells[Vocabulary.CallOff] = tables.Policies.Vocabulary.CellOfAgreement(Names.Missing);
        _places = new int[tables.Points.Count];
        _pipeline = new DealPipeline(tables);
    }

    /// <summary>Makes ready for a batch.</summary>
    internal void Begin(DealBatch deals)
    {
        // What the columns of another batch said must not be taken for this one's.
        var notCalledOff = _frame.Cells[Vocabulary.CallOff];
        _frame.Cells.AsSpan().Clear();
        _frame.Cells[Vocabulary.CallOff] = notCalledOff;
        _places.AsSpan().Clear();
        var bands = _tables.Policies.Vocabulary.Currencies;
        _currencies = deals.Currencies.Count;
        if (_credit.Length < _currencies)
        {
            _credit = new RateCursor[_currencies];
            _bands = new RateCursor[_currencies * bands.Length];
        }

        for (var i = 0; i < _currencies; i++)
        {
            _credit[i] = new RateCursor(deals.Currencies[i], _tables.Rulebook.CreditCurrency ?? deals.Currencies[i]);
            for (var band = 0; band < bands.Length; band++)
            {
                _bands[(i * bands.Length) + band] = new RateCursor(deals.Currencies[i], bands[band]);
            }
        }
    }

    internal void Fill(BatchColumns columns, CreditNames names, ICreditNumbers numbers, CreditPage page, int first, int count)
    {
        page.Begin(names, columns.Deals, _tables.Rulebook.CreditCurrency, first, count);
        for (var deal = first; deal < first + count; deal++)
        {
            BringNear(columns, deal + Ahead, first + count);
            if ((columns.HasDocuments && columns.Deals.Documents.ContainsKey(deal)) || !TryPlain(columns, page, deal))
            {
                var nobody = default(NoRecorder);
                page.Add(deal, _pipeline.Run(columns.Deals[deal], columns.History, NoBasis, ref nobody, null), numbers);
            }
        }
    }

    private bool TryPlain(BatchColumns columns, CreditPage page, int deal)
    {
        if (!columns.CanBePlain || columns.Dates[deal] is var date && date == DateColumn.None
            || (columns.History is not null && HasOriginal(columns, deal)))
        {
            return false;
        }

        var blocks = _tables.Plain.Blocks!;
        var day = date + BatchColumns.Epoch;
        var account = columns.AccountOf[columns.Accounts[deal] + 1];
        if (account.Block < 0)
        {
            return false;
        }

        var block = blocks.ViewOf(account.Block);
        if (!block.HoldsOn(day))
        {
            var other = blocks.NumberOf(account.Account, day);
            if (other < 0)
            {
                return false;
            }

            block = blocks.ViewOf(other);
        }

        if (!BlockWriter.IsNear(day, blocks.Middle) || !TryRead(columns, deal, day, in block, out var total)
            || PolicySelection.Select(_tables.Policies, _frame, out var policy) != SelectionOutcome.One
            || _tables.Plain.Policies[policy] is not { } plain
            || !_sharing.TryShare(plain, in block, (short)(day - blocks.Middle), _places, total, deal, page))
        {
            return false;
        }

        page.EndPlain(deal, _sharing.HasLapses);
        return true;
    }

    /// <summary>Asks for the team of a later deal: teams lie all over memory, and waiting for them costs more than crediting.</summary>
    private void BringNear(BatchColumns columns, int deal, int end)
    {
        if (deal < end && columns.CanBePlain && columns.AccountOf[columns.Accounts[deal] + 1].Block is >= 0 and var block)
        {
            _tables.Plain.Blocks!.BringNear(block);
        }
    }

    /// <summary>Fills the frame and the places, and converts the amount. False: something needs the general stages.</summary>
    private bool TryRead(BatchColumns columns, int deal, int day, in BlockView block, out long total)
    {
        var cells = _frame.Cells;
        _frame.SetDay(_tables.Policies, day);
        cells[Vocabulary.Account] = block.AccountCell;
        cells[Vocabulary.Segment] = block.SegmentCell;
        cells[Vocabulary.Global] = block.GlobalCell;
        foreach (ref readonly var column in columns.Cells.AsSpan())
        {
            cells[column.Dimension] = column.CellOf[column.Keys[deal] + 1];
        }

        var special = 0;
        if (columns.Products.Exists)
        {
            special = columns.ProductOf[columns.Products[deal] + 1];
            cells[Vocabulary.Product] = special;
        }

        foreach (ref readonly var place in columns.Places.AsSpan())
        {
            var region = place.Regions[place.Keys[deal] + 1];
            special |= region.Cell;
            if (place.Point >= 0)
            {
                cells[place.Dimension] = region.Cell;
                _places[place.Point] = region.Place;
            }
        }

        var currency = columns.Currencies[deal];
        var amount = columns.Amounts[deal];
        return _credit[currency].TryConvert(_tables.Rates, amount, day, out total) && special >= 0
            && TryBands(_tables.Policies.Vocabulary, currency, amount, day, total);
    }

    private bool TryBands(Vocabulary words, int currency, long amount, int day, long total)
    {
        for (var band = 0; band < words.Currencies.Length; band++)
        {
            var inBand = total;
            if (words.Currencies[band] != _tables.Rulebook.CreditCurrency
                && !_bands[(currency * words.Currencies.Length) + band].TryConvert(_tables.Rates, amount, day, out inBand))
            {
                return false;
            }

            _frame.Cells[words.AmountIn(band)] = words.Amounts[band].CellOf(inBand);
        }

        return true;
    }

    private static bool HasOriginal(BatchColumns columns, int deal)
    {
        var utf8 = columns.Deals.Ids.Utf8(deal);
        if (utf8.Length > LongestId)
        {
            return true;
        }

        Span<char> id = stackalloc char[LongestId];
        return columns.History!.HasOriginal(id[..Encoding.UTF8.GetChars(utf8, id)]);
    }
}
