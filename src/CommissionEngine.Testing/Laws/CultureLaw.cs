using System.Globalization;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 12: cultures do not matter, neither for numbers nor for the sentences of an explanation.</summary>
internal static class CultureLaw
{
    private static readonly string[] Cultures = ["tr-TR", "de-DE", "ar-SA", "sv-SE"];

    internal static Verdict Try(LawCase one)
    {
        var here = CultureInfo.CurrentCulture;
        var text = Text(one);
        try
        {
            foreach (var name in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var other = one.Under(one.Rulebook, one.Roster);
                if (other is null)
                {
                    return Verdict.Breaks($"Under {name} the documents have a fault.");
                }

                if (Differences.Between(one.Allocation, other, "as it is", $"under {name}") is { } difference)
                {
                    return Verdict.Breaks(difference);
                }

                if (!string.Equals(text, Text(one), StringComparison.Ordinal))
                {
                    return Verdict.Breaks($"Under {name} the explanation reads differently: {Text(one)}");
                }
            }

            return Verdict.Holds;
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static string Text(LawCase one) => (one.History is { } history ? one.Engine.Explain(one.Deal, history) : one.Engine.Explain(one.Deal)).ToString();
}
