using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommissionEngine.Tests.House;

/// <summary>A project as the compiler understands it, method bodies included; what the house rules look at.</summary>
internal sealed class Code
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private readonly Lazy<IReadOnlyList<Use>> uses;

    private Code(string project, CSharpCompilation compilation, IReadOnlyList<SyntaxTree> trees)
    {
        Project = project;
        Compilation = compilation;
        Trees = trees;
        uses = new(FindUses);
    }

    private static readonly (string Name, MetadataReference Reference)[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), File: file))
            .Where(library => !library.Name.EndsWith(".Tests", StringComparison.Ordinal))
            .Select(library => (library.Name, (MetadataReference)MetadataReference.CreateFromFile(library.File))),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<Code>> Projects = new(StringComparer.Ordinal);

    internal static Code Core => OfProject("CommissionEngine");

    /// <summary>The project's name, which is its root namespace.</summary>
    internal string Project { get; }

    internal CSharpCompilation Compilation { get; }

    internal IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>Everything that the project's types depend on, each place and symbol once.</summary>
    internal IReadOnlyList<Use> Uses => uses.Value;

    /// <summary>A project of src, read once and then shared by the rules.</summary>
    internal static Code OfProject(string project) => Projects.GetOrAdd(project, name => new(() => OfFolder(Path.Combine(Repository.Root, "src", name), name))).Value;

    internal static Code OfFolder(string folder, string project) => Of(project, [.. Repository.SourcesIn(folder, folder)]);

    /// <summary>Compiles sources whose paths are relative to the project's folder.</summary>
    internal static Code Of(string project, params SourceText[] sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Parsing, source.Path)).ToArray();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        var compilation = CSharpCompilation.Create(project, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing)], References(project), options);
        return new(project, compilation, trees);
    }

    /// <summary>The public types, nested ones included, as somebody outside sees them.</summary>
    internal IEnumerable<INamedTypeSymbol> PublicTypes() => TypesIn(Compilation.Assembly.GlobalNamespace).Where(IsPublic);

    internal IEnumerable<INamedTypeSymbol> AllTypes() => TypesIn(Compilation.Assembly.GlobalNamespace);

    /// <summary>Whether somebody outside the assembly can see it, or can when he derives from its type.</summary>
    internal static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsPublic(symbol.ContainingType));

    internal static string PlaceOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource) is { } location ? PlaceOf(location) : symbol.ToDisplayString();

    internal static string PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1})";
    }

    /// <summary>All that the tests run on, without the project itself. Read once: a compilation that shares its references is made in no time.</summary>
    private static IEnumerable<MetadataReference> References(string project) => Platform.Where(library => library.Name != project).Select(library => library.Reference);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol owner) =>
        owner.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => TypesIn(member).Prepend(member)).OfType<INamedTypeSymbol>()
            .Where(type => type is { IsImplicitlyDeclared: false, CanBeReferencedByName: true });

    private List<Use> FindUses()
    {
        var found = new ConcurrentBag<List<Use>>();
        Parallel.ForEach(Trees, tree => found.Add(UsesIn(tree)));
        return [.. found.SelectMany(list => list).OrderBy(use => use.Place, StringComparer.Ordinal)];
    }

    private List<Use> UsesIn(SyntaxTree tree)
    {
        var model = Compilation.GetSemanticModel(tree);
        var seen = new HashSet<Use>();
        foreach (var declaration in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>())
        {
            if (declaration is BaseNamespaceDeclarationSyntax || model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol user)
            {
                continue;
            }

            foreach (var node in declaration.DescendantNodes())
            {
                foreach (var used in Used(model, node))
                {
                    seen.Add(new(PlaceOf(node.GetLocation()), user, used));
                }
            }
        }

        return [.. seen];
    }

    /// <summary>What a node names, what it calls without a name (an operator, a conversion, a constructor), and the types of its value.</summary>
    private static IEnumerable<ISymbol> Used(SemanticModel model, SyntaxNode node)
    {
        if (node is not (ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax or ForEachStatementSyntax))
        {
            return [];
        }

        var info = model.GetSymbolInfo(node);
        var types = model.GetTypeInfo(node);
        var conversion = node is ExpressionSyntax expression ? model.GetConversion(expression).MethodSymbol : null;
        return new[] { info.Symbol, conversion }.Concat(info.CandidateSymbols).Concat(Parts(types.Type)).Concat(Parts(types.ConvertedType))
            .OfType<ISymbol>().Where(symbol => symbol is not (INamespaceSymbol or ILocalSymbol or IParameterSymbol));
    }

    /// <summary>A type and what it is made of: List of T is a list and a T.</summary>
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        null => [],
        IArrayTypeSymbol array => Parts(array.ElementType),
        IPointerTypeSymbol pointer => Parts(pointer.PointedAtType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => named.TypeArguments.SelectMany(Parts).Prepend(named.OriginalDefinition),
        _ => [type],
    };
}
