using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>The plan of the house, kept by reading the source as the compiler does.</summary>
public sealed class HouseTests
{
    private static readonly string Core = Path.Combine(Repository.Root, "src", "CommissionEngine");

    public static TheoryData<string> Packages => [.. Repository.ProjectFiles("src").Select(file => Path.GetFileNameWithoutExtension(file))];

    public static TheoryData<string> TestProjects => [.. Repository.ProjectFiles("tests").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Fact]
    public void The_core_can_be_read_by_the_house_tests() =>
        Expect.NoFaults(Code.Core.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void No_layer_uses_one_above_it() => Expect.NoFaults(LayerRule.Faults(Code.Core));

    [Fact]
    public void The_core_has_no_floating_point() => Expect.NoFaults(FloatingPointRule.Faults(Code.Core));

    [Fact]
    public void The_core_has_no_clock_culture_chance_threads_or_files() => Expect.NoFaults(AmbientRule.Faults(Code.Core));

    [Fact]
    public void Only_the_hint_to_the_processor_has_pointers() => Assert.Equal(
        ["Kernel/Prefetch.cs"],
        Repository.SourcesIn(Core, Core).Where(source => source.Text.Contains("unsafe ", StringComparison.Ordinal)).Select(source => source.Path));

    [Fact]
    public void Every_line_of_the_banned_list_names_something() => Expect.NoFaults(AmbientRule.Misspelt(Code.Core));

    [Fact]
    public void The_core_refers_to_NodaTime_and_the_framework_only() => Expect.NoFaults(ReferenceRule.Faults(typeof(Money).Assembly));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_sees_only_what_its_place_allows(string project) =>
        Expect.NoFaults(ReferenceRule.Faults(project, XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))));

    [Theory]
    [MemberData(nameof(Packages))]
    public void What_is_public_is_closed_and_does_not_change(string project) => Expect.NoFaults(PublicShapeRule.Faults(Code.OfProject(project)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_member_is_documented(string project) => Expect.NoFaults(DocumentationRule.Faults(Code.OfProject(project)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Folder_and_namespace_agree_in_a_package(string project) => Expect.NoFaults(FolderRule.Faults(Code.OfProject(project)));

    [Theory]
    [MemberData(nameof(TestProjects))]
    public void Folder_and_namespace_agree_in_a_test_project(string project) =>
        Expect.NoFaults(FolderRule.Faults(Code.OfFolder(Path.Combine(Repository.Root, "tests", project), project)));

    [Fact]
    public void The_reference_shares_no_code_with_the_engine()
    {
        var folder = Path.Combine(Repository.Root, "tests", "CommissionEngine.Tests", "Reference");
        var reference = Code.Of("CommissionEngine.Tests", [.. Repository.SourcesIn(folder, folder).Where(source => !source.Path.EndsWith("Tests.cs", StringComparison.Ordinal))]);

        Expect.NoFaults(reference.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()));
        Expect.NoFaults(IndependenceRule.Faults(reference));
    }

    [Fact]
    public void Files_and_functions_are_short_and_a_public_type_has_a_file_of_its_own() => Expect.NoFaults(Repository.AllSources().SelectMany(SizeRule.Faults));

    [Fact]
    public void Nothing_in_the_tree_is_marked_as_unfinished() => Expect.NoFaults(Repository.AllSources().SelectMany(UnfinishedRule.Faults));
}
