using System.Globalization;
using System.Text;
using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>Findings as sentences, by a template for each code.</summary>
/// <remarks>
/// A template is text with names in braces, such as <c>The event {event} was counted before.</c> The names are those of the finding's data, and line, year and event
/// of the finding itself. What stands in brackets is left out if one of its names has no value; brackets may stand in brackets. A name outside of brackets that has no
/// value becomes "?". Values are taken as they are, whatever they contain.
/// </remarks>
/// <example><code>var text = FindingText.English.With(FindingCode.EventRepeated, "Händelsen {event} är redan räknad.");</code></example>
public sealed class FindingText
{
    private readonly Dictionary<FindingCode, string> _templates;

    private FindingText(Dictionary<FindingCode, string> templates) => _templates = templates;

    /// <summary>Plain English.</summary>
    public static FindingText English { get; } = new([]);

    /// <summary>The template of a code; empty for a number that is none.</summary>
    /// <param name="code">What findings are about.</param>
    public string this[FindingCode code] => _templates.GetValueOrDefault(code) ?? FindingTemplates.English(code) ?? "";

    /// <summary>The same texts but for one code.</summary>
    /// <param name="code">What findings are about.</param>
    /// <param name="template">The template.</param>
    /// <exception cref="ArgumentException">Braces or brackets do not match, or a pair of braces holds no name.</exception>
    public FindingText With(FindingCode code, string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (FaultOf(template) is { } fault)
        {
            throw new ArgumentException($"The template \"{template}\" cannot be read: {fault} Write names as {{name}}, and what may be left out as [text {{name}}].", nameof(template));
        }

        return new FindingText(new Dictionary<FindingCode, string>(_templates) { [code] = template });
    }

    /// <summary>The sentence of a finding, the same in every culture.</summary>
    /// <param name="finding">The finding.</param>
    public string Render(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var template = this[finding.Code];
        if (template.Length == 0)
        {
            return AnswerCodes.Of(finding.Code);
        }

        var text = new StringBuilder();
        var at = 0;
        Append(text, template, ref at, finding, mayLeaveOut: false);
        return text.ToString();
    }

    /// <summary>Appends what stands up to the end, or to the closing bracket; nothing if it may be left out and a name has no value.</summary>
    private static void Append(StringBuilder text, string template, ref int at, Finding finding, bool mayLeaveOut)
    {
        var (start, isWhole) = (text.Length, true);
        while (at < template.Length && template[at] != ']')
        {
            var letter = template[at++];
            switch (letter)
            {
                case '[':
                    Append(text, template, ref at, finding, mayLeaveOut: true);
                    break;
                case '{':
                    var end = template.IndexOf('}', at);
                    var value = Value(finding, template[at..end]);
                    isWhole &= !string.IsNullOrEmpty(value);
                    text.Append(string.IsNullOrEmpty(value) ? "?" : value);
                    at = end + 1;
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        at++;
        if (mayLeaveOut && !isWhole)
        {
            text.Length = start;
        }
    }

    private static string? Value(Finding finding, string name) => finding[name] ?? name switch
    {
        "line" => finding.Line?.ToString(CultureInfo.InvariantCulture),
        "year" => finding.Year?.ToString(CultureInfo.InvariantCulture),
        "event" => finding.Event,
        _ => null,
    };

    private static string? FaultOf(string template)
    {
        var (depth, nameStart) = (0, -1);
        for (var i = 0; i < template.Length; i++)
        {
            var letter = template[i];
            if (nameStart >= 0 && letter is ('{' or '[' or ']'))
            {
                return "a brace is not closed.";
            }

            switch (letter)
            {
                case '{':
                    nameStart = i + 1;
                    break;
                case '}' when nameStart < 0 || nameStart == i:
                    return "a closing brace has no name before it.";
                case '}':
                    nameStart = -1;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth < 0:
                    return "a closing bracket has none that opens.";
            }
        }

        return nameStart >= 0 ? "a brace is not closed." : depth > 0 ? "a bracket is not closed." : null;
    }
}
