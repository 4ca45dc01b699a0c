using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommissionEngine.Tests.House;

/// <summary>No file over 400 lines, no function over 70, one public type in a file (its nested ones not counted).</summary>
internal static class SizeRule
{
    private const int MostLinesOfAFile = 400;
    private const int MostLinesOfAFunction = 70;

    internal static IEnumerable<string> Faults(SourceText source)
    {
        var tree = CSharpSyntaxTree.ParseText(source.Text, path: source.Path, cancellationToken: TestContext.Current.CancellationToken);
        var nodes = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().ToList();
        return LongFile(source).Concat(nodes.Select(LongFunction).OfType<string>()).Concat(SeveralTypes(source, nodes));
    }

    private static IEnumerable<string> LongFile(SourceText source)
    {
        var lines = source.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > MostLinesOfAFile ? [$"{source.Path}: has {lines} lines; {MostLinesOfAFile} are the most: give a part of it a file and a name."] : [];
    }

    private static string? LongFunction(SyntaxNode node)
    {
        if (node is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null }))
        {
            return null;
        }

        // From the signature to the closing brace: documentation and attributes are not counted.
        var text = node.SyntaxTree.GetText();
        var start = node.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList)).SpanStart;
        var lines = text.Lines.IndexOf(node.Span.End) - text.Lines.IndexOf(start) + 1;
        return lines > MostLinesOfAFunction
            ? $"{Code.PlaceOf(node.GetLocation())}: a function of {lines} lines; {MostLinesOfAFunction} are the most: name its steps."
            : null;
    }

    private static IEnumerable<string> SeveralTypes(SourceText source, IEnumerable<SyntaxNode> nodes)
    {
        var names = nodes.OfType<MemberDeclarationSyntax>()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is not TypeDeclarationSyntax && node.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(node => node is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)node).Identifier.Text)
            .ToList();
        return names.Count > 1 ? [$"{source.Path}: declares {string.Join(", ", names)}; one public type has one file, so that it is found by its name."] : [];
    }
}
