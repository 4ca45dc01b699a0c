using System.Numerics;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>What a condition is asked about: one line of a deal, on the compensation date, in the eyes of a policy with that governing point.</summary>
internal sealed record Question(World World, Deal Deal, DealLine Line, LocalDate Date, InfluencePoint Governing, IReadOnlySet<AgreementId> CallOffs)
{
    /// <summary>The place at a point: the line's, else the deal's.</summary>
    public RegionId? PlaceAt(InfluencePoint point) => PlaceAt(Deal, Line, point);

    public static RegionId? PlaceAt(Deal deal, DealLine line, InfluencePoint point)
    {
        foreach (var place in line.Places.Concat(deal.Places))
        {
            if (place.Point == point)
            {
                return place.Region;
            }
        }

        return null;
    }
}

/// <summary>Whether a condition holds. What the deal does not say fails.</summary>
internal static class Testing
{
    public static bool Holds(Condition condition, Question q) => condition switch
    {
        Condition.All all => all.Of.All(one => Holds(one, q)),
        Condition.Any any => any.Of.Any(one => Holds(one, q)),
        Condition.Not not => !Holds(not.Of, q),
        Condition.OfType of => q.Deal.Type is { } type && of.AnyOf.Contains(type),
        Condition.InStage of => q.Deal.Stage is { } stage && of.AnyOf.Contains(stage),
        Condition.ByChannel of => q.Deal.Channel is { } channel && of.AnyOf.Contains(channel),
        Condition.OfProduct of => q.World.ProductsFrom(q.Line.Product, q.Date).Any(of.AnyOf.Contains),
        Condition.AmountBetween band => InBand(band, q),
        Condition.InSegment of => q.World.AccountsFrom(q.Deal.Account, q.Date).FirstOrDefault(a => a.Segment is not null)?.Segment is { } segment && of.AnyOf.Contains(segment),
        Condition.OfAccount of => OfAccount(of, q),
        Condition.OfGlobalAccount => q.World.AccountsFrom(q.Deal.Account, q.Date).Any(a => a.IsGlobal),
        Condition.InRegion of => q.World.RegionsFrom(q.PlaceAt(of.Point ?? q.Governing), q.Date).Any(of.AnyOf.Contains),
        Condition.CallOff of => of.Agreement is { } agreement ? q.CallOffs.Contains(agreement) : q.CallOffs.Count > 0,
        _ => FactHolds(condition, q.Deal.Facts),
    };

    /// <summary>A condition of facts alone: those of a deal, or of a person.</summary>
    public static bool FactHolds(Condition condition, ValueList<Fact> facts) => condition switch
    {
        Condition.All all => all.Of.All(one => FactHolds(one, facts)),
        Condition.Any any => any.Of.Any(one => FactHolds(one, facts)),
        Condition.Not not => !FactHolds(not.Of, facts),
        Condition.FactText test => facts.Any(f => f is Fact.Text text && text.Name == test.Name && test.AnyOf.Contains(text.Value)),
        Condition.FactNumber test => facts.Any(f => f is Fact.Number number && number.Name == test.Name && !(number.Value < test.From) && !(number.Value >= test.To)),
        Condition.FactDay test => facts.Any(f => f is Fact.Day day && day.Name == test.Name && test.During.Contains(day.Value)),
        Condition.FactYesNo test => facts.Any(f => f is Fact.YesNo yesNo && yesNo.Name == test.Name && yesNo.Value == test.Value),
        _ => throw new NotSupportedException($"{condition} is no test of facts."),
    };

    /// <summary>The currencies of a condition's bands.</summary>
    public static IEnumerable<Currency> BandCurrencies(Condition condition) => condition switch
    {
        Condition.All all => all.Of.SelectMany(BandCurrencies),
        Condition.Any any => any.Of.SelectMany(BandCurrencies),
        Condition.Not not => BandCurrencies(not.Of),
        Condition.AmountBetween band when (band.From ?? band.To) is { } end => [end.Currency],
        _ => [],
    };

    private static bool OfAccount(Condition.OfAccount of, Question q)
    {
        var wanted = of.AnyOf.Select(q.World.Now).ToList();
        var path = q.World.AccountsFrom(q.Deal.Account, q.Date).Select(a => a.Id).ToList();
        return (of.Subtree ? path : path.Take(1)).Any(wanted.Contains);
    }

    /// <summary>RULES 11: the signed sum of the booked amounts, converted once, from (inclusive) to (exclusive).</summary>
    private static bool InBand(Condition.AmountBetween band, Question q)
    {
        if ((band.From ?? band.To)?.Currency is not { } currency)
        {
            return true;
        }

        // A missing rate has been answered before any condition is asked.
        var rate = currency == q.Deal.Currency ? 1m : q.World.Rate(q.Deal.Currency, currency, q.Date)!.Value;
        var sum = Rational.Sum(q.Deal.Lines.Select(line => Rational.Of(line.Booked)));
        var amount = (sum * Rational.Of(rate) * BigInteger.Pow(10, currency.Decimals)).HalfAwayFromZero();
        return !(amount < band.From?.MinorUnits) && !(amount >= band.To?.MinorUnits);
    }
}
