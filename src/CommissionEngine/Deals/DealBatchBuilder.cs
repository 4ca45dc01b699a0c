using System.Text;
using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>Fills a <see cref="DealBatch"/>: deal by deal, from documents or from texts, and again and again in the same memory.</summary>
/// <remarks>Not for several threads at once. Names get the same keys in every batch that one builder makes.</remarks>
/// <example><code>
/// var builder = new DealBatchBuilder();
/// foreach (var deal in deals)
/// {
///     builder.Add(deal);
/// }
///
/// engine.AllocateAll(builder.Build(), credits);
/// </code></example>
public sealed class DealBatchBuilder
{
    private readonly (KeyNames Names, Growing<int> Keys)[] _names;
    private readonly KeyNames _regions = new();
    private readonly List<(InfluencePoint Point, Growing<int> Keys)> _places = [];
    private readonly List<(string Name, Growing<int> Days)> _dates = [];
    private readonly Growing<byte> _ids = new();
    private readonly Growing<int> _idEnds = new();
    private readonly Growing<int> _booked = new();
    private readonly Growing<long> _amounts = new();
    private readonly Growing<int> _currencyKeys = new();
    private readonly List<Currency> _currencies = [];
    private readonly Dictionary<int, Deal> _documents = [];

    /// <summary>Makes one without deals.</summary>
    public DealBatchBuilder() => _names = [.. Enum.GetValues<DealKey>().Select(_ => (new KeyNames(), new Growing<int>()))];

    /// <summary>How many deals were added since the last <see cref="Clear"/>.</summary>
    public int Count => _booked.Count;

    /// <summary>Adds a deal, whatever it says.</summary>
    /// <param name="deal">The deal. A faulty one is answered by its status.</param>
    public void Add(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        if (!ColumnShape.Fit(deal, out var amount))
        {
            _documents.Add(Count, deal);
            Add(default, 0, 0, default);
            return;
        }

        var line = deal.Lines[0];
        Begin(deal.Id.Value, deal.Booked, amount.MinorUnits, deal.Currency);
        Set(DealKey.Account, deal.Account?.Value);
        Set(DealKey.Type, deal.Type);
        Set(DealKey.Stage, deal.Stage);
        Set(DealKey.Channel, deal.Channel);
        Set(DealKey.Product, line.Product?.Value);
        foreach (var place in deal.Places)
        {
            SetPlace(place.Point, place.Region.Value);
        }

        foreach (var place in line.Places)
        {
            SetPlace(place.Point, place.Region.Value);
        }

        foreach (var date in deal.Dates)
        {
            SetDate(date.Name, date.Date);
        }
    }

    /// <summary>Begins a deal of one line; what else it says is set after it.</summary>
    /// <param name="id">Its id, as <see cref="DealId"/> asks.</param>
    /// <param name="booked">The day on which it was booked, in the ISO calendar, of the years 1 to 9998.</param>
    /// <param name="amount">The booked amount in minor units of the currency.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">The id, the day or the currency is none; nothing was added.</exception>
    public void Begin(ReadOnlySpan<char> id, LocalDate booked, long amount, Currency currency)
    {
        if (!IdText.IsRight(id))
        {
            throw new ArgumentException($"\"{id}\" cannot be the id of a deal. Give it visible characters, without white space at either end.", nameof(id));
        }

        if (!ColumnShape.IsDay(booked))
        {
            throw new ArgumentOutOfRangeException(nameof(booked), booked, "Give a day of the ISO calendar in the years 1 to 9998.");
        }

        if (currency.IsNone)
        {
            throw new ArgumentException("The currency is missing. Name the currency of the amount, such as EUR.", nameof(currency));
        }

        Add(id, DealBatch.DayOf(booked), amount, currency);
    }

    /// <summary>Says something of the deal that was begun last.</summary>
    /// <param name="key">What is said.</param>
    /// <param name="name">The name, as an id is written; an empty one says nothing.</param>
    /// <exception cref="ArgumentException">The text can be no name.</exception>
    public void Set(DealKey key, ReadOnlySpan<char> name)
    {
        if (!name.IsEmpty)
        {
            _names[(int)key].Keys.Last = _names[(int)key].Names.KeyOf(name);
        }
    }

    /// <summary>Says where the deal that was begun last lies at an influence point.</summary>
    /// <param name="point">The influence point.</param>
    /// <param name="region">The region, as an id is written; an empty one says nothing.</param>
    /// <exception cref="ArgumentException">The text can be no name.</exception>
    public void SetPlace(InfluencePoint point, ReadOnlySpan<char> region)
    {
        if (region.IsEmpty)
        {
            return;
        }

        foreach (var (name, keys) in _places)
        {
            if (name == point)
            {
                keys.Last = _regions.KeyOf(region);
                return;
            }
        }

        var added = new Growing<int>();
        added.FillTo(Count, KeyColumn.None);
        added.Last = _regions.KeyOf(region);
        _places.Add((point, added));
    }

    /// <summary>Gives the deal that was begun last a further date.</summary>
    /// <param name="name">The name of the date; not "booked".</param>
    /// <param name="date">The date, in the ISO calendar, of the years 1 to 9998.</param>
    /// <exception cref="ArgumentException">The name or the date can be none.</exception>
    public void SetDate(string name, LocalDate date)
    {
        if (!IdText.IsRight(name) || string.Equals(name, DealDate.Booked, StringComparison.Ordinal))
        {
            throw new ArgumentException($"\"{name}\" cannot be the name of a further date.", nameof(name));
        }

        if (!ColumnShape.IsDay(date))
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "Give a day of the ISO calendar in the years 1 to 9998.");
        }

        foreach (var (known, days) in _dates)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                days.Last = DealBatch.DayOf(date);
                return;
            }
        }

        var added = new Growing<int>();
        added.FillTo(Count, DateColumn.None);
        added.Last = DealBatch.DayOf(date);
        _dates.Add((name, added));
    }

    /// <summary>The deals that were added, without copying: they hold until the next deal is added or <see cref="Clear"/> is called.</summary>
    public DealBatch Build() => new()
    {
        Count = Count,
        Ids = new TextColumn(_ids.Memory, _idEnds.Memory),
        Booked = _booked.Memory,
        Amounts = _amounts.Memory,
        Currencies = _currencies,
        CurrencyKeys = _currencyKeys.Memory,
        Accounts = ColumnOf(DealKey.Account),
        Types = ColumnOf(DealKey.Type),
        Stages = ColumnOf(DealKey.Stage),
        Channels = ColumnOf(DealKey.Channel),
        Products = ColumnOf(DealKey.Product),
        Places = ValueList.From(_places.Select(place => new PlaceColumn(place.Point, new KeyColumn(_regions, place.Keys.Memory)))),
        Dates = ValueList.From(_dates.Select(date => new DateColumn(date.Name, date.Days.Memory))),
        Documents = _documents,
    };

    /// <summary>Forgets the deals, and keeps the names and the memory.</summary>
    public void Clear()
    {
        _ids.Clear();
        _idEnds.Clear();
        _booked.Clear();
        _amounts.Clear();
        _currencyKeys.Clear();
        _documents.Clear();
        foreach (var (_, keys) in _names)
        {
            keys.Clear();
        }

        foreach (var (_, keys) in _places)
        {
            keys.Clear();
        }

        foreach (var (_, days) in _dates)
        {
            days.Clear();
        }
    }

    private KeyColumn ColumnOf(DealKey key) => new(_names[(int)key].Names, _names[(int)key].Keys.Memory);

    private void Add(ReadOnlySpan<char> id, int booked, long amount, Currency currency)
    {
        _ids.Take(Encoding.UTF8.GetBytes(id, _ids.Room(Encoding.UTF8.GetMaxByteCount(id.Length))));
        _idEnds.Add(_ids.Count);
        _booked.Add(booked);
        _amounts.Add(amount);
        _currencyKeys.Add(KeyOf(currency));
        foreach (var (_, keys) in _names)
        {
            keys.Add(KeyColumn.None);
        }

        foreach (var (_, keys) in _places)
        {
            keys.Add(KeyColumn.None);
        }

        foreach (var (_, days) in _dates)
        {
            days.Add(DateColumn.None);
        }
    }

    private int KeyOf(Currency currency)
    {
        var key = _currencies.IndexOf(currency);
        if (key < 0)
        {
            key = _currencies.Count;
            _currencies.Add(currency);
        }

        return key;
    }
}
