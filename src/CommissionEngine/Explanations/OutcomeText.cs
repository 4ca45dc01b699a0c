using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>What became of empty seats and pools, which limits cut, and who was considered and not credited.</summary>
internal static class OutcomeText
{
    internal static void Write(Paragraphs text, ExplainedPart part, ReasonText reasons)
    {
        var seats = part.Reasons.Where(IsOfSeat).GroupBy(reason => reason.Rule + "\n" + reason["seat"], StringComparer.Ordinal);
        foreach (var seat in seats)
        {
            text.Sentence(Paragraphs.Capital(string.Join("; ", seat.Select(reasons.Render).Distinct(StringComparer.Ordinal)), seat.First().Participant));
        }

        foreach (var reason in part.Reasons)
        {
            if (reason.Code > ReasonCode.SplitDeclared && !IsOfSeat(reason) && !IsRefusal(reason) && reason.Code != ReasonCode.Qualifies
                && !part.Holders.Any(holder => holder.Share.Numerator > 0 && HolderText.IsAbout(reason, holder.Holder)))
            {
                text.Sentence(Paragraphs.Capital(reasons.Render(reason), reason.Participant));
            }
        }

        Considered(text, part, reasons);
    }

    private static void Considered(Paragraphs text, ExplainedPart part, ReasonText reasons)
    {
        var credited = part.Holders.Where(holder => holder.Share.Numerator > 0).Select(holder => holder.Holder.Participant).ToHashSet();
        var refused = part.Reasons.Where(reason => IsRefusal(reason) && reason.Participant is { } about && !credited.Contains(about)).ToList();
        var passed = part.Reasons.Where(reason => part.Status == AllocationStatus.Credited && reason.Code == ReasonCode.Qualifies
            && reason.Participant is { } about && !credited.Contains(about) && !refused.Exists(other => other.Participant == about && other.Rule is null)).ToList();
        if (refused.Count + passed.Count == 0)
        {
            return;
        }

        text.Line("Considered and not credited:");
        foreach (var reason in passed)
        {
            text.Sentence("  " + reason.Participant + (reason["role"] is { Length: > 0 } role ? ", " + role : "") + ": has a seat in the rule " + reason.Rule + ", but " + WhyPassed(part, reason));
        }

        foreach (var person in refused.GroupBy(reason => reason.Participant))
        {
            var telling = person.Where(reason => reason["why"] is not "role").ToList();
            if (telling.Count == 0)
            {
                text.Sentence("  " + person.Key + (person.First()["role"] is { Length: > 0 } role ? ", " + role + ": no rule of the policy is for that role" : ": has no role here, and no rule of the policy is for people without one"));
            }

            foreach (var same in telling.GroupBy(reason => (reason["role"], reason["region"], IsOfRule: reason["why"] is null)))
            {
                var whys = same.GroupBy(reason => reason["why"] is null ? reasons.Render(reason) : Why(reason), StringComparer.Ordinal).Select(why => why.Key + Rules(why));
                text.Sentence("  " + (same.Key.IsOfRule
                    ? string.Join("; ", whys)
                    : reasons.Render(same.First() with { Data = [.. same.First().Data.Where(datum => datum.Name != "why"), new("why", string.Join("; ", whys))] })));
            }
        }
    }

    private static string Rules(IEnumerable<Reason> reasons)
    {
        var rules = reasons.Where(reason => reason.Rule is not null).Select(reason => reason.Rule!).Distinct(StringComparer.Ordinal).ToList();
        return rules.Count switch
        {
            0 => "",
            1 => " (rule " + rules[0] + ")",
            _ => " (rules " + Paragraphs.List(rules) + ")",
        };
    }

    // Who has the share of a seat whose occupant has none of it: the cover, the previous owner, or those before in the order.
    private static string WhyPassed(ExplainedPart part, Reason passed)
    {
        var cover = part.Reasons.FirstOrDefault(reason => reason.Code == ReasonCode.CoverTakes && reason["absent"] == passed.Participant?.Value);
        var former = part.Reasons.FirstOrDefault(reason => reason.Code == ReasonCode.HeldOver && reason["share"] == "100%" && string.Equals(reason.Rule, passed.Rule, StringComparison.Ordinal));
        return cover is not null ? "is away on this day, and " + cover.Participant + " stands in"
            : former is not null ? "the previous owner, " + former.Participant + ", keeps all of its share on this day"
            : "nothing of the share goes to it on this day";
    }

    private static string Why(Reason reason) => reason["why"] switch
    {
        "reach" => "the rule asks for the other reach, local or global",
        "the facts that the pool asks for" => "the facts that the rule asks for do not hold",
        "the region does not cover the place" when reason["place"] is { Length: > 0 } place => "the region does not cover the " + reason["point"] + " in " + place,
        "the region does not cover the place" when reason["point"] is { Length: > 0 } point => "the deal has no known place of " + point,
        "another one is nearer to the place" when reason["place"] is { Length: > 0 } place => "somebody else is nearer to the " + reason["point"] + " in " + place,
        "another one is nearer to the account" => "somebody else is nearer to the customer",
        { } why => why,
        _ => "",
    };

    private static bool IsRefusal(Reason reason) => reason.Code is ReasonCode.DoesNotQualify or ReasonCode.TooManyPeople or ReasonCode.BelowMinimum;

    private static bool IsOfSeat(Reason reason) => reason.Code is >= ReasonCode.CountsOnce and <= ReasonCode.ToOtherPools;
}
