using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>The reference shares no code with the engine: it reads and writes the public documents and the words, and works everything out for itself.</summary>
internal static class IndependenceRule
{
    private static readonly string[] Rooms = ["CommissionEngine", "CommissionEngine.Deals", "CommissionEngine.Rosters", "CommissionEngine.Policies", "CommissionEngine.Allocations"];

    internal static IEnumerable<string> Faults(Code code) => code.Uses.Select(Fault).OfType<string>().Distinct(StringComparer.Ordinal);

    private static string? Fault(Use use)
    {
        var assembly = use.Used.ContainingAssembly?.Name ?? "";
        if (!assembly.StartsWith("CommissionEngine", StringComparison.Ordinal) || assembly.EndsWith(".Tests", StringComparison.Ordinal))
        {
            return null;
        }

        return Code.IsPublic(use.Used) && assembly == "CommissionEngine" && use.UsedType is { } type && type.Name != nameof(CreditEngine) && Rooms.Contains(type.ContainingNamespace.ToDisplayString())
            ? null
            : $"{use.Place}: {use.User.Name} uses {use.Used.ToDisplayString()}; the reference may use the public documents and words alone, or it would repeat the engine's faults.";
    }
}
