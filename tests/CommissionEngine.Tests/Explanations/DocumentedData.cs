using System.Text.RegularExpressions;
using CommissionEngine.Allocations;
using CommissionEngine.Tests.House;

namespace CommissionEngine.Tests.Explanations;

/// <summary>What the documentation of FindingCode says of the data of each code, read from its source.</summary>
internal static partial class DocumentedData
{
    internal static IReadOnlyDictionary<FindingCode, string[]> Names { get; } = Member()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "CommissionEngine", "Allocations", "FindingCode.cs")))
        .ToDictionary(match => Enum.Parse<FindingCode>(match.Groups["name"].Value), match => Split(match.Groups["data"].Value));

    private static string[] Split(string data) => [.. Aside().Replace(data, "").Replace(" or ", ", ", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries)];

    [GeneratedRegex(@"Data: (?<data>[^.<]+)\.[^\n]*\n\s*(?<name>\w+) = \d+,")]
    private static partial Regex Member();

    [GeneratedRegex(@" \([^)]*\)")]
    private static partial Regex Aside();
}
