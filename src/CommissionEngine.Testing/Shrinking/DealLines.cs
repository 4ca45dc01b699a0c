using CommissionEngine.Deals;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Fewer and simpler lines of a deal; its events keep to the lines and years that are left.</summary>
internal static class DealLines
{
    /// <summary>The deal with the lines at these places only, numbered anew; events of other lines are taken out.</summary>
    internal static Deal Keep(Deal deal, ValueList<int> places)
    {
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < places.Count; i++)
        {
            var number = deal.Lines[places[i]].Number;
            numbers[number == 0 ? places[i] + 1 : number] = i + 1;
        }

        // Events of an original's lines, or of lines that never were, stay as they are.
        var own = Enumerable.Range(0, deal.Lines.Count).Select(i => deal.Lines[i].Number == 0 ? i + 1 : deal.Lines[i].Number).ToHashSet();
        var events = Simpler.Kept(deal.Events, one => one.Line is not { } line || !own.Contains(line) || numbers.ContainsKey(line));
        return Tidy(deal with
        {
            Lines = ValueList.From(places.Select(place => deal.Lines[place] with { Number = 0 }).ToArray()),
            Events = Simpler.Changed(events, one => one.Line is { } line && numbers.TryGetValue(line, out var now) ? one with { Line = now } : one),
        });
    }

    internal static IEnumerable<Deal> Shrink(Deal deal)
    {
        for (var i = 0; i < deal.Lines.Count; i++)
        {
            foreach (var line in Line(deal.Lines[i], deal.Currency.Decimals))
            {
                yield return Tidy(deal with { Lines = Simpler.Replaced(deal.Lines, i, line) });
            }
        }
    }

    /// <summary>All amounts of a deal.</summary>
    internal static IEnumerable<decimal> Amounts(Deal deal) =>
        deal.Lines.SelectMany(line => new[] { line.Booked, line.Net, line.List, line.Margin }
                .Concat(line.Years.SelectMany(year => new[] { year.Booked, year.Net, year.List, year.Margin })))
            .Concat(deal.Events.Select(one => (decimal?)one.Amount))
            .OfType<decimal>();

    private static IEnumerable<DealLine> Line(DealLine line, int decimals)
    {
        DealLine[] plainer =
        [
            line with { Years = [] },
            line with { Places = [] },
            line with { Product = null },
            line with { Net = null, Years = Simpler.Changed(line.Years, year => year with { Net = null }) },
            line with { List = null, Years = Simpler.Changed(line.Years, year => year with { List = null }) },
            line with { Margin = null, Years = Simpler.Changed(line.Years, year => year with { Margin = null }) },
        ];
        foreach (var one in plainer)
        {
            if (one != line)
            {
                yield return one;
            }
        }

        foreach (var places in Simpler.Fewer(line.Places, 1))
        {
            yield return line with { Places = places };
        }

        // With years every amount would have to be changed in two places: they are taken out first.
        if (line.Years.Count > 0)
        {
            yield break;
        }

        foreach (var amount in Simpler.Amount(line.Booked, decimals))
        {
            yield return line with { Booked = amount };
        }

        foreach (var amount in line.Net is { } net ? Simpler.Amount(net, decimals) : [])
        {
            yield return line with { Net = amount };
        }

        foreach (var amount in line.Margin is { } margin ? Simpler.Amount(margin, decimals) : [])
        {
            yield return line with { Margin = amount };
        }
    }

    /// <summary>No event names a year that its line, or the deal, no longer has.</summary>
    private static Deal Tidy(Deal deal)
    {
        if (deal.Original is not null)
        {
            return deal;
        }

        var most = deal.Lines.Max(line => Math.Max(1, line.Years.Count));
        return deal with
        {
            Events = Simpler.Changed(deal.Events, one =>
            {
                var place = Enumerable.Range(0, deal.Lines.Count).Where(i => (deal.Lines[i].Number == 0 ? i + 1 : deal.Lines[i].Number) == one.Line).Select(i => (int?)i).FirstOrDefault();
                var years = place is { } known ? Math.Max(1, deal.Lines[known].Years.Count) : most;
                return one.Year > years ? one with { Year = null } : one;
            }),
        };
    }
}
