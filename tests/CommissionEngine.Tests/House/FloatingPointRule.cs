using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>No floating point: not as a keyword, a literal, a type, nor as the value of an expression that hides it.</summary>
internal static class FloatingPointRule
{
    private static readonly string[] Names = ["System.Half", "System.Numerics.Complex", "System.Runtime.InteropServices.NFloat", "System.MathF"];

    internal static IEnumerable<string> Faults(Code code) =>
        code.Uses.Where(use => IsFloating(use.Used))
            .Select(use => $"{use.Place}: {use.User.Name} uses {use.Used.ToDisplayString()}; the core is exact: whole units, decimal or Share.")
            .Distinct(StringComparer.Ordinal);

    private static bool IsFloating(ISymbol symbol) => symbol switch
    {
        ITypeSymbol { SpecialType: SpecialType.System_Double or SpecialType.System_Single } => true,
        ITypeSymbol type => Names.Contains(type.ToDisplayString()),
        IMethodSymbol method => IsFloating(method.ReturnType) || method.Parameters.Any(parameter => IsFloating(parameter.Type)),
        IPropertySymbol property => IsFloating(property.Type),
        IFieldSymbol field => IsFloating(field.Type),
        _ => false,
    };
}
