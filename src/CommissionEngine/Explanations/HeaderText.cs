using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Explanations;

/// <summary>What the deal is: its lines with their amounts, and how they were converted.</summary>
internal static class HeaderText
{
    internal static void Write(Paragraphs text, Explanation explanation)
    {
        var deal = explanation.Deal;
        var about = "Deal " + deal.Id.Value
            + (deal.Account is { } account ? ", customer " + account.Value : "")
            + (deal.Type is { } type ? ", type " + type : "")
            + ", booked " + Paragraphs.Date(deal.Booked)
            + (deal.Currency.IsNone ? "" : ", in " + deal.Currency.Code);
        text.Sentence(about);
        if (explanation.Reader is { } reader)
        {
            text.Sentence("This is what concerns " + reader.Value + "; what others received is left out");
        }

        if ((explanation.Allocation.Original ?? explanation.Original?.Deal) is { } original && explanation.Allocation.Original is not null)
        {
            text.Sentence("It continues deal " + original.Value + " as that was stored: who is credited stays as it was, and only what the events add or take is shown");
        }

        if (deal.Places.Count > 0)
        {
            text.Sentence("Places: " + string.Join(", ", deal.Places.Select(place => place.Point.Value + " in " + place.Region.Value)));
        }

        for (var i = 0; i < deal.Lines.Count; i++)
        {
            WriteLine(text, explanation, deal.Lines[i], deal.Lines[i].Number == 0 ? i + 1 : deal.Lines[i].Number);
        }
    }

    private static void WriteLine(Paragraphs text, Explanation explanation, DealLine line, int number)
    {
        text.Sentence("Line " + Paragraphs.Number(number) + ": " + Amount(explanation.Deal, line.Booked) + (line.Product is { } product ? " of " + product.Value : ""));
        foreach (var stored in explanation.Allocation.Lines)
        {
            if (stored.Line != number)
            {
                continue;
            }

            if (stored.Rate is { } rate)
            {
                text.Sentence(string.Create(CultureInfo.InvariantCulture, $"  {Year(line, stored)}converted at the rate {rate} of {Paragraphs.Date(stored.CompensationDate)}, the base is {stored.Base}"));
            }
            else if (line.Years.Count > 0 && stored.Base == stored.Booked)
            {
                text.Sentence($"  Year {Paragraphs.Number(stored.Year)}, counted on {Paragraphs.Date(stored.Date)}: {stored.Booked}");
            }
            else if (stored.Base != stored.Booked)
            {
                text.Sentence($"  {Year(line, stored)}the base that the policy credits is {stored.Base}");
            }
        }
    }

    private static string Year(DealLine line, AllocatedLine stored) => line.Years.Count > 0
        ? "Year " + Paragraphs.Number(stored.Year) + ", counted on " + Paragraphs.Date(stored.Date) + ": " + stored.Booked + "; "
        : "";

    // A deal can be written down wrong, with decimals that its currency does not have: then the number as it stands.
    private static string Amount(Deal deal, decimal amount) => Money.TryOf(amount, deal.Currency, out var money)
        ? money.ToString()
        : amount.ToString(CultureInfo.InvariantCulture);
}
