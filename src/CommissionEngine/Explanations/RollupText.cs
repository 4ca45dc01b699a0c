using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>Whom a part's credits are passed up to, and from whom they come.</summary>
internal static class RollupText
{
    /// <summary>What each rollup of the part has of the whole part.</summary>
    internal static List<Money> AmountsOf(Explanation explanation, ExplainedPart part, Currency currency)
    {
        var stored = explanation.Allocation.Lines
            .Where(line => line.Year == part.Year && part.Lines.Any(own => own.Line == line.Line))
            .SelectMany(line => line.Rollups).ToList();
        return [.. part.Rollups.Select(rollup => Paragraphs.Sum(
            stored.Where(held => held.Participant == rollup.Participant && string.Equals(held.Rule, rollup.Rule, StringComparison.Ordinal)).Select(held => held.Whole),
            currency))];
    }

    internal static void Write(Paragraphs text, ExplainedPart part, List<Money> amounts, int width, bool isForReader)
    {
        if (part.Rollups.Count == 0)
        {
            return;
        }

        text.Line("Passed up to those above, beside what the line is worth:");
        for (var i = 0; i < amounts.Count; i++)
        {
            var rollup = part.Rollups[i];
            var from = isForReader ? "" : ", from " + string.Join(" and ", rollup.From.Select(place => part.Holders[place].Holder.Participant.Value).Distinct(StringComparer.Ordinal));
            text.Amount(amounts[i], width, rollup.Participant.Value + ": by the relationship " + rollup.Rule + from + ".");
        }
    }
}
