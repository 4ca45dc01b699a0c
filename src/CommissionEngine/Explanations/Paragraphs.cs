using System.Globalization;
using System.Text;
using CommissionEngine.Kernel;
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
    internal void Amount(Total amount, int width, string about) => Line("  " + amount.ToAmountString().PadLeft(width) + "  " + about);

    /// <summary>More about the amount above: a sentence, a full stop is added.</summary>
    internal void Below(int width, string sentence) => Line(new string(' ', width + 4) + sentence + ".");

    public override string ToString() => _text.ToString();

    internal static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An exact share; where it is a fraction, with its percentage rounded to two decimals, which is marked as such.</summary>
    internal static string Share(ExactShare share)
    {
        var exact = share.ToString();
        if (exact.EndsWith('%'))
        {
            return exact;
        }

        var rounded = Division.Divide(share.Numerator * 10_000, share.Denominator, RoundingMode.HalfAwayFromZero);
        var digits = rounded.ToString(CultureInfo.InvariantCulture).PadLeft(3, '0');
        return exact + " (about " + digits[..^2] + "." + digits[^2..] + "%)";
    }

    /// <summary>The sentence with a capital, unless it begins with somebody's id.</summary>
    internal static string Capital(string sentence, ParticipantId? subject = null) =>
        sentence.Length == 0 || (subject is { } id && sentence.StartsWith(id.Value + " ", StringComparison.Ordinal)) ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IReadOnlyList<string> texts) =>
        texts.Count < 2 ? string.Concat(texts) : string.Join(", ", texts.Take(texts.Count - 1)) + " and " + texts[^1];

    internal static int Width(IEnumerable<Total> amounts) => amounts.Select(amount => amount.ToAmountString().Length).DefaultIfEmpty(0).Max();

    internal static string LineNames(IReadOnlyList<int> lines) => lines.Count switch
    {
        0 => "no line",
        1 => "line " + Number(lines[0]),
        _ => "lines " + List([.. lines.Select(Number)]),
    };

    /// <summary>The sum of amounts of one currency; zero units of none for none.</summary>
    internal static Total Sum(IEnumerable<Money> amounts, Currency currency) => new(amounts.Aggregate(Int128.Zero, (sum, amount) => sum + amount.MinorUnits), currency);
}
