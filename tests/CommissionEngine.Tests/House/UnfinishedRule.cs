using System.Text.RegularExpressions;

namespace CommissionEngine.Tests.House;

/// <summary>Nothing half done stays in the tree: what is missing stands in an issue.</summary>
internal static partial class UnfinishedRule
{
    internal static IEnumerable<string> Faults(SourceText source) =>
        source.Text.Split('\n').Select((line, index) => (match: Marks().Match(line), number: index + 1))
            .Where(found => found.match.Success)
            .Select(found => $"{source.Path}({found.number}): '{found.match.Value}' says that something is unfinished; finish it, or open an issue.");

    // Written with character classes, so that the rule does not find itself.
    [GeneratedRegex(@"\bTO[D]O\b|\bFIX[M]E\b|\bHAC[K]\b|NotImplemente[d]Exception|\bfor no[w]\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
