using System.Globalization;

namespace CommissionEngine.Tests;

/// <summary>Runs the same question under cultures that write numbers and dates in other ways, and puts the culture back.</summary>
internal static class Cultures
{
    internal static TheoryData<string> Names { get; } = ["tr-TR", "de-DE", "ar-SA", "sv-SE", "en-US"];

    internal static T Under<T>(string name, Func<T> ask)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return ask();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
