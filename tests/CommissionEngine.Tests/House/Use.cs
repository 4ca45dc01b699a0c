using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>A place in a program that depends on a symbol: by naming it, or by having a value of that type in hand.</summary>
/// <param name="Place">File and line.</param>
/// <param name="User">The outermost type that the place is written in.</param>
/// <param name="Used">What it depends on.</param>
internal readonly record struct Use(string Place, INamedTypeSymbol User, ISymbol Used)
{
    /// <summary>The outermost type around what is used; null for namespaces, locals and the like.</summary>
    internal INamedTypeSymbol? UsedType => Outermost(Used);

    internal static INamedTypeSymbol? Outermost(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }
}
