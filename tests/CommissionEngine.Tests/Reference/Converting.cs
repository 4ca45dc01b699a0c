using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>Stage 0: the years and lines of a deal, and each line's amounts in the credit currency. RULES 2, 9, 11.</summary>
internal static class Converting
{
    /// <summary>The lines of one year, in the order of their numbers. Decision: that is "line order" everywhere, wherever a line stands in the document.</summary>
    public static List<LineCase> LinesOf(Deal deal, int year) =>
        [.. deal.Lines.Select((line, place) => LineOf(deal, line, line.Number == 0 ? place + 1 : line.Number, year)).OfType<LineCase>().OrderBy(line => line.Number)];

    public static int Years(Deal deal) => deal.Lines.Select(line => line.Years.Count).Append(1).Max();

    /// <summary>The day that the rulebook names as compensation date; null if the deal lacks it.</summary>
    public static LocalDate? CompensationDate(Rulebook rulebook, Deal deal) => rulebook.CompensationDate == Rulebook.BookedDate
        ? deal.Booked
        : deal.Dates.FirstOrDefault(date => date.Name == rulebook.CompensationDate)?.Date;

    /// <summary>Fills in the converted amounts; false, with findings, if a rate is missing that a line or a band needs.</summary>
    public static bool Convert(YearCase year)
    {
        var from = year.Deal.Currency;
        foreach (var (currency, date) in NeededRates(year).Distinct())
        {
            if (year.World.Rate(from, currency, date) is null)
            {
                year.Find(FindingCode.RateMissing, null, [], ("from", from.Code), ("to", currency.Code), ("type", year.World.Rulebook.RateType), ("date", Say.Text(date)));
            }
        }

        if (year.Findings.Any(finding => finding.Code == FindingCode.RateMissing))
        {
            return false;
        }

        foreach (var line in year.Lines)
        {
            line.Rate = from == year.Currency ? null : year.World.Rate(from, year.Currency, year.Date);
            foreach (var (kind, amount) in line.Stated)
            {
                line.Converted[kind] = amount is { } stated ? Units(stated, year.Currency, line.Rate ?? 1m) : null;
            }

            line.Base = line.Converted[AmountBase.Booked]!.Value;
        }

        return true;
    }

    /// <summary>An amount in minor units of a currency, converted once and rounded half away from zero.</summary>
    public static BigInteger Units(decimal amount, Currency currency, decimal rate = 1m) =>
        (Rational.Of(amount) * Rational.Of(rate) * BigInteger.Pow(10, currency.Decimals)).HalfAwayFromZero();

    /// <summary>Bands: those that a policy asks for that is valid on the date. Decision: those of contract terms that hold on the date, and of pools' filters, too.</summary>
    private static IEnumerable<(Currency Currency, LocalDate Date)> NeededRates(YearCase year)
    {
        var rulebook = year.World.Rulebook;
        var conditions = rulebook.Policies.Where(p => p.During.Contains(year.Date)).SelectMany(p => p.Pools.Select(pool => pool.Lines).OfType<Condition>().Prepend(p.When))
            .Concat(rulebook.ContractTerms.Where(t => t.During.Contains(year.Date)).Select(t => t.When));
        return conditions.SelectMany(Testing.BandCurrencies).Prepend(year.Currency).Where(currency => currency != year.Deal.Currency).Select(currency => (currency, year.Date));
    }

    private static LineCase? LineOf(Deal deal, DealLine line, int number, int year)
    {
        if (line.Years.Count == 0 ? year > 1 : year > line.Years.Count)
        {
            return null;
        }

        var part = line.Years.Count == 0 ? null : line.Years[year - 1];
        var booked = part?.Booked ?? line.Booked;
        return new LineCase
        {
            Number = number,
            Line = line,
            Booked = Units(booked, deal.Currency),
            Stated = new Dictionary<AmountBase, decimal?>
            {
                [AmountBase.Booked] = booked,
                [AmountBase.Net] = part is null ? line.Net : part.Net,
                [AmountBase.List] = part is null ? line.List : part.List,
                [AmountBase.Margin] = part is null ? line.Margin : part.Margin,
            },
        };
    }
}
