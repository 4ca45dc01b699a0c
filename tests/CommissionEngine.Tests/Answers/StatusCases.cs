using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using static CommissionEngine.Tests.Answers.Given;

namespace CommissionEngine.Tests.Answers;

/// <summary>A pair of deals for every status, by hand from what AllocationStatus and RULES.md say. Most are those of the finding of the same name.</summary>
internal static class StatusCases
{
    internal static IReadOnlyList<StatusCase> All =>
    [
        Like(AllocationStatus.DealInvalid, FindingCode.DealFault, null, 0),
        Like(AllocationStatus.AmountOutOfRange, FindingCode.AmountOutOfRange, null, 0),
        Like(AllocationStatus.CompensationDateMissing, FindingCode.CompensationDateMissing, 0, 1_000),
        Like(AllocationStatus.RateMissing, FindingCode.RateMissing, 0, 1_000),
        Like(AllocationStatus.DuplicateBooking, FindingCode.DuplicateBooking, 0, 1_000),
        Like(AllocationStatus.OriginalUnknown, FindingCode.OriginalUnknown, null, 0),
        new(AllocationStatus.AccountUnknown, new(ByAccount, People, Order with { Account = "nobody" }), new(ByAccount, People, Order), 0, 1_000),
        Like(AllocationStatus.NoPolicy, FindingCode.NoPolicy, 0, 1_000),
        Like(AllocationStatus.PoliciesConflict, FindingCode.PoliciesConflict, 0, 1_000),
        Like(AllocationStatus.BaseMissing, FindingCode.BaseMissing, 0, 1_000),
        Like(AllocationStatus.SplitRefused, FindingCode.SplitRefused, 0, 1_000),
        Like(AllocationStatus.ShareBelowMinimum, FindingCode.ShareBelowMinimum, 0, 1_000),
        Like(AllocationStatus.CeilingRefused, FindingCode.CeilingRefused, 0, 1_000),
        Like(AllocationStatus.EventNeedsLine, FindingCode.EventNeedsLine, 800, 0),
        Like(AllocationStatus.OutsideWhole, FindingCode.OutsideWhole, 1_000, 0),
        new(AllocationStatus.Credited, Ask(Order), Ask(Order with { Lines = [] }), 1_000, 0),
    ];

    /// <summary>Two that hold at once, the first in order of precedence first.</summary>
    internal static IReadOnlyList<(AllocationStatus First, AllocationStatus Second, Asked Deal)> Both
    {
        get
        {
            var named = Rules with { CompensationDate = "registered" };
            var kronor = Rules with { CreditCurrency = "SEK" };
            var copy = Order with { Reference = "PO-1" };
            var net = new Func<CreditPolicy, CreditPolicy>(policy => policy with { Base = AmountBase.Net });
            var badSplit = Order with { Override = new Override { Approver = "boss", Reason = "so", Shares = [Share("anna", 90)] } };
            var huge = new DealLine { Booked = 1_000_000_000_000_000_000m };
            return
            [
                (AllocationStatus.DealInvalid, AllocationStatus.AmountOutOfRange, Ask(Order with { Lines = [huge, huge with { Number = 1 }] })),
                (AllocationStatus.AmountOutOfRange, AllocationStatus.CompensationDateMissing, new(named, People, Order with { Lines = [huge] })),
                (AllocationStatus.CompensationDateMissing, AllocationStatus.RateMissing, Ask(named with { CreditCurrency = "SEK" })),
                (AllocationStatus.RateMissing, AllocationStatus.DuplicateBooking, new(kronor, People, copy, FindingCases.Known("PO-1"))),
                (AllocationStatus.DuplicateBooking, AllocationStatus.NoPolicy, new(Nothing, People, copy, FindingCases.Known("PO-1"))),
                (AllocationStatus.AccountUnknown, AllocationStatus.BaseMissing, new(ByAccount with { Policies = [net(ByAccount.Policies[0])] }, People, Order with { Account = null })),
                (AllocationStatus.BaseMissing, AllocationStatus.SplitRefused, new(With(net), People, badSplit)),
                (AllocationStatus.SplitRefused, AllocationStatus.ShareBelowMinimum, new(FindingCases.Minimum(31), People, badSplit)),
                (AllocationStatus.SplitRefused, AllocationStatus.OutsideWhole, Ask(badSplit with { Events = [Returned(-1_001)] })),
                (AllocationStatus.OutsideWhole, AllocationStatus.Credited, Ask(With(Returned(-1_001)))),
            ];
        }
    }

    private static Rulebook Nothing => With(policy => policy with { When = new Condition.OfType { AnyOf = ["new"] } });

    private static Rulebook ByAccount => With(policy => policy with { Level = PolicyLevel.Account });

    private static StatusCase Like(AllocationStatus status, FindingCode code, decimal? credited, decimal residual)
    {
        var one = FindingCases.All.Single(one => one.Code == code);
        return new StatusCase(status, one.Bad, one.Good, credited, residual);
    }
}
