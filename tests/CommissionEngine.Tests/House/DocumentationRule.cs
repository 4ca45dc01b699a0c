using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommissionEngine.Tests.House;

/// <summary>Every public type and member says what it is, in words: enum members and the parameters of positional records too, which the compiler passes over.</summary>
internal static class DocumentationRule
{
    internal static IEnumerable<string> Faults(Code code) => code.PublicTypes().SelectMany(FaultsOf);

    private static IEnumerable<string> FaultsOf(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && Code.IsPublic(member) && !member.IsImplicitlyDeclared && !IsAccessor(member))
            .Prepend(type)
            .Where(member => !IsDocumented(member))
            .Select(member => $"{Code.PlaceOf(member)}: {member.ToDisplayString()} is public and has no documentation.");

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static bool IsDocumented(ISymbol member) => PositionalOwner(member) switch
    {
        null => Says(Comment(member), "summary") || Comment(member)?.Descendants("inheritdoc").Any() == true,
        var owner when member is IPropertySymbol => Says(Comment(owner), "param", member.Name),
        _ => true, // the primary constructor: the type's own documentation speaks for it
    };

    /// <summary>The type whose primary constructor declares the member; null for a member that was written out.</summary>
    private static INamedTypeSymbol? PositionalOwner(ISymbol member) => member switch
    {
        IPropertySymbol when member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax) => member.ContainingType,
        IMethodSymbol { MethodKind: MethodKind.Constructor } when member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax) => member.ContainingType,
        _ => null,
    };

    private static XElement? Comment(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml && !xml.StartsWith("<!--", StringComparison.Ordinal) ? XElement.Parse(xml) : null;

    private static bool Says(XElement? comment, string element, string? name = null) =>
        comment is not null && comment.Descendants(element)
            .Any(part => (name is null || part.Attribute("name")?.Value == name) && (part.HasElements || !string.IsNullOrWhiteSpace(part.Value)));
}
