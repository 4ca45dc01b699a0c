using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Allocations;

public sealed class AnswerCodesTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Fact]
    public void Statuses_begin_with_CE3_and_findings_with_CE4()
    {
        Assert.Equal("CE3001", AnswerCodes.Of(AllocationStatus.DealInvalid));
        Assert.Equal("CE3016", AnswerCodes.Of(AllocationStatus.Credited));
        Assert.Equal("CE4003", AnswerCodes.Of(FindingCode.ProductUnknown));
        Assert.Equal("CE4032", AnswerCodes.Of(FindingCode.StageUnknown));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_code_is_the_same_in_every_culture(string culture) =>
        Assert.Equal("CE3013", Cultures.Under(culture, () => AnswerCodes.Of(AllocationStatus.CeilingRefused)));
}
