using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>One holder: how much, who, in which role and seat, by which rule, and how the share came about.</summary>
internal static class HolderText
{
    internal static void Write(Paragraphs text, ExplainedPart part, ExplainedHolder holder, int width, ReasonText reasons)
    {
        var of = holder.Holder;
        var who = (holder.IsHouse ? "the house (" + of.Participant.Value + ")" : of.Participant.Value) + (of.Role is { } role ? ", " + role.Value : "") + Capacity(of);
        var qualifies = part.Reasons.FirstOrDefault(reason => IsOf(reason, of));
        var how = qualifies is null ? "" : reasons.Render(qualifies).Trim(' ', ',');
        text.Amount(of.Whole, width, who + ": " + Paragraphs.Share(holder.Share) + Base(part, holder) + " by the " + Rule(part, of.Rule) + Portion(holder, qualifies) + (how.Length > 0 ? "; " + how : "") + ".");
        if (holder.Steps.Count > 1)
        {
            text.Below(width, "The share was " + string.Join(", then ", holder.Steps.Select(step => Paragraphs.Share(step.Share) + " after " + Stage(step.Stage))));
        }

        foreach (var reason in part.Reasons)
        {
            if (IsAbout(reason, of) && (reason.Code != ReasonCode.RoundedUp || holder.IsRoundedUp))
            {
                text.Below(width, Paragraphs.Capital(reasons.Render(reason), of.Participant));
            }
        }

        if (!of.QuotaRetirement.Equals(Share.Whole) || !of.Pay.Equals(Share.Whole))
        {
            text.Below(width, of.QuotaRetirement + " of it retires quota, " + of.Pay + " of it is paid for");
        }
    }

    /// <summary>Whether a reason is told below the holder.</summary>
    internal static bool IsAbout(Reason reason, Holder holder) =>
        reason.Code is ReasonCode.HeldOver or ReasonCode.CoverTakes or ReasonCode.AbsentKeeps or ReasonCode.ContractTerm or ReasonCode.PersonalLimitCuts or ReasonCode.RoundedUp
        && reason.Participant == holder.Participant
        && (reason.Rule is null || string.Equals(reason.Rule, holder.Rule, StringComparison.Ordinal))
        && (reason.Code != ReasonCode.RoundedUp || reason["seat"] is not { } seat || string.Equals(seat, holder.Seat.ToString(), StringComparison.Ordinal))
        && (reason.Code != ReasonCode.HeldOver || holder.Capacity == Allocations.Capacity.PreviousOwner)
        && (reason.Code != ReasonCode.CoverTakes || holder.Capacity == Allocations.Capacity.Cover);

    private static bool IsOf(Reason reason, Holder holder) =>
        reason.Code == ReasonCode.Qualifies
        && string.Equals(reason.Rule, holder.Rule, StringComparison.Ordinal)
        && string.Equals(reason["seat"], holder.Seat.ToString(), StringComparison.Ordinal)
        && string.Equals(reason["role"], holder.Role?.Value ?? "", StringComparison.Ordinal);

    private static string Capacity(Holder holder) => holder.Capacity switch
    {
        Allocations.Capacity.Cover or Allocations.Capacity.Acting when holder.Seat.Participant == holder.Participant => holder.Capacity == Allocations.Capacity.Cover ? ", standing in" : ", acting",
        Allocations.Capacity.Acting => ", acting for the seat " + holder.Seat,
        Allocations.Capacity.Cover => ", standing in for the seat " + holder.Seat,
        Allocations.Capacity.PreviousOwner => ", the previous owner",
        _ => "",
    };

    private static string Base(ExplainedPart part, ExplainedHolder holder)
    {
        if (holder.Base < 0 || holder.Base >= part.Bases.Count)
        {
            return "";
        }

        var amounts = part.Bases[holder.Base].Amounts;
        return amounts.Count == 0 ? "" : " of " + Paragraphs.Sum(amounts, amounts[0].Currency).ToAmountString();
    }

    // The pool's portion is told where the share is another one: shared with others, or moved by a later stage.
    private static string Portion(ExplainedHolder holder, Reason? qualifies) =>
        qualifies?["portion"] is not { } portion ? ""
        : qualifies["split"] is { Length: > 0 } split ? ", whose portion of " + portion + " " + split
        : !string.Equals(portion, holder.Share.ToString(), StringComparison.Ordinal) ? ", whose portion is " + portion
        : "";

    private static string Rule(ExplainedPart part, string rule) =>
        part.Reasons.Any(reason => reason.Code == ReasonCode.SplitDeclared && string.Equals(reason.Rule, rule, StringComparison.Ordinal)) ? rule : "rule " + rule;

    private static string Stage(string stage) => stage switch
    {
        "split" => "the split",
        "one role a person" => "one role a person was kept",
        "one overlay a person" => "one overlay a person was kept",
        "most people" => "the limit on how many share",
        "minimum share" => "the minimum share",
        "per person" => "the limit for one person",
        _ => "the " + stage,
    };
}
