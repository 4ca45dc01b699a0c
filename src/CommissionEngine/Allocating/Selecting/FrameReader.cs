using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Selecting;

/// <summary>Fills frames from deals: every text of a deal is looked up here, once, and never after.</summary>
/// <remarks>In: a deal whose amounts have the decimals of its currency. Out: the frame of one of its lines on one compensation date. Allocates nothing for what is known.</remarks>
internal sealed class FrameReader(PolicyTables tables, RosterTables roster, RateTables rates)
{
    private readonly Vocabulary _words = tables.Vocabulary;
    private readonly List<RegionId> _unknownRegions = [];
    private readonly List<(Currency Band, RateOutcome Outcome)> _failedBands = [];

    /// <summary>The currencies of all amount bands for which there was no rate, or in which the deal's amount does not fit; the deal's own if it does not even fit in that.</summary>
    internal IReadOnlyList<(Currency Band, RateOutcome Outcome)> FailedBands => _failedBands;

    /// <summary>Fills in what concerns the whole deal. Once for every compensation date.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="day">The compensation date.</param>
    /// <param name="agreement">The roster's number of the agreement under which it is a call-off; -1 if it is none.</param>
    /// <param name="frame">The frame.</param>
    /// <returns>Whether the deal's amount could be converted for every band that a policy of the day asks for.</returns>
    internal RateOutcome ReadDeal(Deal deal, int day, int agreement, LineFrame frame)
    {
        frame.SetDay(tables, day);
        _unknownRegions.Clear();
        frame.Account = roster.Accounts.Names.Of(deal.Account?.Value);
        frame.Agreement = agreement;
        var cells = frame.Cells;
        cells[Vocabulary.Type] = Vocabulary.CellOf(_words.Types, deal.Type);
        cells[Vocabulary.Stage] = Vocabulary.CellOf(_words.Stages, deal.Stage);
        cells[Vocabulary.Channel] = Vocabulary.CellOf(_words.Channels, deal.Channel);
        cells[Vocabulary.Segment] = _words.Segments.Count == 0 ? 0 : _words.CellOfSegment(roster.Accounts.SegmentOf(frame.Account, day));
        cells[Vocabulary.CallOff] = _words.CellOfAgreement(agreement);
        cells[Vocabulary.Account] = _words.AccountCells.CellOf(frame.Account, day);
        cells[Vocabulary.Global] = roster.Accounts.InGlobal(frame.Account, day) ? 1 : 0;
        for (var fact = 0; fact < _words.Facts.Length; fact++)
        {
            cells[_words.FactOf(fact)] = CellOf(_words.Facts[fact], deal.Facts);
        }

        return ReadAmount(deal, day, frame);
    }

    /// <summary>Fills in what concerns one line, after <see cref="ReadDeal"/>.</summary>
    internal void ReadLine(Deal deal, DealLine line, LineFrame frame)
    {
        frame.Product = roster.Products.Of(line.Product?.Value);
        frame.Cells[Vocabulary.Product] = _words.ProductCells.CellOf(frame.Product, frame.Day);
        Array.Fill(frame.Regions, Names.Missing);
        ReadPlaces(deal.Places, frame);
        ReadPlaces(line.Places, frame);
        for (var point = 0; point < frame.Regions.Length; point++)
        {
            frame.Cells[_words.RegionAt(point)] = _words.RegionCells.CellOf(frame.Regions[point], frame.Day);
        }
    }

    private void ReadPlaces(ValueList<Place> places, LineFrame frame)
    {
        foreach (var place in places)
        {
            var point = _words.Points.Of(place.Point.Value);
            if (point >= 0)
            {
                var region = roster.Regions.Of(place.Region.Value);
                frame.Regions[point] = region >= 0 ? region : NumberOfUnknown(place.Region);
            }
        }
    }

    /// <summary>Different unknown regions are different places, so that lines of them are not one part by accident.</summary>
    private int NumberOfUnknown(RegionId region)
    {
        var place = _unknownRegions.IndexOf(region);
        if (place < 0)
        {
            place = _unknownRegions.Count;
            _unknownRegions.Add(region);
        }

        return Names.Unknown - place;
    }

    private static int CellOf(FactScale fact, ValueList<Fact> facts)
    {
        foreach (var given in facts)
        {
            if (string.Equals(given.Name, fact.Name, StringComparison.Ordinal))
            {
                return fact.CellOf(given);
            }
        }

        return 0;
    }

    private RateOutcome ReadAmount(Deal deal, int day, LineFrame frame)
    {
        _failedBands.Clear();
        if (_words.Currencies.Length == 0)
        {
            return RateOutcome.Converted;
        }

        var fits = TryTotal(deal, out var total);
        var worst = RateOutcome.Converted;
        var needed = tables.BandsNeededOn(day);
        if (!fits && needed.Length > 0)
        {
            worst = RateOutcome.OutOfRange;
            _failedBands.Add((deal.Currency, worst));
        }

        for (var band = 0; band < _words.Currencies.Length; band++)
        {
            var amount = 0L;
            var outcome = fits ? rates.Convert(total, deal.Currency, _words.Currencies[band], day, out amount) : RateOutcome.OutOfRange;
            frame.Cells[_words.AmountIn(band)] = outcome == RateOutcome.Converted ? _words.Amounts[band].CellOf(amount) : 0;
            if (fits && outcome != RateOutcome.Converted && needed.Contains(band))
            {
                worst = outcome > worst ? outcome : worst;
                _failedBands.Add((_words.Currencies[band], outcome));
            }
        }

        return worst;
    }

    private static bool TryTotal(Deal deal, out long total)
    {
        var sum = Int128.Zero;
        foreach (var line in deal.Lines)
        {
            var mantissa = Decimals.Mantissa(line.Booked, out var scale);
            sum += scale <= deal.Currency.Decimals
                ? mantissa * Decimals.PowerOfTen(deal.Currency.Decimals - scale)
                : mantissa / Decimals.PowerOfTen(scale - deal.Currency.Decimals);
        }

        var fits = sum >= long.MinValue && sum <= long.MaxValue;
        total = fits ? (long)sum : 0;
        return fits;
    }
}
