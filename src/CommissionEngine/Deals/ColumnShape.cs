using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>Which deals the columns of a <see cref="DealBatch"/> can hold: one line, nobody named, nothing that happened later, nothing faulty.</summary>
internal static class ColumnShape
{
    private const int LastYear = 9998;

    internal static bool IsDay(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= LastYear;

    internal static bool Fit(Deal deal, out Money amount)
    {
        amount = default;
        return deal is
        {
            Lines: { Count: 1 } and [{ Number: 0 or 1, Years.Count: 0, Places: not null, Net: null, List: null, Margin: null }],
            Events.Count: 0,
            Team.Count: 0,
            Claims.Count: 0,
            Facts.Count: 0,
            Agreement: null,
            Original: null,
            Reference: null,
            DocumentedSplit: null,
            Override: null,
            Places: not null,
            Dates: not null,
        }
            && !deal.Currency.IsNone
            && IsDay(deal.Booked)
            && IdText.IsRight(deal.Id.Value)
            && AreRight(deal.Account?.Value, deal.Type, deal.Stage, deal.Channel, deal.Lines[0].Product?.Value)
            && AreRight(deal.Places)
            && AreRight(deal.Lines[0].Places)
            && AreApart(deal.Places, deal.Lines[0].Places)
            && AreRight(deal.Dates)
            && Money.TryOf(deal.Lines[0].Booked, deal.Currency, out amount);
    }

    private static bool AreRight(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is not null && !IdText.IsRight(name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreRight(ValueList<Place> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (!IdText.IsRight(places[i].Region.Value) || !IdText.IsRight(places[i].Point.Value))
            {
                return false;
            }

            for (var j = 0; j < i; j++)
            {
                if (places[j].Point == places[i].Point)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A line's place stands instead of the deal's; what the deal says there is only known to the documents.
    private static bool AreApart(ValueList<Place> ofDeal, ValueList<Place> ofLine)
    {
        foreach (var place in ofLine)
        {
            foreach (var other in ofDeal)
            {
                if (place.Point == other.Point)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreRight(ValueList<DealDate> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            if (dates[i] is not { } date || !IsDay(date.Date) || !IdText.IsRight(date.Name) || string.Equals(date.Name, DealDate.Booked, StringComparison.Ordinal))
            {
                return false;
            }

            for (var j = 0; j < i; j++)
            {
                if (string.Equals(dates[j].Name, date.Name, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
