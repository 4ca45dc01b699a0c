using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Allocating.Deciding;

/// <summary>Stage 0: the lines of a year in minor units, and in the credit currency. RULES 2 and 9.</summary>
/// <remarks>In: a faultless deal. Out: every stated amount, converted for itself, once, at the rate of the year's compensation date.</remarks>
internal static class Converting
{
    /// <summary>How many years a deal has; 1 for one that is credited at once.</summary>
    internal static int Years(Deal deal)
    {
        var years = 1;
        foreach (var line in deal.Lines)
        {
            years = Math.Max(years, line.Years.Count);
        }

        return years;
    }

    internal static bool IsMultiYear(Deal deal)
    {
        foreach (var line in deal.Lines)
        {
            if (line.Years.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The compensation date of the deal; null if it lacks the date that the rulebook names.</summary>
    internal static LocalDate? CompensationDate(Rulebook rulebook, Deal deal)
    {
        if (string.Equals(rulebook.CompensationDate, Rulebook.BookedDate, StringComparison.Ordinal))
        {
            return deal.Booked;
        }

        foreach (var date in deal.Dates)
        {
            if (string.Equals(date.Name, rulebook.CompensationDate, StringComparison.Ordinal))
            {
                return date.Date;
            }
        }

        return null;
    }

    /// <summary>The lines of one year, in line order.</summary>
    /// <exception cref="OverflowException">An amount does not fit in minor units.</exception>
    internal static List<YearLine> LinesOf(Deal deal, int year)
    {
        var lines = new List<YearLine>();
        for (var i = 0; i < deal.Lines.Count; i++)
        {
            var line = deal.Lines[i];
            var number = line.Number == 0 ? i + 1 : line.Number;
            if (line.Years.Count == 0 && year == 1)
            {
                lines.Add(Of(deal, line, number, line.Booked, line.Net, line.List, line.Margin));
            }
            else if (year <= line.Years.Count)
            {
                var part = line.Years[year - 1];
                lines.Add(Of(deal, line, number, part.Booked, part.Net, part.List, part.Margin));
            }
        }

        lines.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        return lines;
    }

    /// <summary>Converts all amounts of the lines. A status other than Credited says what is missing or does not fit; the finding says which.</summary>
    internal static AllocationStatus Convert(EngineTables tables, Deal deal, Currency credit, List<YearLine> lines, int day, int? year, List<Finding> findings)
    {
        if (!tables.Rates.TryRate(deal.Currency, credit, day, out var rate))
        {
            findings.Add(DealFindings.RateMissing(tables, deal.Currency, credit, day, year));
            return AllocationStatus.RateMissing;
        }

        var status = AllocationStatus.Credited;
        foreach (var line in lines)
        {
            line.Rate = deal.Currency == credit ? null : rate;
            for (var i = 0; i < line.Stated.Length; i++)
            {
                if (line.Stated[i] is not { } stated)
                {
                    continue;
                }

                if (tables.Rates.Convert(stated, deal.Currency, credit, day, out var converted) != RateOutcome.Converted)
                {
                    findings.Add(DealFindings.OutOfRange(
                        $"the {AmountNames.Of((AmountBase)i)} amount of line {Texts.Number(line.Number)}{(year is { } named ? ", year " + Texts.Number(named) : "")}, {Texts.Amount((Int128)stated, deal.Currency)}, converted into {credit.Code} at the rate {rate.ToString(CultureInfo.InvariantCulture)}"));
                    status = AllocationStatus.AmountOutOfRange;
                }

                line.Converted[i] = converted;
            }

            line.Base = line.Converted[(int)AmountBase.Booked]!.Value;
        }

        return status;
    }

    private static YearLine Of(Deal deal, DealLine line, int number, decimal booked, decimal? net, decimal? list, decimal? margin)
    {
        var result = new YearLine { Number = number, Line = line, Booked = Units(booked, deal.Currency) };
        result.Stated[(int)AmountBase.Booked] = result.Booked;
        result.Stated[(int)AmountBase.Net] = net is { } n ? Units(n, deal.Currency) : null;
        result.Stated[(int)AmountBase.List] = list is { } l ? Units(l, deal.Currency) : null;
        result.Stated[(int)AmountBase.Margin] = margin is { } m ? Units(m, deal.Currency) : null;
        return result;
    }

    private static long Units(decimal amount, Currency currency) => Money.Of(amount, currency).MinorUnits;
}
