using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Conditions: walked without recursion, so that no nesting can exhaust the stack.</summary>
internal sealed class ConditionCheck(FaultList faults, RosterNames names, FactKinds facts, CurrencyCheck currencies, RateNeeds rates)
{
    /// <summary>How deep conditions may lie in each other; those who come after may then recurse.</summary>
    private const int Deepest = 32;

    /// <summary>How many conditions one may be made of, each counted wherever it is used.</summary>
    private const int Most = 1000;

    /// <summary>A condition on lines of deals.</summary>
    /// <returns>Whether it can be walked recursively.</returns>
    internal bool OfLines(Spot at, string member, Condition? condition, DateRange days) =>
        faults.Given(at, member, condition) && Walk(condition!, at.Of(member), (one, there) => Leaf(one, there, days));

    /// <summary>A condition on people, who have nothing but facts.</summary>
    internal void OfPeople(Spot at, string member, Condition? condition)
    {
        if (condition is not null)
        {
            Walk(condition, at.Of(member), PersonLeaf);
        }
    }

    /// <summary>Whether a condition lets through nothing but call-offs, by a simple rule: it is a call-off; or one of All is; or each of Any is (and there is one).</summary>
    internal static bool ImpliesCallOff(Condition? condition) => condition switch
    {
        null => true, // a fault of its own
        Condition.CallOff => true,
        Condition.All { Of: { } all } => all.Any(ImpliesCallOff),
        Condition.Any { Of: { } any } => any.Count > 0 && any.All(ImpliesCallOff),
        _ => false,
    };

    private bool Walk(Condition root, Spot at, Action<Condition, Spot> leaf)
    {
        var open = new Stack<(Condition Condition, Spot At, int Depth)>([(root, at, 1)]);
        var count = 0;
        while (open.TryPop(out var next))
        {
            if (++count > Most || next.Depth > Deepest)
            {
                faults.Add(
                    DiagnosticCodes.ConditionTooLarge,
                    at,
                    $"The condition is made of more than {Most} conditions, or they lie more than {Deepest} deep in each other.",
                    $"Name more values in one condition, or let a fact say what it works out.");
                return false;
            }

            switch (next.Condition)
            {
                case Condition.All all:
                    Push(open, next.At, all.Of, next.Depth);
                    break;
                case Condition.Any any:
                    Push(open, next.At, any.Of, next.Depth);
                    break;
                case Condition.Not not:
                    if (faults.Given(next.At, "of", not.Of))
                    {
                        open.Push((not.Of, next.At.Of("of"), next.Depth + 1));
                    }

                    break;
                default:
                    leaf(next.Condition, next.At);
                    break;
            }
        }

        return true;
    }

    // No more are taken than are counted, however long the list is.
    private void Push(Stack<(Condition, Spot, int)> open, Spot at, ValueList<Condition>? list, int depth)
    {
        var few = list is { Count: > Most } ? ValueList.Create(list.AsSpan()[..(Most + 1)]) : list;
        faults.Each(at, "of", few, _ => null, (one, there) => open.Push((one, there, depth + 1)));
    }

    private void PersonLeaf(Condition condition, Spot at)
    {
        if (!Fact(condition, at))
        {
            faults.Add(
                DiagnosticCodes.PersonConditionOfDeal, at, $"{condition.Kind} is asked of a deal, and this condition is about people.", $"Ask for facts of people only, with All, Any and Not.");
        }
    }

    private void Leaf(Condition condition, Spot at, DateRange days)
    {
        switch (condition)
        {
            case Condition.OfType of:
                Texts(at, of.AnyOf);
                break;
            case Condition.InSegment of:
                Texts(at, of.AnyOf);
                break;
            case Condition.InStage of:
                Texts(at, of.AnyOf);
                break;
            case Condition.ByChannel of:
                Texts(at, of.AnyOf);
                break;
            case Condition.OfProduct of:
                Ids(at, of.AnyOf, names.Products, days);
                break;
            case Condition.OfAccount of:
                Ids(at, of.AnyOf, names.Accounts, days);
                break;
            case Condition.InRegion of:
                Ids(at, of.AnyOf, names.Regions, days);
                if (of.Point is { } point)
                {
                    faults.Id(at, "point", point.Value);
                }

                break;
            case Condition.CallOff { Agreement: { } agreement }:
                names.Agreements.Check(faults, at, "agreement", agreement.Value, days);
                break;
            case Condition.AmountBetween band:
                Amounts(at, band, days);
                break;
            default:
                Fact(condition, at);
                break;
        }
    }

    private bool Fact(Condition condition, Spot at)
    {
        switch (condition)
        {
            case Condition.FactText text:
                facts.Ask(at, text.Name, FactKind.Text);
                Texts(at, text.AnyOf);
                return true;
            case Condition.FactNumber number:
                facts.Ask(at, number.Name, FactKind.Number);
                Band(at, number.From is null && number.To is null, number.From >= number.To, $"{number.From} to {number.To}");
                return true;
            case Condition.FactDay day:
                facts.Ask(at, day.Name, FactKind.Day);
                faults.Days(at, "during", day.During);
                Band(at, day.During == DateRange.Always, false, $"");
                return true;
            case Condition.FactYesNo yesNo:
                facts.Ask(at, yesNo.Name, FactKind.YesNo);
                return true;
            default:
                return false;
        }
    }

    private void Amounts(Spot at, Condition.AmountBetween band, DateRange days)
    {
        var from = band.From is { } least ? currencies.Check(at, "from", least.Currency) : (bool?)null;
        var to = band.To is { } end ? currencies.Check(at, "to", end.Currency) : (bool?)null;
        if (from is false || to is false)
        {
            return;
        }

        if (band.From?.Currency is { } left && band.To?.Currency is { } right && left != right)
        {
            faults.Add(DiagnosticCodes.BandCurrenciesDiffer, at, $"The band begins in {left} and ends in {right}.", $"Give both ends in one currency.");
            return;
        }

        Band(at, from is null && to is null, band.From?.MinorUnits >= band.To?.MinorUnits, $"{band.From} to {band.To}");
        if ((band.From ?? band.To) is { } amount)
        {
            rates.Add(at, amount.Currency, days);
        }
    }

    private void Band(Spot at, bool open, bool turned, Words band)
    {
        if (open)
        {
            faults.Add(DiagnosticCodes.BandOpen, at, $"The band has neither a beginning nor an end, so it asks for nothing.", $"Give it at least one end, or take the condition out.");
        }
        else if (turned)
        {
            faults.Add(DiagnosticCodes.BandTurnedAround, at, $"The band {band.Said()} holds nothing: its end, which is excluded, is not above its beginning.", $"Swap the two ends, or correct one of them.");
        }
    }

    private void Texts(Spot at, ValueList<string>? texts)
    {
        Some(at, texts);
        faults.Each(at, "anyOf", texts, text => text, (text, there) => faults.Text(there, "", text));
    }

    private void Ids<T>(Spot at, ValueList<T>? ids, NameIndex index, DateRange days)
        where T : struct
    {
        Some(at, ids);
        faults.Each(at, "anyOf", ids, id => id.ToString(), (id, there) => index.Check(faults, there, "", id.ToString()!, days));
    }

    private void Some<T>(Spot at, ValueList<T>? list)
    {
        if (list is { Count: 0 })
        {
            faults.Add(DiagnosticCodes.NothingNamed, at.Of("anyOf"), $"Nothing is named, so the condition never holds.", $"Name at least one, or take the condition out.");
        }
    }
}
