using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Answers;

public sealed class StatusAnswersTests
{
    public static TheoryData<AllocationStatus> Statuses => [.. Enum.GetValues<AllocationStatus>()];

    public static TheoryData<int> Pairs => [.. Enumerable.Range(0, StatusCases.Both.Count)];

    [Fact]
    public void Every_status_has_its_pair() => Assert.Equal(Enum.GetValues<AllocationStatus>(), StatusCases.All.Select(one => one.Status).Order());

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_bad_deal_has_the_status_and_its_rows(AllocationStatus status)
    {
        var one = StatusCases.All.Single(one => one.Status == status);
        var answer = one.Bad.Answer();

        Assert.Equal(status, answer.Status);
        Assert.Equal(one.Credited ?? 0, answer.Credits.Where(row => row.Type == CreditType.Revenue).Sum(row => row.Amount.Amount));
        Assert.Equal(one.Residual, answer.Residuals.Sum(row => row.Amount.Amount));
        if (one.Credited is null)
        {
            Assert.Empty(answer.Credits);
            Assert.Empty(answer.Residuals);
        }

        if (one.Residual != 0)
        {
            Assert.Empty(answer.Credits); // what is refused has no overlays either
            Assert.All(answer.Residuals, row => Assert.Equal(ResidualReason.NotCredited, row.Reason));
            Assert.All(answer.Residuals, row => Assert.Equal("EUR", row.Amount.Currency.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_good_neighbour_has_another_one(AllocationStatus status)
    {
        var answer = StatusCases.All.Single(one => one.Status == status).Good.Answer();

        Assert.Equal(status == AllocationStatus.Credited ? AllocationStatus.DealInvalid : AllocationStatus.Credited, answer.Status);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Where_two_hold_the_first_is_the_status(int pair)
    {
        var (first, second, asked) = StatusCases.Both[pair];

        Assert.True(first < second);
        Assert.Equal(first, asked.Answer().Status);
    }
}
