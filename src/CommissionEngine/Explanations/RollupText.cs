using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Explanations;

/// <summary>Whom a part's credits are passed up to, and from whom they come.</summary>
internal static class RollupText
{
    /// <summary>What each rollup of the part has of the whole part.</summary>
    internal static List<Total> AmountsOf(Explanation explanation, ExplainedPart part, Currency currency)
    {
        var stored = explanation.Allocation.Lines
            .Where(line => line.Year == part.Year && part.Lines.Any(own => own.Line == line.Line))
            .SelectMany(line => line.Rollups).ToList();
        return [.. part.Rollups.Select(rollup => Paragraphs.Sum(
            stored.Where(held => held.Participant == rollup.Participant && string.Equals(held.Rule, rollup.Rule, StringComparison.Ordinal)).Select(held => held.Whole),
            currency))];
    }

    internal static void Write(Paragraphs text, ExplainedPart part, List<Total> amounts, int width, bool isForReader)
    {
        if (part.Rollups.Count == 0)
        {
            return;
        }

        var each = part.Lines.Count > 1 ? "of each line " : "";
        text.Line("Passed up to those above, beside what the deal is worth; " + (part.RollupCounting == RollupCounting.Once
            ? each + "everybody has the larger of all the revenue and the largest overlay that come up:"
            : each + "everybody has the sum of what comes up:"));
        for (var i = 0; i < amounts.Count; i++)
        {
            var rollup = part.Rollups[i];
            var from = isForReader ? "" : ", from " + From(part, rollup);
            text.Amount(amounts[i], width, rollup.Participant.Value + ": by the relationship " + rollup.Rule + from + ".");
        }

        if (part.CeilingCountsRollups && part.Ceiling is { } ceiling)
        {
            text.Sentence("The ceiling of " + ceiling + " counts what is passed up too: it is at most what the ceiling leaves");
        }

        if (!part.RollupQuota.Equals(Share.Whole) || !part.RollupPay.Equals(Share.Whole))
        {
            text.Sentence(part.RollupQuota + " of what is passed up retires quota, " + part.RollupPay + " of it is paid for");
        }
    }

    // The credits that reach him, revenue first: what his amount is made of.
    private static string From(ExplainedPart part, ExplainedRollup rollup)
    {
        var holders = rollup.From.Select(place => part.Holders[place].Holder).ToList();
        var revenue = Named(holders, CreditType.Revenue);
        var overlays = Named(holders, CreditType.Overlay);
        return (revenue.Length > 0 ? "the revenue of " + revenue : "") + (revenue.Length > 0 && overlays.Length > 0 ? ", and " : "") + (overlays.Length > 0 ? "the overlays of " + overlays : "");
    }

    private static string Named(List<Holder> holders, CreditType type) =>
        Paragraphs.List([.. holders.Where(holder => holder.Type == type).Select(holder => holder.Participant.Value + " (" + holder.Whole.ToAmountString() + ")")]);
}
