using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Reference;

/// <summary>Whether a deal is written down wrong, as its doc comments say. What exactly is said of a fault is the engine's own matter: here one finding is enough.</summary>
internal static class DealFaults
{
    public static List<Finding> Of(Rulebook rulebook, Deal deal, bool isContinued)
    {
        var faults = new List<string>();
        var numbers = deal.Lines.Select((line, place) => line.Number == 0 ? place + 1 : line.Number).ToList();
        Check(deal.Lines.Count > 0 || deal.Original is not null, "lines");
        Check(numbers.Distinct().Count() == numbers.Count && numbers.TrueForAll(number => number > 0), "lines.number");
        Check(deal.Lines.All(line => Amounts(line).All(amount => Fits(deal, amount))), "lines.amounts");
        Check(deal.Lines.All(YearsTotal), "lines.years");
        Check(deal.Events.All(one => Fits(deal, one.Amount)) && Once(deal.Events.Select(one => one.Id)) && deal.Events.All(one => !string.IsNullOrWhiteSpace(one.Id)), "events");
        Check(isContinued || deal.Original is not null || deal.Events.All(one => one.Line is not { } line || numbers.Contains(line)), "events.line");
        Check(deal.Events.All(one => one.Year is null or > 0), "events.year");
        Check(Once(deal.Dates.Select(date => date.Name)) && deal.Dates.All(date => date.Name != Rulebook.BookedDate), "dates");
        Check(Once(deal.Places.Select(place => place.Point)) && deal.Lines.All(line => Once(line.Places.Select(place => place.Point))), "places");
        Check(Once(deal.Facts.Select(fact => fact.Name)), "facts");
        Check(deal.Facts.All(fact => rulebook.Facts.All(declared => declared.Name != fact.Name || declared.Kind == fact.Kind)), "facts.kind");
        return faults.ConvertAll(path => Say.Finding(FindingCode.DealFault, ("path", path)));

        void Check(bool isRight, string path)
        {
            if (!isRight)
            {
                faults.Add(path);
            }
        }
    }

    private static bool Once<T>(IEnumerable<T> names) => names.GroupBy(name => name).All(group => group.Count() == 1);

    private static IEnumerable<decimal?> Amounts(DealLine line) =>
        line.Years.SelectMany(year => new[] { year.Booked, year.Net, year.List, year.Margin }).Concat([line.Booked, line.Net, line.List, line.Margin]);

    private static bool Fits(Deal deal, decimal? amount) => amount is not { } given || decimal.Round(given, deal.Currency.Decimals) == given;

    private static bool YearsTotal(DealLine line) => line.Years.Count == 0
        || (line.Years.Sum(year => year.Booked) == line.Booked
            && Totals(line.Net, [.. line.Years.Select(year => year.Net)])
            && Totals(line.List, [.. line.Years.Select(year => year.List)])
            && Totals(line.Margin, [.. line.Years.Select(year => year.Margin)]));

    private static bool Totals(decimal? whole, List<decimal?> years) => whole is null ? years.TrueForAll(year => year is null) : years.TrueForAll(year => year is not null) && years.Sum() == whole;
}
