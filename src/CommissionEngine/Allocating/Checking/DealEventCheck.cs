using CommissionEngine.Compiling.Checking;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Checking;

/// <summary>The events of a deal.</summary>
internal static class DealEventCheck
{
    internal static void Check(ref DealFaults faults, Deal deal, in LineNumbers numbers, bool hasOriginal)
    {
        var repeats = new Repeats<DealEvent, string>(deal.Events.AsSpan(), static one => one.Id);
        var longest = hasOriginal ? 0 : Longest(deal);
        for (var i = 0; i < deal.Events.Count; i++)
        {
            var one = deal.Events[i];
            var at = DealSpot.Root.At("events", i, one?.Id);
            if (!faults.Given(at, "", one))
            {
                continue;
            }

            if (!Enum.IsDefined(one!.Kind))
            {
                faults.Found()?.Add(DealFaultCodes.ChoiceUndefined, at.Of("kind"), $"{one.Kind} is none of the kinds of events.", $"Choose one of {string.Join(", ", Enum.GetNames<EventKind>())}.");
            }

            faults.Day(at, "date", one.Date);
            faults.Amount(at, "amount", one.Amount, deal.Currency, out _);
            if (faults.Text(at, "id", one.Id) && repeats.Before(i))
            {
                faults.Found()?.Add(DealFaultCodes.EventTwice, at.Of("id"), $"Another event has the id {Words.Quoted(one.Id)} too.", $"Give each event an id of its own: what has one id is counted once.");
            }

            Whole(ref faults, at, deal, one, numbers, hasOriginal, longest);
        }
    }

    /// <summary>That the line and year of an event are the deal's. Of a deal with an original they are that one's, and are judged later.</summary>
    private static void Whole(ref DealFaults faults, in DealSpot at, Deal deal, DealEvent one, in LineNumbers numbers, bool hasOriginal, int longest)
    {
        var years = longest;
        if (one.Line is { } number)
        {
            var place = hasOriginal ? -1 : numbers.PlaceOf(number);
            if (number < 1 || (!hasOriginal && place < 0))
            {
                faults.Found()?.Add(DealFaultCodes.EventLineUnknown, at.Of("line"), $"The deal has no line {number}.", $"Correct the number, or leave it out if the event concerns the deal as a whole.");
                return;
            }

            years = hasOriginal ? 0 : Years(deal.Lines[place]);
        }

        if (one.Year is { } year && (year < 1 || (!hasOriginal && year > years)))
        {
            faults.Found()?.Add(
                DealFaultCodes.EventYearUnknown, at.Of("year"), $"There is no year {year}{(year > 0 ? (one.Line is null ? " of the deal" : " of that line") : "")}.", $"Count years from 1, up to the last yearly part that is stated.");
        }
    }

    private static int Longest(Deal deal)
    {
        var longest = 1;
        foreach (var line in deal.Lines)
        {
            longest = Math.Max(longest, Years(line));
        }

        return longest;
    }

    private static int Years(DealLine? line) => Math.Max(1, line?.Years?.Count ?? 1);
}
