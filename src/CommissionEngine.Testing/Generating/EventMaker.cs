using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>Events of a deal: what adds and what takes back, whole and in part, some of it too much.</summary>
internal sealed class EventMaker(Draw draw, DealScope scope, AmountMaker amounts)
{
    /// <summary>Events of lines, their ids beginning with a text that is their own.</summary>
    internal ValueList<DealEvent> Events(ValueList<DealLine> lines, LocalDate booked, string prefix, bool later)
    {
        var events = new DealEvent[draw.Int(1, 4)];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = One(lines, booked, $"{prefix}{i + 1}", later);
        }

        return ValueList.Create<DealEvent>(events);
    }

    private DealEvent One(ValueList<DealLine> lines, LocalDate booked, string id, bool later)
    {
        var kind = Kind(later);
        var place = draw.Chance(60) ? draw.Int(0, lines.Count - 1) : (int?)null;
        var whole = place is { } one ? lines[one].Booked : Total(lines);
        var line = place is { } two ? (lines[two].Number == 0 ? two + 1 : lines[two].Number) : (int?)null;
        var years = place is { } three ? lines[three].Years.Count : lines.Max(row => row.Years.Count);
        var amount = draw.Weighted(30, 30, 15, 10, 6, 5, 4) switch
        {
            0 => whole,
            1 => amounts.Part(whole, draw.From(50, 33, 34, 25)),
            2 => amounts.Part(whole, draw.Int(1, 99)),
            3 => Least(whole),
            4 => 0m,
            5 => amounts.Part(whole, 150),
            _ => -amounts.Part(whole, 10),
        };
        return new DealEvent
        {
            Id = id,
            Kind = kind,
            Date = Calendar.Near(draw, booked),
            Amount = kind is EventKind.Cancelled or EventKind.Returned || draw.Chance(8) ? -amount : amount,
            Line = draw.Chance(1) ? 77 : line,
            Year = years > 1 && draw.Chance(40) ? draw.Int(1, years) : null,
        };
    }

    /// <summary>Mostly the kinds that some policy credits at, and what takes back.</summary>
    private EventKind Kind(bool later)
    {
        if (draw.Chance(later ? 45 : 25))
        {
            return draw.From(EventKind.Cancelled, EventKind.Returned);
        }

        var credited = scope.Kinds.Count > 0 ? draw.Of(scope.Kinds) : CreditingEvent.Booked;
        return draw.Chance(20) ? draw.Any<EventKind>() : credited switch
        {
            CreditingEvent.Invoiced => EventKind.Invoiced,
            CreditingEvent.Paid => EventKind.Paid,
            _ => later && draw.Chance(70) ? EventKind.Returned : EventKind.Booked,
        };
    }

    private decimal Least(decimal whole) => amounts.InUnits(whole < 0 ? -1 : 1);

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
