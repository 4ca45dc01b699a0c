using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Generating;

/// <summary>Lines of deals, with the amounts that policies credit, places of their own and yearly parts.</summary>
internal sealed class LineMaker(Draw draw, DealScope scope, AmountMaker amounts)
{
    internal ValueList<DealLine> Lines()
    {
        var lines = new DealLine[draw.Weighted(50, 30, 15, 5) + 1];
        var negative = draw.Chance(6);
        var years = draw.Chance(12) ? draw.Int(2, 3) : 0;
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(negative ^ draw.Chance(12));
            if (years > 0 && draw.Chance(75))
            {
                lines[i] = lines[i] with { Years = Years(lines[i], years) };
            }
        }

        // Numbers of their own, not in order, now and then.
        return draw.Chance(90) ? ValueList.Create<DealLine>(lines) : ValueList.From(lines.Select((line, place) => line with { Number = 10 * (lines.Length - place) }).ToArray());
    }

    internal ValueList<Place> Places(int percent)
    {
        var places = new List<Place>();
        foreach (var point in scope.Points.Count > 0 ? scope.Points : [InfluencePoint.Booking])
        {
            if (scope.Regions.Count > 0 && draw.Chance(percent))
            {
                places.Add(new Place(point, draw.Chance(2) ? new RegionId("nowhere") : draw.Of(scope.Regions)));
            }
        }

        // Often all in one place, so that points coincide.
        return places.Count > 1 && draw.Chance(25) ? ValueList.From(places.Select(place => place with { Region = places[0].Region }).ToArray()) : ValueList.From(places.ToArray());
    }

    private DealLine Line(bool negative)
    {
        var booked = negative ? -amounts.Amount() : amounts.Amount();
        return new DealLine
        {
            Product = draw.Chance(12) || scope.Products.Count == 0 ? (ProductId?)null : draw.Chance(2) ? new ProductId("nothing") : draw.Of(scope.Products),
            Booked = booked,
            Net = Stated(AmountBase.Net) ? amounts.Part(booked, draw.From(90, 100, 50)) : null,
            List = Stated(AmountBase.List) ? amounts.Part(booked, draw.From(100, 110)) : null,
            Margin = Stated(AmountBase.Margin) ? amounts.Part(booked, draw.From(30, 0, -10)) : null,
            Places = draw.Chance(15) ? Places(40) : [],
        };
    }

    private bool Stated(AmountBase amount) => draw.Chance(scope.Bases.Contains(amount) ? 92 : 10);

    private ValueList<YearlyPart> Years(DealLine line, int count)
    {
        var booked = amounts.Parts(line.Booked, count);
        var net = line.Net is { } one ? amounts.Parts(one, count) : null;
        var list = line.List is { } two ? amounts.Parts(two, count) : null;
        var margin = line.Margin is { } three ? amounts.Parts(three, count) : null;
        var years = new YearlyPart[count];
        for (var i = 0; i < count; i++)
        {
            years[i] = new YearlyPart { Booked = booked[i], Net = net?[i], List = list?[i], Margin = margin?[i] };
        }

        return ValueList.Create<YearlyPart>(years);
    }
}
