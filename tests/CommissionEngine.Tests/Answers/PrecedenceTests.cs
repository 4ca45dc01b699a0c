using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Answers;

/// <summary>RULES 38 for every pair of statuses: a deal with the cause of both has the first.</summary>
public sealed class PrecedenceTests
{
    public static TheoryData<AllocationStatus> Statuses => [.. Enum.GetValues<AllocationStatus>()];

    public static TheoryData<AllocationStatus, AllocationStatus> Pairs
    {
        get
        {
            var pairs = new TheoryData<AllocationStatus, AllocationStatus>();
            foreach (var (first, second) in AllPairs.Where(pair => !PrecedencePairs.Impossible.ContainsKey(pair)))
            {
                pairs.Add(first, second);
            }

            return pairs;
        }
    }

    public static TheoryData<AllocationStatus, AllocationStatus> ImpossiblePairs
    {
        get
        {
            var pairs = new TheoryData<AllocationStatus, AllocationStatus>();
            foreach (var (first, second) in PrecedencePairs.Impossible.Keys)
            {
                pairs.Add(first, second);
            }

            return pairs;
        }
    }

    private static IEnumerable<(AllocationStatus First, AllocationStatus Second)> AllPairs =>
        from first in Enum.GetValues<AllocationStatus>()
        from second in Enum.GetValues<AllocationStatus>()
        where first < second
        select (first, second);

    // Judged line by line, or event by event: both are told. What comes before them takes the deal as a whole, and the rest is not looked at.
    private static readonly AllocationStatus[] Besides =
    [
        AllocationStatus.RateMissing, AllocationStatus.AccountUnknown, AllocationStatus.NoPolicy, AllocationStatus.PoliciesConflict, AllocationStatus.BaseMissing, AllocationStatus.SplitRefused,
        AllocationStatus.ShareBelowMinimum, AllocationStatus.CeilingRefused, AllocationStatus.EventNeedsLine, AllocationStatus.OutsideWhole,
    ];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_cause_alone_leads_to_its_status(AllocationStatus status) => Assert.Equal(status, PrecedencePairs.With(status).Answer().Status);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Where_two_hold_the_first_is_the_status(AllocationStatus first, AllocationStatus second)
    {
        var answer = PrecedencePairs.With(first, second).Answer();

        Assert.Equal(first, answer.Status);
        Assert.Equal(first, PrecedencePairs.With(second, first).Answer().Status);
        if (Besides.Contains(first) && Besides.Contains(second))
        {
            Assert.Contains(answer.Findings, finding => finding.Code.ToString() == first.ToString());
            Assert.Contains(answer.Findings, finding => finding.Code.ToString() == second.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(ImpossiblePairs))]
    public void Where_the_first_cannot_hold_it_is_not_told_of(AllocationStatus first, AllocationStatus second)
    {
        var answer = PrecedencePairs.With(first, second).Answer();

        Assert.Equal(second, answer.Status);
        Assert.DoesNotContain(answer.Findings, finding => finding.Code.ToString() == first.ToString());
    }
}
