using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>Events of a deal: what adds and what takes back, whole and in part, mostly within what is there and now and then too much.</summary>
internal sealed class EventMaker(Draw draw, DealScope scope, AmountMaker amounts)
{
    private const int WholeDeal = -1;

    // What the events so far have reached, by kind and place of the line.
    private readonly Dictionary<(EventKind Kind, int Place), decimal> _reached = [];

    /// <summary>Events of lines, their ids beginning with a text that is their own.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="earlier">Events of them that there are already.</param>
    /// <param name="booked">The day near which they lie.</param>
    /// <param name="prefix">How their ids begin.</param>
    internal ValueList<DealEvent> Events(ValueList<DealLine> lines, ValueList<DealEvent> earlier, LocalDate booked, string prefix)
    {
        foreach (var one in earlier)
        {
            Count(one.Kind, one.Line is { } number ? PlaceOf(lines, number) : WholeDeal, one.Amount);
        }

        var byLine = draw.Chance(lines.Any(line => line.Booked < 0) && lines.Any(line => line.Booked > 0) ? 92 : 50);
        var books = earlier.Any(one => one.Kind == EventKind.Booked) || (earlier.Count == 0 && draw.Chance(30));
        var events = new DealEvent[draw.Int(1, 4)];
        for (var i = 0; i < events.Length; i++)
        {
            var place = byLine ^ draw.Chance(5) ? draw.Int(0, lines.Count - 1) : WholeDeal;
            events[i] = One(lines, place, books, booked, $"{prefix}{i + 1}");
        }

        return ValueList.Create<DealEvent>(events);
    }

    private DealEvent One(ValueList<DealLine> lines, int place, bool books, LocalDate booked, string id)
    {
        var kind = Kind(books);
        var whole = place == WholeDeal ? Total(lines) : lines[place].Booked;
        var room = Room(kind, place, whole, books);
        var amount = draw.Weighted(30, 30, 15, 10, 5, 6, 4) switch
        {
            0 => room,
            1 => amounts.Part(room, draw.From(50, 33, 34, 25)),
            2 => amounts.Part(room, draw.Int(1, 99)),
            3 => room == 0 ? 0 : amounts.InUnits(room < 0 ? -1 : 1),
            4 => 0m,
            5 => -amounts.Part(Reached(kind, place), draw.From(100, 50)),
            _ => amounts.Part(whole, 150),
        };
        Count(kind, place, amount);
        var years = place == WholeDeal ? lines.Max(row => row.Years.Count) : lines[place].Years.Count;
        return new DealEvent
        {
            Id = id,
            Kind = kind,
            Date = Calendar.Near(draw, booked),
            Amount = amount,
            Line = draw.Chance(1) ? 77 : place == WholeDeal ? null : lines[place].Number == 0 ? place + 1 : lines[place].Number,
            Year = years > 1 && draw.Chance(40) ? draw.Int(1, years) : null,
        };
    }

    /// <summary>Mostly the kinds that some policy credits at, and what takes back.</summary>
    private EventKind Kind(bool books)
    {
        if (draw.Chance(30))
        {
            return draw.From(EventKind.Cancelled, EventKind.Returned);
        }

        var credited = scope.Kinds.Count > 0 ? draw.Of(scope.Kinds) : CreditingEvent.Booked;
        return draw.Chance(10) ? draw.Any<EventKind>() : credited switch
        {
            CreditingEvent.Invoiced => EventKind.Invoiced,
            CreditingEvent.Paid => EventKind.Paid,
            _ => books ? EventKind.Booked : EventKind.Returned,
        };
    }

    /// <summary>What can still be added, or, with the other sign, be taken back.</summary>
    private decimal Room(EventKind kind, int place, decimal whole, bool books)
    {
        var back = Reached(EventKind.Cancelled, place) + Reached(EventKind.Returned, place);
        return kind is EventKind.Cancelled or EventKind.Returned
            ? -(books ? Reached(EventKind.Booked, place) : whole) - back
            : whole - Reached(kind, place);
    }

    private decimal Reached(EventKind kind, int place) => _reached.GetValueOrDefault((kind, place));

    private void Count(EventKind kind, int place, decimal amount) => _reached[(kind, place)] = Reached(kind, place) + amount;

    private static int PlaceOf(ValueList<DealLine> lines, int number)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if ((lines[i].Number == 0 ? i + 1 : lines[i].Number) == number)
            {
                return i;
            }
        }

        return WholeDeal;
    }

    private static decimal Total(ValueList<DealLine> lines)
    {
        var total = 0m;
        foreach (var line in lines)
        {
            total += line.Booked;
        }

        return total;
    }
}
