using System.Text;

namespace CommissionEngine.Explanations;

/// <summary>Fills a template: {name} is a value; [ ] is left out when a value in it is empty; [name?text] stands only with that value.</summary>
internal static class TemplateText
{
    internal static string Fill(string template, Func<string, string> value)
    {
        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('[', at);
            var close = open < 0 ? -1 : template.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            TryFill(template[at..open], value, out var before);
            text.Append(before);
            var section = template[(open + 1)..close];
            var question = section.IndexOf('?', StringComparison.Ordinal);
            var isAsked = question < 0 || value(section[..question]).Length > 0;
            if (isAsked && TryFill(section[(question + 1)..], value, out var inside))
            {
                text.Append(inside);
            }

            at = close + 1;
        }

        TryFill(template[at..], value, out var rest);
        return text.Append(rest).ToString();
    }

    // False: one of the values is empty.
    private static bool TryFill(string template, Func<string, string> value, out string filled)
    {
        var text = new StringBuilder();
        var isFull = true;
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var part = value(template[(open + 1)..close]);
            isFull &= part.Length > 0;
            text.Append(template, at, open - at).Append(part);
            at = close + 1;
        }

        filled = text.Append(template, at, template.Length - at).ToString();
        return isFull;
    }
}
