using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Samples.Reading;

/// <summary>One row of a file. Whatever cannot be read is a fault and gives nothing, so that the next cell can be looked at too.</summary>
internal sealed partial class CsvRow(string file, int line, Dictionary<string, int> places, string[] fields, string[] ids, FaultList faults)
{
    public string File => file;

    public int Line => line;

    /// <summary>What the row is about, as messages name it.</summary>
    public string Id => string.Join(" / ", ids.Select(Cell).Where(text => text.Length > 0));

    /// <summary>The text as it stands; empty if there is none.</summary>
    public string Cell(string column) => fields[places[column]];

    public void Fault(string column, string message, string remedy) => faults.Add(new(file, line, Id, column, message, remedy));

    public string? Text(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    public string NeedText(string column)
    {
        if (Text(column) is { } text)
        {
            return text;
        }

        Fault(column, "The field is empty.", "Fill it.");
        return "";
    }

    public T? Maybe<T>(string column, Parsing<T> parsing, string remedy)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (parsing(text, out var value))
        {
            return value;
        }

        Fault(column, $"\"{text}\" cannot be read.", remedy);
        return null;
    }

    public T Need<T>(string column, Parsing<T> parsing, string remedy)
        where T : struct
    {
        if (Cell(column).Length == 0)
        {
            Fault(column, "The field is empty.", remedy);
        }

        return Maybe(column, parsing, remedy) ?? default;
    }

    public T? MaybeId<T>(string column, Parsing<T> parsing)
        where T : struct => Maybe(column, parsing, "Write an id without blanks at its ends and without control characters.");

    public T NeedId<T>(string column, Parsing<T> parsing)
        where T : struct => Need(column, parsing, "Write an id without blanks at its ends and without control characters.");

    public LocalDate? Day(string column) => Maybe<LocalDate>(column, TryDay, "Write the day as 2025-03-14.");

    public LocalDate NeedDay(string column) => Need<LocalDate>(column, TryDay, "Write the day as 2025-03-14.");

    /// <summary>An interval of two columns, both days included, open where a field is empty.</summary>
    public DateRange Days(string from, string to)
    {
        var days = new DateRange(Day(from), Day(to));
        if (days.IsTurnedAround)
        {
            Fault(to, $"{Cell(to)} lies before {Cell(from)}.", "Exchange the days, or leave the row out.");
        }

        return days;
    }

    public decimal? Number(string column) => Maybe<decimal>(column, TryNumber, "Write a number as -1234.50, without groups.");

    public decimal NeedNumber(string column) => Need<decimal>(column, TryNumber, "Write a number as -1234.50, without groups.");

    public int? Whole(string column) => Maybe<int>(column, TryWhole, "Write a whole number.");

    public int NeedWhole(string column) => Need<int>(column, TryWhole, "Write a whole number.");

    public bool NeedYesNo(string column) => Choice(column, ("yes", true), ("no", false));

    /// <summary>A percentage, such as 33.333333.</summary>
    public Share? Percent(string column) => Maybe<Share>(column, TryPercent, "Write a percentage, 0 or more, as 33.333333.");

    public Share NeedPercent(string column) => Need<Share>(column, TryPercent, "Write a percentage, 0 or more, as 33.333333.");

    /// <summary>A weight, such as 37.5.</summary>
    public Share? Weight(string column) => Maybe<Share>(column, TryWeight, "Write a weight, 0 or more, as 37.5.");

    /// <summary>One of the words that may stand there.</summary>
    public T? Choice<T>(string column, params (string Word, T Value)[] choices)
    {
        var text = Cell(column);
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        Fault(column, text.Length == 0 ? "The field is empty." : $"\"{text}\" is not known here.", $"Write one of {string.Join(", ", choices.Select(choice => choice.Word))}.");
        return default;
    }

    /// <summary>Several ids, separated by semicolons.</summary>
    public List<T> Ids<T>(string column, Parsing<T> parsing)
        where T : struct
    {
        var values = new List<T>();
        foreach (var text in Cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (parsing(text, out var value))
            {
                values.Add(value);
            }
            else
            {
                Fault(column, $"\"{text}\" cannot be an id.", "Separate ids by semicolons, without blanks.");
            }
        }

        return values;
    }

    private static bool TryDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    // A decimal holds 28 digits and would round the rest away without a word.
    private static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        return Plain().IsMatch(text) && text.Count(char.IsAsciiDigit) <= 28 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryWhole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryPercent(string text, out Share share)
    {
        var isShare = TryNumber(text, out var number) && number >= 0;
        share = isShare ? Share.Percent(number) : default;
        return isShare;
    }

    private static bool TryWeight(string text, out Share weight)
    {
        var isWeight = TryNumber(text, out var number) && number >= 0;
        weight = isWeight ? Share.Of(number) : default;
        return isWeight;
    }

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
