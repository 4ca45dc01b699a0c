using CommissionEngine.Allocations;
using CommissionEngine.Explanations;

namespace CommissionEngine.Tests.Explanations;

public sealed class FindingTextTests
{
    public static TheoryData<FindingCode> Codes => [.. Enum.GetValues<FindingCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sentence_says_all_that_the_code_documents(FindingCode code)
    {
        var names = DocumentedData.Names[code];
        var finding = new Finding { Code = code, Line = 17, Year = 18, Data = [.. names.Select(name => new FindingDatum(name, $"<{name}>"))] };

        var sentence = finding.ToString();

        Assert.All(names, name => Assert.Contains($"<{name}>", sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(sentence, letter => letter is '{' or '}' or '[' or ']' or '?');
        Assert.EndsWith(code == FindingCode.DealFault ? ")" : ".", sentence.Replace(": <reason>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_claim_is_told_with_its_days() => Assert.Equal(
        "The claim of anna under FA-2025-01 of 2025-07-03 came too late: the last day was 2025-07-02.",
        new Finding { Code = FindingCode.ClaimLate, Data = [new("agreement", "FA-2025-01"), new("participant", "anna"), new("claimed", "2025-07-03"), new("last-day", "2025-07-02")] }.ToString());

    [Fact]
    public void A_sentence_begins_with_the_line_and_the_year_that_it_is_about()
    {
        var finding = new Finding { Code = FindingCode.NoPolicy, Line = 2, Data = [new("date", "2025-03-14")] };

        Assert.Equal("Line 2: No policy is for this on 2025-03-14, so nobody is credited for it.", finding.ToString());
        Assert.StartsWith("Line 2, year 3: ", (finding with { Year = 3 }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("No policy", (finding with { Line = null, Year = 3 }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_finding_does_not_say_is_left_out()
    {
        Assert.Equal(
            "The shares of \"override\" are refused, so nobody is credited: they total 90% instead of 100%.",
            new Finding { Code = FindingCode.SplitRefused, Data = [new("rule", "override"), new("total", "90%"), new("required", "100%")] }.ToString());
        Assert.Equal(
            "The shares of \"override\" are refused, so nobody is credited: the roster does not know nils.",
            new Finding { Code = FindingCode.SplitRefused, Data = [new("rule", "override"), new("participant", "nils")] }.ToString());
        Assert.Equal("The roster does not know the customer on the compensation date.", new Finding { Code = FindingCode.AccountUnknown }.ToString());
        Assert.Equal("The event ? was counted before, so it is not counted again.", new Finding { Code = FindingCode.EventRepeated }.ToString());
    }

    [Fact]
    public void A_template_can_be_replaced_and_the_others_stay()
    {
        var text = FindingText.English.With(FindingCode.EventRepeated, "Händelsen {event} är redan räknad.");

        Assert.Equal("Händelsen E-1 är redan räknad.", text.Render(new Finding { Code = FindingCode.EventRepeated, Event = "E-1" }));
        Assert.Equal("The event E-1 was counted before, so it is not counted again.", FindingText.English.Render(new Finding { Code = FindingCode.EventRepeated, Event = "E-1" }));
        Assert.Equal(FindingText.English[FindingCode.NoPolicy], text[FindingCode.NoPolicy]);
    }

    [Theory]
    [InlineData("a {b")]
    [InlineData("a } b")]
    [InlineData("a {} b")]
    [InlineData("a [b {c]}")]
    [InlineData("a [b")]
    [InlineData("a ] b [")]
    [InlineData("a {b{c}}")]
    public void A_template_that_cannot_be_read_is_refused(string template) =>
        Assert.Throws<ArgumentException>(() => FindingText.English.With(FindingCode.NoPolicy, template));

    [Fact]
    public void Brackets_in_a_value_are_only_text()
    {
        var text = FindingText.English.With(FindingCode.NoPolicy, "[{date}][ and [{line}] {year}]");

        Assert.Equal("[{line}]", text.Render(new Finding { Code = FindingCode.NoPolicy, Data = [new("date", "[{line}]")] }));
    }

    [Fact]
    public void A_finding_without_a_sentence_is_told_by_its_code() => Assert.Equal("CE4999", new Finding { Code = (FindingCode)999 }.ToString());
}
