using System.Globalization;
using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>The small values of a scenario file: days, ranges of days, shares, money, seats, choices.</summary>
internal static class Values
{
    /// <summary>"2025-03-14".</summary>
    internal static LocalDate Day(Node node) => Day(node.Text) ?? throw node.Fault("should be a day such as 2025-03-14");

    /// <summary>"2025-01-01..2025-12-31", "2025-01-01..", "..2025-12-31".</summary>
    internal static DateRange Range(Node? node)
    {
        if (node is null)
        {
            return DateRange.Always;
        }

        var ends = node.Text.Split("..");
        return ends.Length == 2 && (ends[0].Length == 0 || Day(ends[0]) is not null) && (ends[1].Length == 0 || Day(ends[1]) is not null)
            ? new DateRange(Day(ends[0]), Day(ends[1]))
            : throw node.Fault("should be days such as 2025-01-01..2025-12-31, with two dots");
    }

    /// <summary>"33.333333%", "1/3", "37.5".</summary>
    internal static Share Share(Node node)
    {
        var text = node.Text;
        if (text.EndsWith('%') && Number(text[..^1]) is { } percent)
        {
            return CommissionEngine.Share.Percent(percent);
        }

        var parts = text.Split('/');
        return parts.Length == 2 && Number(parts[0]) is { } above && Number(parts[1]) is { } below ? CommissionEngine.Share.Fraction((long)above, (long)below)
            : Number(text) is { } plain ? CommissionEngine.Share.Of(plain)
            : throw node.Fault("should be a share such as 30%, 1/3 or 37.5");
    }

    /// <summary>"EUR 100,000.00".</summary>
    internal static Money Money(Node node)
    {
        var parts = node.Text.Split(' ');
        return parts.Length == 2 && Currency.TryOf(parts[0], out var currency) && Number(parts[1].Replace(",", "", StringComparison.Ordinal)) is { } amount
            ? CommissionEngine.Money.Of(amount, currency)
            : throw node.Fault("should be an amount such as EUR 100.00");
    }

    /// <summary>"@p-uk" is the position p-uk, "anna" the seat of Anna's own.</summary>
    internal static Seat Seat(Node node) => node.Text.StartsWith('@') ? CommissionEngine.Rosters.Seat.AtPosition(node.Text[1..]) : CommissionEngine.Rosters.Seat.Own(node.Text);

    /// <summary>The name of a value of an enumeration, its first letter small.</summary>
    internal static T Choice<T>(Node? node, T otherwise)
        where T : struct, Enum
    {
        foreach (var choice in Enum.GetValues<T>())
        {
            if (node is null || string.Equals(Name(choice), node.Text, StringComparison.Ordinal))
            {
                return node is null ? otherwise : choice;
            }
        }

        throw node!.Fault($"should be one of {string.Join(", ", Enum.GetValues<T>().Select(Name))}");
    }

    internal static string Name<T>(T choice)
        where T : struct, Enum
    {
        var name = choice.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>An object of names and values; a day is written "day 2025-03-14".</summary>
    internal static ValueList<Fact> Facts(Node? node) => node is null ? [] : ValueList.From(node.As(all => all.Pairs.Select(pair => Fact(pair.Name, pair.Value)).ToList()));

    private static Fact Fact(string name, Node value) =>
        value.IsNumber ? CommissionEngine.Deals.Fact.Of(name, value.Number)
        : value.IsYesNo ? CommissionEngine.Deals.Fact.Of(name, value.YesNo)
        : value.Text.StartsWith("day ", StringComparison.Ordinal) && Day(value.Text[4..]) is { } day ? CommissionEngine.Deals.Fact.Of(name, day)
        : CommissionEngine.Deals.Fact.Of(name, value.Text);

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
