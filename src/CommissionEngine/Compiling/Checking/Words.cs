using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The text of a message, the same in every culture; it is built only where a fault is told.</summary>
[InterpolatedStringHandler]
internal ref struct Words
{
    private const int LongestQuote = 80;

    private DefaultInterpolatedStringHandler _text;

    public Words(int literalLength, int formattedCount) =>
        _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted(string? text) => _text.AppendFormatted(text);

    public void AppendFormatted(LocalDate date) => _text.AppendLiteral(LocalDatePattern.Iso.Format(date));

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <summary>The finished text.</summary>
    internal string Said() => _text.ToStringAndClear();

    /// <summary>The text in quotation marks, fit to be printed: cut where it is long, and with what cannot be shown written as \uXXXX.</summary>
    internal static string Quoted(string? text) => text is null ? "null" : $"\"{Shown(text)}\"";

    /// <summary>As <see cref="Quoted"/>, without the quotation marks.</summary>
    internal static string Shown(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, LongestQuote));
        for (var i = 0; i < text.Length && i < LongestQuote; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                shown.Append(text, i++, 2);
            }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.Append(text.Length > LongestQuote ? "..." : "").ToString();
    }
}
