using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommissionEngine.Tests.House;

/// <summary>Folder and namespace are the same, so that nobody has to search.</summary>
internal static class FolderRule
{
    internal static IEnumerable<string> Faults(Code code) =>
        from tree in code.Trees
        let folder = Path.GetDirectoryName(tree.FilePath) ?? ""
        let expected = folder.Length == 0 ? code.Project : $"{code.Project}.{folder.Replace('\\', '.').Replace('/', '.')}"
        from type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is not TypeDeclarationSyntax)
        let actual = (type.Parent as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? ""
        where actual != expected
        select $"{Code.PlaceOf(type.Identifier.GetLocation())}: {type.Identifier.Text} is in namespace '{actual}'; its folder asks for '{expected}'.";
}
