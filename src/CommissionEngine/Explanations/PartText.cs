using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>One part: which lines, which policy and why, who received what, what is left over, and who was considered in vain.</summary>
internal static class PartText
{
    internal static void Write(Paragraphs text, Explanation explanation, ExplainedPart part, ReasonText reasons)
    {
        var lines = Paragraphs.LineNames([.. part.Lines.Select(line => line.Line)]);
        var isLater = part.Year > 1 || explanation.Deal.Lines.Any(line => line.Years.Count > 0);
        text.Line("For " + lines + (isLater ? ", year " + Paragraphs.Number(part.Year) : "") + ", by the rules and the team of " + Paragraphs.Date(part.CompensationDate) + ":");
        foreach (var reason in part.Reasons.Where(reason => reason.Code <= ReasonCode.SplitDeclared))
        {
            text.Sentence(reasons.Render(reason));
        }

        if (part.Status != AllocationStatus.Credited && part.Lines.Count > 0)
        {
            text.Line("All of it, " + Paragraphs.Sum(part.Lines.Select(line => line.Base), part.Lines[0].Base.Currency) + ", is credited to nobody: " + StatusText.Of(part.Status));
        }

        var currency = part.Lines.Count > 0 ? part.Lines[0].Base.Currency : explanation.Allocation.Currency;
        var rollups = RollupText.AmountsOf(explanation, part, currency);
        var width = Paragraphs.Width([.. part.Holders.Select(holder => holder.Holder.Whole), .. part.Residuals.Select(residual => residual.Whole), .. rollups]);
        Holders(text, part, CreditType.Revenue, width, reasons);
        foreach (var residual in part.Residuals.Where(residual => residual.Share.Numerator > 0))
        {
            text.Amount(residual.Whole, width, "nobody: " + residual.Share + (residual.Rule is { } rule ? " by the rule " + rule : "") + "; " + StatusText.Of(residual.Reason) + ".");
        }

        if (explanation.Reader is null && part.Status == AllocationStatus.Credited)
        {
            Together(text, part, currency);
        }

        if (part.Holders.Any(holder => holder.Holder.Type == CreditType.Overlay && holder.Share.Numerator > 0))
        {
            text.Line("On top of that, beside what the line is worth:");
            Holders(text, part, CreditType.Overlay, width, reasons);
        }

        RollupText.Write(text, part, rollups, width, explanation.Reader is not null);
        OutcomeText.Write(text, part, reasons);
    }

    private static void Holders(Paragraphs text, ExplainedPart part, CreditType type, int width, ReasonText reasons)
    {
        foreach (var holder in part.Holders)
        {
            if (holder.Holder.Type == type && holder.Share.Numerator > 0)
            {
                HolderText.Write(text, part, holder, width, reasons);
            }
        }
    }

    private static void Together(Paragraphs text, ExplainedPart part, Currency currency)
    {
        var credited = Paragraphs.Sum(part.Holders.Where(holder => holder.Holder.Type == CreditType.Revenue).Select(holder => holder.Holder.Whole), currency);
        var left = Paragraphs.Sum(part.Residuals.Select(residual => residual.Whole), currency);
        var whole = Paragraphs.Sum(part.Lines.Select(line => line.Base), currency);
        var what = part.Lines.Count == 1 ? "the whole line" : "all these lines";
        var isExact = part.Residuals.Count == 0 && !part.Holders.Any(holder => holder.Holder.Type == CreditType.Revenue && holder.IsRoundedUp);
        text.Sentence("Together " + (left.IsZero
            ? credited.ToAmountString() + ", " + what + "; nothing is left over" + (isExact ? ", and nothing had to be rounded" : "")
            : credited.ToAmountString() + "; with the " + left.ToAmountString() + " that nobody received it is " + whole.ToAmountString() + ", " + what));
    }
}
