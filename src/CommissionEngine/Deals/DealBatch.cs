using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>Many deals as columns: entry k of every column is deal k. What <see cref="CreditEngine.AllocateAll"/> reads.</summary>
/// <remarks>
/// A column holds deals of one line without events or people of their own, which most deals of a CRM are; a deal that says more stands beside the columns in <see cref="Documents"/>.
/// Make one by a <see cref="DealBatchBuilder"/>, from CSV by the package CommissionEngine.Csv, or from columns that you have.
/// </remarks>
public sealed class DealBatch
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>How many deals there are.</summary>
    public required int Count { get; init; }

    /// <summary>The deals' ids.</summary>
    public required TextColumn Ids { get; init; }

    /// <summary>The days on which they were booked: days since 1970-01-01.</summary>
    public required ReadOnlyMemory<int> Booked { get; init; }

    /// <summary>The booked amounts, in minor units of the deal's currency.</summary>
    public required ReadOnlyMemory<long> Amounts { get; init; }

    /// <summary>The currencies that <see cref="CurrencyKeys"/> count, from 0.</summary>
    public required IReadOnlyList<Currency> Currencies { get; init; }

    /// <summary>For each deal the place of its currency in <see cref="Currencies"/>.</summary>
    public required ReadOnlyMemory<int> CurrencyKeys { get; init; }

    /// <summary>The accounts.</summary>
    public KeyColumn Accounts { get; init; }

    /// <summary>The kinds of deal.</summary>
    public KeyColumn Types { get; init; }

    /// <summary>The stages.</summary>
    public KeyColumn Stages { get; init; }

    /// <summary>The channels.</summary>
    public KeyColumn Channels { get; init; }

    /// <summary>The products.</summary>
    public KeyColumn Products { get; init; }

    /// <summary>The places, by influence point.</summary>
    public ValueList<PlaceColumn> Places { get; init; } = [];

    /// <summary>Further dates, by name.</summary>
    public ValueList<DateColumn> Dates { get; init; } = [];

    /// <summary>The deals that the columns cannot hold, by their place: their entries in the columns mean nothing.</summary>
    public IReadOnlyDictionary<int, Deal> Documents { get; init; } = new Dictionary<int, Deal>();

    /// <summary>A deal as a document.</summary>
    /// <param name="deal">From 0 to <see cref="Count"/> - 1.</param>
    public Deal this[int deal] => Documents.TryGetValue(deal, out var document) ? document : new Deal
    {
        Id = new DealId(Ids[deal]),
        Account = Accounts[deal] is { } account ? new AccountId(account) : (AccountId?)null,
        Currency = Currencies[CurrencyKeys.Span[deal]],
        Booked = DateOf(Booked.Span[deal]),
        Dates = DatesOf(deal),
        Type = Types[deal],
        Stage = Stages[deal],
        Channel = Channels[deal],
        Places = PlacesOf(deal),
        Lines =
        [
            new DealLine
            {
                Product = Products[deal] is { } product ? new ProductId(product) : (ProductId?)null,
                Booked = Money.FromMinorUnits(Amounts.Span[deal], Currencies[CurrencyKeys.Span[deal]]).Amount,
            },
        ],
    };

    /// <summary>The days since 1970-01-01 of a date, as the columns hold it.</summary>
    /// <param name="date">A date of any calendar.</param>
    public static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The date of so many days since 1970-01-01.</summary>
    /// <param name="day">Days; before that, negative.</param>
    public static LocalDate DateOf(int day) => Epoch.PlusDays(day);

    internal LocalDate BookedOf(int deal) => Documents.TryGetValue(deal, out var document) ? document.Booked : DateOf(Booked.Span[deal]);

    internal Currency CurrencyOf(int deal) => Documents.TryGetValue(deal, out var document) ? document.Currency : Currencies[CurrencyKeys.Span[deal]];

    private ValueList<DealDate> DatesOf(int deal)
    {
        var dates = new List<DealDate>();
        foreach (var column in Dates)
        {
            if (column.Days.Span[deal] != DateColumn.None)
            {
                dates.Add(new DealDate { Name = column.Name, Date = DateOf(column.Days.Span[deal]) });
            }
        }

        return ValueList.From(dates);
    }

    private ValueList<Place> PlacesOf(int deal)
    {
        var places = new List<Place>();
        foreach (var column in Places)
        {
            if (column.Regions[deal] is { } region)
            {
                places.Add(new Place(column.Point, region));
            }
        }

        return ValueList.From(places);
    }
}
