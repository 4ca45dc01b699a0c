using System.Globalization;
using System.Text.RegularExpressions;

namespace CommissionEngine.Samples.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot();

    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here() =>
        Assert.True(Readme.Contains($"```csharp\n{Code()}```\n", StringComparison.Ordinal), $"README.md must show this example:\n{Code()}");

    [Fact]
    public void The_example_is_a_first_deal_in_15_lines() => Assert.InRange(Code().Count(c => c == '\n'), 1, 15);

    [Fact]
    public void The_output_is_what_the_example_prints()
    {
        var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(printed);
        var output = printed.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        Assert.True(Readme.Contains($"```text\n{output}```\n", StringComparison.Ordinal), $"README.md must show this output:\n{output}");
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var links = Link().Matches(Readme).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Root, link.Split('#')[0])), $"README.md links to {link}, which is not there."));
    }

    private static string Code()
    {
        var source = File.ReadAllText(Path.Combine(Root, "tests", "CommissionEngine.Samples.Tests", "ReadmeExample.cs")).ReplaceLineEndings("\n");
        var from = source.LastIndexOf(ReadmeExample.Begin, StringComparison.Ordinal) + ReadmeExample.Begin.Length;
        var lines = source[from..source.LastIndexOf(ReadmeExample.End, StringComparison.Ordinal)].TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select(line => line[8..] + "\n"));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CommissionEngine.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CommissionEngine.sln.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
