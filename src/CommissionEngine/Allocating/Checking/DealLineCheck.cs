using CommissionEngine.Compiling.Checking;
using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Allocating.Checking;

/// <summary>The lines of a deal, with their places and years.</summary>
internal static class DealLineCheck
{
    internal static void Check(ref DealFaults faults, Deal deal, in LineNumbers numbers, bool hasOriginal)
    {
        if (deal.Lines.Count == 0 && !hasOriginal)
        {
            faults.Found()?.Add(DealFaultCodes.LinesMissing, DealSpot.Root.Of("lines"), $"The deal has no lines.", $"Give at least one, or name the original deal that its events belong to.");
        }

        for (var i = 0; i < deal.Lines.Count; i++)
        {
            var at = DealSpot.Root.At("lines", i);
            if (faults.Given(at, "", deal.Lines[i]))
            {
                Number(ref faults, at, deal.Lines[i], numbers, i);
                Line(ref faults, at, deal, deal.Lines[i]);
            }
        }
    }

    /// <summary>Places of a deal or of a line: one region at each point.</summary>
    internal static void Places(ref DealFaults faults, in DealSpot at, ValueList<Place> places)
    {
        if (!faults.Given(at, "places", places))
        {
            return;
        }

        var repeats = new Repeats<Place, string>(places.AsSpan(), static place => place.Point.Value);
        for (var i = 0; i < places.Count; i++)
        {
            var (point, region) = places[i];
            var there = at.At("places", i, point.Value);
            faults.Id(there, "region", region.Value);
            if (faults.Id(there, "point", point.Value) && repeats.Before(i))
            {
                faults.Found()?.Add(DealFaultCodes.PlaceTwice, there.Of(""), $"There are two places at the point {point}.", $"Leave one; lines that lie elsewhere have places of their own.");
            }
        }
    }

    private static void Number(ref DealFaults faults, in DealSpot at, DealLine line, in LineNumbers numbers, int place)
    {
        if (line.Number < 0)
        {
            faults.Found()?.Add(DealFaultCodes.LineNumberNegative, at.Of("number"), $"{line.Number} is not a number of a line.", $"Number lines from 1, or leave it to their place in the list.");
        }

        if (numbers.IsTwice(place))
        {
            faults.Found()?.Add(
                DealFaultCodes.LineNumberTwice, at.Of("number"), $"Another line has the number {numbers[place]} too; a line without number has that of its place.", $"Give each line a number of its own, or none of them.");
        }
    }

    private static void Line(ref DealFaults faults, in DealSpot at, Deal deal, DealLine line)
    {
        faults.OptionalId(at, "product", line.Product?.Value);
        Places(ref faults, at, line.Places);
        var years = faults.Given(at, "years", line.Years) ? line.Years : [];
        Amount(ref faults, at, deal.Currency, "booked", line.Booked, years, static year => year.Booked);
        Amount(ref faults, at, deal.Currency, "net", line.Net, years, static year => year.Net);
        Amount(ref faults, at, deal.Currency, "list", line.List, years, static year => year.List);
        Amount(ref faults, at, deal.Currency, "margin", line.Margin, years, static year => year.Margin);
        for (var i = 0; i < years.Count; i++)
        {
            faults.Given(at.At("years", i), "", years[i]);
        }

        if (years.Count > 1 && !YearsFit(deal, years.Count))
        {
            faults.Found()?.Add(DealFaultCodes.YearsTooMany, at.Of("years"), $"{years.Count} years lead beyond the years that can be reckoned with.", $"State fewer years, or correct the deal's days.");
        }
    }

    // Any of the deal's days may be the compensation date, whose anniversaries are taken.
    private static bool YearsFit(Deal deal, int years)
    {
        var fit = DealFaults.YearsFit(deal.Booked, years);
        foreach (var date in deal.Dates ?? [])
        {
            fit &= date is null || DealFaults.YearsFit(date.Date, years);
        }

        return fit;
    }

    /// <summary>One kind of amount of a line: its decimals, and that its years state it too and total it.</summary>
    private static void Amount(ref DealFaults faults, in DealSpot at, Currency currency, string kind, decimal? stated, ValueList<YearlyPart> years, Func<YearlyPart, decimal?> part)
    {
        Int128 whole = 0;
        Int128 total = 0;
        var right = stated is not { } amount || faults.Amount(at, kind, amount, currency, out whole);
        for (var i = 0; i < years.Count; i++)
        {
            if (years[i] is not { } year)
            {
                right = false;
                continue;
            }

            var there = at.At("years", i);
            var value = part(year);
            if (value is null != stated is null)
            {
                right = false;
                faults.Found()?.Add(
                    DealFaultCodes.YearsIncomplete,
                    there.Of(kind),
                    $"The {kind} amount is stated for {(stated is null ? "this year, but not for the line" : "the line, but not for this year")}.",
                    $"State it for the line and for all its years, or for none of them.");
            }

            if (value is { } given)
            {
                right &= faults.Amount(there, kind, given, currency, out var units);
                total += units;
            }
        }

        if (right && years.Count > 0 && total != whole)
        {
            faults.Found()?.Add(
                DealFaultCodes.YearsNotTotal, at.Of("years"), $"The {kind} amounts of the years total {Text(total, currency)}, and the line states {stated}.", $"Correct the line or its years, so that they agree exactly.");
        }
    }

    private static string Text(Int128 units, Currency currency) =>
        units >= long.MinValue && units <= long.MaxValue ? Money.FromMinorUnits((long)units, currency).ToString() : "more than an amount can hold";
}
