using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Explanations;

/// <summary>One part: which lines, which policy and why, who received what, what is left over, and who was considered in vain.</summary>
internal static class PartText
{
    internal static void Write(Paragraphs text, Explanation explanation, ExplainedPart part, ReasonText reasons)
    {
        var lines = Paragraphs.LineNames([.. part.Lines.Select(line => line.Line)]);
        var isLater = part.Year > 1 || explanation.Deal.Lines.Any(line => line.Years.Count > 0);
        text.Line("For " + lines + (isLater ? ", year " + Paragraphs.Number(part.Year) : "") + ", by the rules and the team of " + Paragraphs.Date(part.CompensationDate) + InCurrency(part) + ":");
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
            text.Amount(residual.Whole, width, "nobody: " + Paragraphs.Share(residual.Share) + (residual.Rule is { } rule ? " by the rule " + rule : "") + "; " + StatusText.Of(residual.Reason) + ".");
        }

        if (explanation.Reader is null && part.Status == AllocationStatus.Credited)
        {
            Together(text, part, currency);
        }

        Reached(text, explanation, part);

        if (part.Holders.Any(holder => holder.Holder.Type == CreditType.Overlay && holder.Share.Numerator > 0))
        {
            text.Line("Overlays, on top of that and beside what the deal is worth:");
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

    private static string InCurrency(ExplainedPart part) => part.Lines.Count > 0 && !part.Lines[0].Base.Currency.IsNone ? ", amounts in " + part.Lines[0].Base.Currency.Code : "";

    // The amounts of a part are those of its whole: that is worth a word where the whole is not what is credited now.
    private static void Reached(Paragraphs text, Explanation explanation, ExplainedPart part)
    {
        var at = explanation.Allocation.Lines.FirstOrDefault(line => line.Year == part.Year && part.Lines.Any(own => own.Line == line.Line))?.CreditedAt;
        if (part.Status != AllocationStatus.Credited || (explanation.Deal.Events.Count == 0 && at is null or CreditingEvent.Booked))
        {
            return;
        }

        var isNothing = explanation.Reader is null && explanation.Allocation.Credits.Count + explanation.Allocation.Residuals.Count == 0;
        var what = at switch
        {
            CreditingEvent.Invoiced => "as invoices reach it",
            CreditingEvent.Paid => "as payments reach it",
            _ => "as bookings reach it",
        };
        text.Sentence("These are the shares of the whole, which is credited " + what + (isNothing ? "; so far nothing of it is reached, so nothing is credited yet" : ""));
    }

    private static void Together(Paragraphs text, ExplainedPart part, Currency currency)
    {
        var credited = Paragraphs.Sum(part.Holders.Where(holder => holder.Holder.Type == CreditType.Revenue).Select(holder => holder.Holder.Whole), currency);
        var left = Paragraphs.Sum(part.Residuals.Select(residual => residual.Whole), currency);
        var whole = Paragraphs.Sum(part.Lines.Select(line => line.Base), currency);
        var what = part.Lines.Count == 1 ? "the whole line" : "the whole of these lines";
        var isExact = part.Residuals.Count == 0 && !part.Holders.Any(holder => holder.Holder.Type == CreditType.Revenue && holder.IsRoundedUp);
        text.Sentence("Together " + (left.IsZero
            ? credited + ", " + what + "; nothing is left over" + (isExact ? ", and nothing had to be rounded" : "")
            : credited + "; with the " + left + " that nobody received it is " + whole + ", " + what));
    }
}
