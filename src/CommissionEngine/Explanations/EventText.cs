using CommissionEngine.Allocations;
using CommissionEngine.Deals;

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
            text.Line((step.Event is { } id ? Named(explanation, id) : "The booking") + " on " + Paragraphs.Date(step.Date) + ":");
            Rows(text, explanation, step.Event, step.Date);
        }
    }

    // The event as the deal states it: what happened, and how much.
    private static string Named(Explanation explanation, string id)
    {
        var stated = explanation.Deal.Events.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        if (stated is null)
        {
            return "Event " + id;
        }

        var amount = Money.TryOf(stated.Amount, explanation.Deal.Currency, out var money) ? money.ToString() : stated.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return "Event " + id + ", " + amount + (stated.Kind switch
        {
            EventKind.Invoiced => " invoiced",
            EventKind.Paid => " paid",
            EventKind.Cancelled => " cancelled",
            EventKind.Returned => " returned",
            _ => " booked",
        });
    }

    private static void Rows(Paragraphs text, Explanation explanation, string? id, NodaTime.LocalDate date)
    {
        var allocation = explanation.Allocation;
        var credits = allocation.Credits.Where(credit => credit.Event == id && credit.Date == date).ToList();
        var residuals = allocation.Residuals.Where(residual => residual.Event == id && residual.Date == date).ToList();
        var width = Paragraphs.Width([.. credits.Select(credit => credit.Amount), .. residuals.Select(residual => residual.Amount)]);
        foreach (var credit in credits)
        {
            text.Amount(credit.Amount, width, credit.Participant.Value + ", line " + Line(explanation, credit.Line, credit.Year) + Kind(credit) + " " + credit.Rule + Version(explanation, credit) + ".");
        }

        foreach (var residual in residuals)
        {
            text.Amount(residual.Amount, width, "nobody, line " + Line(explanation, residual.Line, residual.Year) + ": " + StatusText.Of(residual.Reason) + ".");
        }
    }

    private static string Line(Explanation explanation, int line, int year) =>
        Paragraphs.Number(line) + (explanation.Allocation.Lines.Any(other => other.Year > 1) ? ", year " + Paragraphs.Number(year) : "");

    // A deal that continues a stored one has no parts that name the policy.
    private static string Version(Explanation explanation, Credit credit) =>
        explanation.Parts.Count > 0 ? "" : " of the policy " + credit.Policy.Value + ", version " + Paragraphs.Number(credit.Version);

    private static string Kind(Credit credit) => credit.Type switch
    {
        CreditType.Overlay => ", on top by the rule",
        CreditType.Rollup => ", passed up by the relationship",
        _ => ", by the rule",
    };
}
