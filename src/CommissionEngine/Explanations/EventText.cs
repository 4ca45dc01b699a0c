using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>What each event added or took back, where there was one.</summary>
internal static class EventText
{
    internal static void Write(Paragraphs text, Explanation explanation)
    {
        var allocation = explanation.Allocation;
        var steps = allocation.Credits.Select(credit => (credit.Event, credit.Date))
            .Concat(allocation.Residuals.Select(residual => (residual.Event, residual.Date)))
            .Distinct().ToList();
        if (steps.TrueForAll(step => step.Event is null))
        {
            return;
        }

        text.Line("");
        text.Line("What each event added (with a minus: took back):");
        foreach (var step in steps)
        {
            text.Line((step.Event is { } id ? "Event " + id : "The booking") + " on " + Paragraphs.Date(step.Date) + ":");
            Rows(text, allocation, step.Event, step.Date);
        }
    }

    private static void Rows(Paragraphs text, Allocation allocation, string? id, NodaTime.LocalDate date)
    {
        var credits = allocation.Credits.Where(credit => credit.Event == id && credit.Date == date).ToList();
        var residuals = allocation.Residuals.Where(residual => residual.Event == id && residual.Date == date).ToList();
        var width = Paragraphs.Width(credits.Select(credit => credit.Amount).Concat(residuals.Select(residual => residual.Amount)));
        foreach (var credit in credits)
        {
            text.Amount(credit.Amount, width, credit.Participant.Value + ", line " + Paragraphs.Number(credit.Line) + Kind(credit) + " " + credit.Rule);
        }

        foreach (var residual in residuals)
        {
            text.Amount(residual.Amount, width, "nobody, line " + Paragraphs.Number(residual.Line) + ": " + StatusText.Of(residual.Reason));
        }
    }

    private static string Kind(Credit credit) => credit.Type switch
    {
        CreditType.Overlay => ", on top by the rule",
        CreditType.Rollup => ", passed up by the relationship",
        _ => ", by the rule",
    };
}
