using CommissionEngine.Compiling.Checking;
using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Allocating.Checking;

/// <summary>In: any deal that can be made. Out: whether it is written down right, and on request all its faults, by path.</summary>
/// <remarks>
/// Law 13, for deals: nothing is thrown, whatever the deal holds. A deal without faults is checked without allocating, unless it has long lists.
/// What the roster does not know, and what a rule decides (a split that does not total 100%), is no fault of the deal but a status or a finding.
/// </remarks>
internal static class DealCheck
{
    /// <summary>Whether the deal has no fault.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="facts">What the rulebook declares.</param>
    /// <param name="hasOriginal">Whether the deal has an original, named or in the history: then it needs no lines, and lines and years of its events are judged against the original.</param>
    /// <param name="fits">Whether each amount fits in 64 bits of minor units; if not, the status is AmountOutOfRange. Sums and products are not looked at here.</param>
    internal static bool IsFaultless(Deal deal, DeclaredFacts facts, bool hasOriginal, out bool fits)
    {
        var faults = new DealFaults(null);
        Check(ref faults, deal, facts, hasOriginal);
        fits = faults.Fits;
        return faults.None;
    }

    /// <summary>All faults of the deal, each once, in the order of their paths.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="facts">What the rulebook declares.</param>
    /// <param name="hasOriginal">As for <see cref="IsFaultless"/>.</param>
    internal static ValueList<Diagnostic> Faults(Deal deal, DeclaredFacts facts, bool hasOriginal)
    {
        var list = new FaultList();
        var faults = new DealFaults(list);
        Check(ref faults, deal, facts, hasOriginal);
        return list.InOrder();
    }

    /// <summary>Every amount of the deal that does not fit in 64 bits of minor units, with the path where it stands, in the order of the document.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="facts">What the rulebook declares.</param>
    /// <param name="hasOriginal">As for <see cref="IsFaultless"/>.</param>
    internal static List<string> TooLarge(Deal deal, DeclaredFacts facts, bool hasOriginal)
    {
        var tooLarge = new List<string>();
        var faults = new DealFaults(null, tooLarge);
        Check(ref faults, deal, facts, hasOriginal);
        return tooLarge;
    }

    private static void Check(ref DealFaults faults, Deal deal, DeclaredFacts facts, bool hasOriginal)
    {
        hasOriginal |= deal.Original is not null;
        var root = DealSpot.Root;
        faults.Id(root, "id", deal.Id.Value);
        faults.OptionalId(root, "account", deal.Account?.Value);
        faults.OptionalId(root, "agreement", deal.Agreement?.Value);
        faults.OptionalId(root, "original", deal.Original?.Value);
        faults.OptionalText(root, "type", deal.Type);
        faults.OptionalText(root, "stage", deal.Stage);
        faults.OptionalText(root, "channel", deal.Channel);
        faults.OptionalText(root, "reference", deal.Reference);
        faults.Day(root, "booked", deal.Booked);
        if (deal.Currency.IsNone)
        {
            faults.Found()?.Add(DealFaultCodes.CurrencyMissing, root.Of("currency"), $"The currency is missing.", $"Name the currency of the deal's amounts, such as EUR.");
        }

        Dates(ref faults, deal.Dates);
        DealLineCheck.Places(ref faults, root, deal.Places);
        var hasLines = faults.Given(root, "lines", deal.Lines);
        var numbers = hasLines ? new LineNumbers(deal.Lines.AsSpan()) : default;
        if (hasLines)
        {
            DealLineCheck.Check(ref faults, deal, numbers, hasOriginal);
        }

        if (faults.Given(root, "events", deal.Events))
        {
            // Without a list of lines nothing is known about which there are.
            DealEventCheck.Check(ref faults, deal, numbers, hasOriginal || !hasLines);
        }

        DealPeopleCheck.Check(ref faults, deal);
        Facts(ref faults, deal.Facts, facts);
    }

    private static void Dates(ref DealFaults faults, ValueList<DealDate> dates)
    {
        if (!faults.Given(DealSpot.Root, "dates", dates))
        {
            return;
        }

        var repeats = new Repeats<DealDate, string>(dates.AsSpan(), static date => date.Name);
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            var at = DealSpot.Root.At("dates", i, date?.Name);
            if (!faults.Given(at, "", date))
            {
                continue;
            }

            faults.Day(at, "date", date!.Date);
            if (!faults.Text(at, "name", date.Name))
            {
                continue;
            }

            if (string.Equals(date.Name, Rulebook.BookedDate, StringComparison.Ordinal))
            {
                faults.Found()?.Add(DealFaultCodes.DateNameReserved, at.Of("name"), $"\"{Rulebook.BookedDate}\" is the name of the booked date itself.", $"Set the booked date, or give this date another name.");
            }

            if (repeats.Before(i))
            {
                faults.Found()?.Add(DealFaultCodes.DateNameTwice, at.Of("name"), $"The deal has two dates {Words.Quoted(date.Name)}.", $"Leave one of them.");
            }
        }
    }

    private static void Facts(ref DealFaults faults, ValueList<Fact> facts, DeclaredFacts declared)
    {
        if (!faults.Given(DealSpot.Root, "facts", facts))
        {
            return;
        }

        var repeats = new Repeats<Fact, string>(facts.AsSpan(), static fact => fact.Name);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            var at = DealSpot.Root.At("facts", i, fact?.Name);
            if (!faults.Given(at, "", fact))
            {
                continue;
            }

            Value(ref faults, at, fact!);
            if (!faults.Text(at, "name", fact!.Name))
            {
                continue;
            }

            if (declared.Differs(fact, out var right))
            {
                faults.Found()?.Add(
                    DealFaultCodes.FactKindDiffers, at.Of(""), $"The fact {Words.Quoted(fact.Name)} is {fact.Kind}, and the rulebook declares it as {right}.", $"Give a value of the kind {right}, or name the fact otherwise.");
            }

            if (repeats.Before(i))
            {
                faults.Found()?.Add(DealFaultCodes.FactTwice, at.Of(""), $"The deal has two facts {Words.Quoted(fact.Name)}.", $"Leave one of them.");
            }
        }
    }

    private static void Value(ref DealFaults faults, in DealSpot at, Fact fact)
    {
        if (fact is Fact.Text text && faults.Given(at, "value", text.Value))
        {
            faults.Writable(at, "value", text.Value);
        }
        else if (fact is Fact.Day day)
        {
            faults.Day(at, "value", day.Value);
        }
    }
}
