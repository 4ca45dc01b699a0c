using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>
/// No clock, culture, chance, threads or I/O: what BannedSymbols.txt of the core names. The analyzer says so while one writes; this test says so even
/// where somebody silenced it, and that every line of the list still names something.
/// </summary>
internal static class AmbientRule
{
    private static readonly Lazy<Dictionary<string, string>> Banned = new(() =>
        File.ReadLines(Path.Combine(Repository.Root, "src", "CommissionEngine", "BannedSymbols.txt"))
            .Where(line => line.Contains(';'))
            .ToDictionary(line => line[..line.IndexOf(';')], line => line[(line.IndexOf(';') + 1)..], StringComparer.Ordinal));

    internal static IEnumerable<string> Faults(Code code) =>
        code.Uses.Select(use => (use, reason: Reason(use.Used)))
            .Where(found => found.reason is not null && !IsTheBatchDoor(found.use))
            .Select(found => $"{found.use.Place}: {found.use.User.Name} uses {found.use.Used.ToDisplayString()}. {found.reason}")
            .Distinct(StringComparer.Ordinal);

    internal static IEnumerable<string> Misspelt(Code code) => Misspelt(code, Banned.Value.Keys);

    internal static IEnumerable<string> Misspelt(Code code, IEnumerable<string> ids) =>
        ids.Where(id => DocumentationCommentId.GetSymbolsForDeclarationId(id, code.Compilation).IsEmpty)
            .Select(id => $"BannedSymbols.txt names {id}, which does not exist, so that it bans nothing.");

    // The batch door works with as many threads as its caller names; every other file of the core is called by threads, and starts none.
    private static bool IsTheBatchDoor(Use use) =>
        use.Place.StartsWith("Allocating/Batching/Partitions.cs(", StringComparison.Ordinal)
        && (use.Used.ToDisplayString() + ".").StartsWith("System.Threading.Tasks.Parallel.", StringComparison.Ordinal);

    private static string? Reason(ISymbol symbol)
    {
        for (ISymbol? at = symbol.OriginalDefinition; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (at.GetDocumentationCommentId() is { } id && Banned.Value.TryGetValue(id, out var reason))
            {
                return reason;
            }
        }

        return null;
    }
}
