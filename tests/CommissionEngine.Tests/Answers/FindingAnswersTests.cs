using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Answers;

public sealed class FindingAnswersTests
{
    public static TheoryData<FindingCode> Codes => [.. Enum.GetValues<FindingCode>()];

    [Fact]
    public void Every_finding_has_its_pair() => Assert.Equal(Enum.GetValues<FindingCode>(), FindingCases.All.Select(one => one.Code).Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bad_deal_leads_to_the_finding_with_its_values(FindingCode code)
    {
        var one = FindingCases.All.Single(one => one.Code == code);
        var finding = Assert.Single(one.Bad.Answer().Findings, finding => finding.Code == code);

        foreach (var expected in one.Data)
        {
            var (name, _, value) = (expected.Split('=')[0], 0, expected.Contains('=', StringComparison.Ordinal) ? expected[(expected.IndexOf('=', StringComparison.Ordinal) + 1)..] : null);
            Assert.False(string.IsNullOrEmpty(finding[name]), $"{code} lacks {name}.");
            Assert.True(value is null || value == finding[name], $"{code}: {name} is \"{finding[name]}\", not \"{value}\".");
        }

        Assert.Equal(one.Concerns, finding.Concerns.Select(id => id.Value));
        Assert.DoesNotContain("?", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_good_neighbour_does_not(FindingCode code) =>
        Assert.DoesNotContain(FindingCases.All.Single(one => one.Code == code).Good.Answer().Findings, finding => finding.Code == code);
}
