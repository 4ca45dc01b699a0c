using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Explanations;

/// <summary>Lines of a text, ended by a line feed, with amounts set to the right.</summary>
internal sealed class Paragraphs
{
    private readonly StringBuilder _text = new();

    internal void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>A sentence: a full stop is added.</summary>
    internal void Sentence(string sentence) => Line(sentence + ".");

    /// <summary>An amount, set to the right in a column of that width, and what is said about it.</summary>
    internal void Amount(Money amount, int width, string about) => Line("  " + amount.ToAmountString().PadLeft(width) + "  " + about);

    /// <summary>More about the amount above.</summary>
    internal void Below(int width, string sentence) => Line(new string(' ', width + 4) + sentence + ".");

    public override string ToString() => _text.ToString();

    internal static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static int Width(IEnumerable<Money> amounts) => amounts.Select(amount => amount.ToAmountString().Length).DefaultIfEmpty(0).Max();

    internal static string LineNames(IReadOnlyList<int> lines) => lines.Count switch
    {
        0 => "no line",
        1 => "line " + Number(lines[0]),
        _ => "lines " + string.Join(", ", lines.Take(lines.Count - 1).Select(Number)) + " and " + Number(lines[^1]),
    };

    /// <summary>The sum of amounts of one currency; zero units of none for none.</summary>
    internal static Money Sum(IEnumerable<Money> amounts, Currency currency) => amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
