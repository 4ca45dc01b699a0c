using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>What a status means and what to do, in a sentence or two.</summary>
internal static class StatusText
{
    internal static string Of(AllocationStatus status) => status switch
    {
        AllocationStatus.DealInvalid => "the deal is written down wrong. Correct what the findings name, and allocate it again.",
        AllocationStatus.AmountOutOfRange => "an amount is too large to be counted. Correct the amount, or divide the deal.",
        AllocationStatus.CompensationDateMissing => "the deal lacks the date that decides which rules and people count. State the date, and allocate it again.",
        AllocationStatus.RateMissing => "an exchange rate is missing for that day. Add the rate to the roster, and allocate it again.",
        AllocationStatus.DuplicateBooking => "the same order was booked before, and is credited there. Withdraw this one, or give it a reference of its own.",
        AllocationStatus.OriginalUnknown => "the deal that this one continues is not known. Hand over its stored result, and allocate it again.",
        AllocationStatus.AccountUnknown => "the policy needs the account, and the roster does not know it on that day. Add the account, and allocate it again.",
        AllocationStatus.NoPolicy => "no policy is for it. Write a policy for such deals, or correct the deal.",
        AllocationStatus.PoliciesConflict => "several policies are for it and none stands before the others. Give one of them precedence.",
        AllocationStatus.BaseMissing => "the policy credits an amount that the line does not state. State it, and allocate it again.",
        AllocationStatus.SplitRefused => "the split stated on the deal does not total exactly 100%, or names somebody unknown. Correct the split.",
        AllocationStatus.ShareBelowMinimum => "somebody has less than the minimum share, and the policy refuses that. Agree on other shares.",
        AllocationStatus.CeilingRefused => "the credits together pass the ceiling, and the policy refuses that. Agree on other shares.",
        AllocationStatus.EventNeedsLine => "an event names no line, and the deal has lines that give and lines that take. Name the line of the event.",
        AllocationStatus.OutsideWhole => "an event would take more than there is, or add beyond the whole. Correct the event.",
        _ => "everything that was reached is credited, or is left over by a rule.",
    };

    internal static string Of(ResidualReason reason) => reason switch
    {
        ResidualReason.NotCredited => "not credited",
        ResidualReason.Unfilled => "nobody qualified or the seat was empty, and no rule gives it to anybody",
        ResidualReason.Held => "held until the seat is filled",
        ResidualReason.Ceiling => "cut by the ceiling",
        _ => "more than one person may get",
    };
}
