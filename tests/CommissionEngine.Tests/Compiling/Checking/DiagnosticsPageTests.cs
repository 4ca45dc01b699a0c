using System.Reflection;
using System.Text.RegularExpressions;
using CommissionEngine.Allocating.Checking;
using CommissionEngine.Compiling.Checking;
using CommissionEngine.Tests.Allocating.Checking;
using CommissionEngine.Tests.House;

namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>Holds docs/diagnostics.md to the codes, and its examples to what is told.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly string[] Sections = Heading().Split(File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md")).ReplaceLineEndings("\n"))[1..];

    public static TheoryData<string> Codes =>
        [.. new[] { typeof(DiagnosticCodes), typeof(DealFaultCodes), typeof(StoredFaultCodes) }.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)).Select(constant => (string)constant.GetRawConstantValue()!)];

    [Fact]
    public void The_page_has_a_section_for_every_code_in_order_and_no_other()
    {
        Assert.Equal(Codes.Select(row => row.Data).Order(StringComparer.Ordinal), Sections.Select(section => section[..6]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_section_says_what_is_wrong_with_an_example_and_the_remedy(string code)
    {
        var section = Sections.Single(section => section.StartsWith(code, StringComparison.Ordinal));
        var lines = section.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length >= 4, $"{code} needs a name, what is wrong, an example and a remedy.");
        Assert.Contains(lines, line => line.StartsWith("- Example: `", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("- Remedy: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_section_is_what_the_first_bad_example_is_told(string code)
    {
        if (code == DiagnosticCodes.PoliciesConflict)
        {
            return; // told by the search for conflicts, whose tests hold it
        }

        var told = DealCases.All.Where(one => one.Code == code).Select(one => DealCheck.Faults(one.Bad, new DeclaredFacts(DealCases.Rules), hasOriginal: false)[0])
            .Concat(DocumentCasesTests.All.Where(one => one.Code == code).Select(one => DocumentCheck.Check(one.Bad.Rulebook, one.Bad.Roster)[0]))
            .Concat(StoredCheckTests.Examples.Where(one => one.Code == code))
            .First();
        var section = Sections.Single(section => section.StartsWith(code, StringComparison.Ordinal));

        Assert.Contains($"\n- Example: `{told.Path}`: {told.Message}\n- Remedy: {told.Remedy}\n", section, StringComparison.Ordinal);
    }

    [GeneratedRegex("^### (?=CE)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
