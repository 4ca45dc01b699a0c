using System.Text.RegularExpressions;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Tests.House;

namespace CommissionEngine.Tests.Explanations;

/// <summary>Every reason has one sentence, made of the values that its code documents.</summary>
public class ReasonTextTests
{
    public static TheoryData<ReasonCode> Codes { get; } = [.. Enum.GetValues<ReasonCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_reason_renders_with_its_documented_values(ReasonCode code)
    {
        var documented = Documented(code);
        var reason = new Reason { Code = code, Rule = "the-rule", Participant = "who", Data = [.. documented.Select(name => new FindingDatum(name, "<" + name + ">"))] };

        var text = ReasonText.English.Render(reason);

        Assert.NotEmpty(text);
        Assert.DoesNotContain('{', text);
        Assert.DoesNotContain('[', text);
        foreach (Match name in Regex.Matches(ReasonText.English[code], @"\{([a-z]+)\}"))
        {
            Assert.Contains(name.Groups[1].Value, documented.Append("participant").Append("rule"));
        }
    }

    [Fact]
    public void A_template_can_be_replaced_for_one_code()
    {
        var text = ReasonText.English.With(ReasonCode.HouseTakes, "{rule}: house[ for {seat}]");

        Assert.Equal("local: house", text.Render(new Reason { Code = ReasonCode.HouseTakes, Rule = "local" }));
        Assert.Equal("local: house for uk", text.Render(new Reason { Code = ReasonCode.HouseTakes, Rule = "local", Data = [new("seat", "uk")] }));
        Assert.Equal("so the house takes it", ReasonText.English.Render(new Reason { Code = ReasonCode.HouseTakes }));
    }

    private static List<string> Documented(ReasonCode code)
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "CommissionEngine", "Explanations", "ReasonCode.cs"));
        var summary = Regex.Match(source, @"<summary>((?:(?!<summary>).)*)</summary>\s*" + code + @"\b", RegexOptions.Singleline).Groups[1].Value;
        var data = Regex.Match(summary, @"Data: (.*)\.$", RegexOptions.Singleline).Groups[1].Value;
        return [.. Regex.Replace(data, @"\([^)]*\)", "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
