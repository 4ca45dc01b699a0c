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
            text.Sentence(Capital(string.Join("; ", seat.Select(reasons.Render).Distinct(StringComparer.Ordinal))));
        }

        foreach (var reason in part.Reasons)
        {
            if (reason.Code > ReasonCode.SplitDeclared && !IsOfSeat(reason) && !IsRefusal(reason) && reason.Code != ReasonCode.Qualifies
                && !part.Holders.Any(holder => holder.Share.Numerator > 0 && HolderText.IsAbout(reason, holder.Holder)))
            {
                text.Sentence(reasons.Render(reason));
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
            text.Sentence("  " + reason.Participant + ", " + reason["role"] + ": belongs to the rule " + reason.Rule + ", but nothing of the share was left, as told above");
        }

        foreach (var person in refused.GroupBy(reason => reason.Participant))
        {
            var telling = person.Where(reason => reason["why"] is not "role").ToList();
            if (telling.Count == 0)
            {
                text.Sentence("  " + person.Key + ", " + person.First()["role"] + ": no rule of the policy is for that role");
            }

            foreach (var same in telling.GroupBy(reason => reasons.Render(Worded(reason)), StringComparer.Ordinal))
            {
                var rules = same.Where(reason => reason.Rule is not null).Select(reason => reason.Rule).Distinct(StringComparer.Ordinal).ToList();
                text.Sentence("  " + same.Key + (rules.Count == 0 ? "" : " (" + string.Join(", ", rules) + ")"));
            }
        }
    }

    private static Reason Worded(Reason reason) => reason with
    {
        Data = [.. reason.Data.Select(datum => datum.Name == "why" ? datum with { Value = Why(datum.Value) } : datum)],
    };

    private static string Why(string why) => why switch
    {
        "reach" => "the rule asks for the other reach, local or global",
        "the facts that the pool asks for" => "the facts that the rule asks for do not hold",
        _ => why,
    };

    private static bool IsRefusal(Reason reason) => reason.Code is ReasonCode.DoesNotQualify or ReasonCode.TooManyPeople or ReasonCode.BelowMinimum;

    private static bool IsOfSeat(Reason reason) => reason.Code is >= ReasonCode.CountsOnce and <= ReasonCode.ToOtherPools;

    private static string Capital(string sentence) => sentence.StartsWith("so ", StringComparison.Ordinal) || sentence.StartsWith("no ", StringComparison.Ordinal) || sentence.StartsWith("its ", StringComparison.Ordinal)
        ? char.ToUpperInvariant(sentence[0]) + sentence[1..]
        : sentence;
}
