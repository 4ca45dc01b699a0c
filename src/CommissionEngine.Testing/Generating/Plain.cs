using System.Globalization;
using System.Text.RegularExpressions;

namespace CommissionEngine.Testing.Generating;

/// <summary>Documents as text that people read in a failed test: without what is left open, and the same in every culture.</summary>
internal static partial class Plain
{
    internal static string Text(object document)
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            // A day in a record is written in the culture of the thread, whatever is asked for.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return Shortened(document is FormattableString parts ? parts.ToString(CultureInfo.InvariantCulture) : document.ToString() ?? "");
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static string Shortened(string text) => Gap().Replace(Empty().Replace(text, ""), " }");

    [GeneratedRegex(@"\b\w+ = (\[\]|False|always)?(, |(?= ?\}))", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@",? +\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
