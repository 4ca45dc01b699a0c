using System.Globalization;
using CommissionEngine.Compiling.Checking;
using CommissionEngine.Deals;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Says in words which deal a search has found.</summary>
internal sealed class SampleDeal(PolicyTables tables, RosterTables roster, PolicyPairs pairs)
{
    private readonly Vocabulary _words = tables.Vocabulary;

    /// <summary>For instance "a deal of type renewal, with booking in NL, for EUR 1,000.00 in total". What is not named may be anything.</summary>
    internal string Describe()
    {
        var found = pairs.Deals.Found;
        var cells = found.Domains.ToDictionary(domain => domain.Dimension, domain => domain.Cells.First);
        if (found.Of(Vocabulary.Account) is { } accounts && found.Of(Vocabulary.Segment) is { } segments)
        {
            (cells[Vocabulary.Account], cells[Vocabulary.Segment], _) = pairs.Deals.Pairs(accounts, segments);
        }

        var parts = cells.OrderBy(cell => cell.Key).Select(cell => Say(_words.Dimensions[cell.Key], cell.Value)).OfType<string>().ToArray();
        return parts.Length == 0 ? "any deal" : "a deal " + string.Join(", ", parts);
    }

    private string? Say(Dimension dimension, int cell) => (dimension.Kind, cell) switch
    {
        (DimensionKind.Account, _) => Account(cell),
        (_, 0) => null,
        (DimensionKind.Type, _) => $"of type {Words.Shown(_words.Types[cell - 1])}",
        (DimensionKind.Stage, _) => $"in stage {Words.Shown(_words.Stages[cell - 1])}",
        (DimensionKind.Channel, _) => $"by channel {Words.Shown(_words.Channels[cell - 1])}",
        (DimensionKind.Segment, _) => $"in segment {Words.Shown(_words.Segments[cell - 1])}",
        (DimensionKind.CallOff, 1) => "called off under an agreement",
        (DimensionKind.CallOff, _) => $"called off under {roster.Agreements.Names[_words.Agreements[cell - 2]]}",
        (DimensionKind.Product, _) => $"of product {roster.Products[pairs.View.ProductOf(cell)]}",
        (DimensionKind.Region, _) => $"with {_words.Points[dimension.Slot]} in {roster.Regions[pairs.View.RegionOf(cell)]}",
        (DimensionKind.Amount, _) => Amount(dimension.Slot, cell),
        _ => FactOf(_words.Facts[dimension.Slot], cell),
    };

    private string? Account(int cell)
    {
        if (pairs.View.AccountOf(cell, out var isAlone) is var account && account >= 0)
        {
            return (isAlone ? "of account " : "of an account below ") + roster.Accounts.Names[account];
        }

        return pairs.View.IsElsewhereGlobal(cell) ? "of a global account" : null;
    }

    private string Amount(int currency, int cell)
    {
        var scale = _words.Amounts[currency];
        var units = scale.StartOf(cell) is { } start ? start : scale.EndOf(cell)!.Value - 1;
        return $"for {Money.FromMinorUnits(units, _words.Currencies[currency])} in total";
    }

    private static string FactOf(FactScale fact, int cell) => fact.Kind switch
    {
        FactKind.Text => cell == 1 ? $"with any other {fact.Name}" : $"with {fact.Name} {Words.Shown(fact.Texts![cell - 2])}",
        FactKind.YesNo => $"with {fact.Name} {(cell == FactScale.Yes ? "yes" : "no")}",
        FactKind.Number => fact.Numbers!.StartOf(cell) is { } start
            ? $"with {fact.Name} {start.ToString(CultureInfo.InvariantCulture)}"
            : $"with {fact.Name} below {fact.Numbers.EndOf(cell)?.ToString(CultureInfo.InvariantCulture) ?? "anything"}",
        _ => fact.Dates!.StartOf(cell) is { } day
            ? $"with {fact.Name} {Text(Days.DateOf(day))}"
            : $"with {fact.Name} before {(fact.Dates.EndOf(cell) is { } end ? Text(Days.DateOf(end)) : "anything")}",
    };

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
