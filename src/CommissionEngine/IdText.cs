using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CommissionEngine;

/// <summary>What every id asks of its text, so that two ids that look alike are alike and each has one form in UTF-8.</summary>
internal static class IdText
{
    /// <summary>Gives back <paramref name="text"/> if it can be an id of the named type.</summary>
    /// <exception cref="ArgumentException">It cannot; the message says which type, what is wrong, and what would be right.</exception>
    internal static string Checked(string? text, string type)
    {
        var fault = FaultOf(text);
        return fault is null ? text! : throw new ArgumentException($"{type} {fault}", nameof(text));
    }

    /// <summary>Whether <paramref name="text"/> can be an id.</summary>
    internal static bool IsRight([NotNullWhen(true)] string? text) => FaultOf(text) is null && text is not null;

    /// <summary>Whether <paramref name="text"/> can be an id.</summary>
    internal static bool IsRight(ReadOnlySpan<char> text) => FaultOf(text) is null;

    private static string? FaultOf(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return "is missing or blank. Give it at least one visible character.";
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                return $"\"{Visible(text)}\" contains a control character. Remove it.";
            }

            if (char.IsSurrogate(text[i]) && !IsPair(text, ref i))
            {
                return $"\"{Visible(text)}\" contains half a surrogate pair, which has no UTF-8 form. Write the whole character.";
            }
        }

        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? $"\"{text.ToString()}\" begins or ends with white space. Write \"{text.Trim().ToString()}\"."
            : null;
    }

    private static bool IsPair(ReadOnlySpan<char> text, ref int i)
    {
        if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
        {
            return false;
        }

        i++;
        return true;
    }

    /// <summary>The text with what cannot be shown written as \uXXXX, so that the message itself can be printed and stored.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        var shown = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c))
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }
}
