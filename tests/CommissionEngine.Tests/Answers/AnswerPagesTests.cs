using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Tests.Explanations;
using CommissionEngine.Tests.House;

namespace CommissionEngine.Tests.Answers;

/// <summary>Holds docs/statuses.md and docs/findings.md to the enums, to what is told, and to what the examples of <see cref="StatusCases"/> and <see cref="FindingCases"/> come to.</summary>
public sealed class AnswerPagesTests
{
    private static readonly string[] OfStatus = ["When", "Rows", "What to do", "Precedence", "Example"];

    private static readonly string[] OfFinding = ["When", "Data", "Concerns", "Sentence", "What to do"];

    public static TheoryData<AllocationStatus> Statuses => StatusAnswersTests.Statuses;

    public static TheoryData<FindingCode> Findings => FindingAnswersTests.Codes;

    [Fact]
    public void The_page_of_statuses_has_a_section_for_each_in_order_of_precedence_and_no_other() =>
        Assert.Equal(Enum.GetValues<AllocationStatus>().Select(Heading), Headings("statuses.md"));

    [Fact]
    public void The_page_of_findings_has_a_section_for_each_in_order_and_no_other() =>
        Assert.Equal(Enum.GetValues<FindingCode>().Select(Heading), Headings("findings.md"));

    [Fact]
    public void The_introduction_lists_the_statuses_in_order_of_precedence()
    {
        var introduction = Text("statuses.md").Split("\n## ")[0];
        var listed = introduction.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split(". ")[1].Split(':')[0]);

        Assert.Contains("Where two hold, the first is the status", introduction, StringComparison.Ordinal);
        Assert.Equal(Headings("statuses.md"), listed);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_status_says_when_it_holds_which_rows_exist_what_to_do_and_gives_an_example(AllocationStatus status) => Assert.Equal(OfStatus, Labels(Section(status)));

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_finding_says_when_it_is_told_with_which_data_to_whom_and_what_to_do(FindingCode code) => Assert.Equal(OfFinding, Labels(Section(code)));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void The_rows_are_those_of_the_bad_example(AllocationStatus status)
    {
        var one = StatusCases.All.Single(one => one.Status == status);
        var (rows, example) = (Part(Section(status), "Rows"), Part(Section(status), "Example"));

        Assert.StartsWith(one.Credited is null ? "None" : one.Residual != 0 ? "Residual" : "Credits", rows, StringComparison.Ordinal);
        if (one.Residual != 0)
        {
            Assert.Contains($"{Euros(one.Residual)} are residual", example, StringComparison.Ordinal);
        }
        else if (one.Credited is { } credited)
        {
            Assert.Matches($"{Euros(credited)} stay credited|credited with {Euros(credited)}", example);
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void The_example_names_the_finding_that_tells_of_it(AllocationStatus status)
    {
        var told = StatusCases.All.Single(one => one.Status == status).Bad.Answer().Findings.Select(finding => Heading(finding.Code));
        var named = Enum.GetValues<FindingCode>().Select(Heading).Where(heading => Part(Section(status), "Example").Contains(heading, StringComparison.Ordinal));

        Assert.Equal(told, named);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void The_place_in_the_order_is_told_and_with_which_statuses_it_cannot_hold(AllocationStatus status)
    {
        var precedence = Part(Section(status), "Precedence");
        Assert.StartsWith(FormattableString.Invariant($"{(int)status} of {Enum.GetValues<AllocationStatus>().Length}. "), precedence, StringComparison.Ordinal);
        foreach (var (first, second) in PrecedencePairs.Impossible.Keys.Where(pair => pair.First == status || pair.Second == status))
        {
            Assert.Contains((first == status ? second : first).ToString(), precedence, StringComparison.Ordinal);
            Assert.Contains("cannot hold", precedence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void What_to_do_begins_as_explanations_say_it(AllocationStatus status)
    {
        var said = StatusText.Of(status).Split(". ", 2);
        var remedy = said.Length > 1 ? said[1] : "Nothing.";

        Assert.StartsWith(remedy.TrimEnd('.'), Part(Section(status), "What to do"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_sentence_and_whom_it_concerns_are_those_of_the_bad_example(FindingCode code)
    {
        var finding = FindingCases.All.Single(one => one.Code == code).Bad.Answer().Findings.First(finding => finding.Code == code);

        Assert.Equal($"\"{finding}\"", Part(Section(code), "Sentence"));
        Assert.Equal(finding.Concerns.Count == 0, Part(Section(code), "Concerns") == "Nobody in particular.");
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_data_are_those_that_the_code_documents(FindingCode code)
    {
        var named = Part(Section(code), "Data").Split('`').Where((_, place) => place % 2 == 1);

        Assert.Equal(DocumentedData.Names[code], named);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_status_that_it_promises_is_that_of_the_bad_example(FindingCode code)
    {
        var section = Part(Section(code), "What to do");
        var status = FindingCases.All.Single(one => one.Code == code).Bad.Answer().Status;

        Assert.Equal(status != AllocationStatus.Credited && code != FindingCode.ShareBelowMinimum, section.Contains($"The status is {status}", StringComparison.Ordinal));
    }

    private static string Heading(AllocationStatus status) => $"{AnswerCodes.Of(status)} {status}";

    private static string Heading(FindingCode code) => $"{AnswerCodes.Of(code)} {code}";

    private static string Euros(decimal amount) => Money.Of(amount, "EUR").ToString();

    private static string Section(AllocationStatus status) => Sections("statuses.md").Single(section => section.StartsWith(Heading(status) + "\n", StringComparison.Ordinal));

    private static string Section(FindingCode code) => Sections("findings.md").Single(section => section.StartsWith(Heading(code) + "\n", StringComparison.Ordinal));

    private static IEnumerable<string> Labels(string section) =>
        section.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..line.IndexOf(": ", StringComparison.Ordinal)]);

    /// <summary>What stands behind a label, on one line.</summary>
    private static string Part(string section, string label) =>
        section.Split('\n').Single(line => line.StartsWith($"- {label}: ", StringComparison.Ordinal))[(label.Length + 4)..];

    private static IEnumerable<string> Headings(string page) => Sections(page).Select(section => section.Split('\n')[0]);

    private static string[] Sections(string page) => Text(page).Split("\n## ")[1..];

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n");
}
