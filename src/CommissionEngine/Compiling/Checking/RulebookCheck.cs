using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>In: any rulebook that can be made, with the roster that it is to work on. Out: all faults of the rulebook at once, by path.</summary>
/// <remarks>
/// Law 13: nothing is thrown, whatever the two hold. Law 15 and the frame of DESIGN section 5: every adaptation lies within its bounds, and revenue pools total 100% whatever is adapted.
/// </remarks>
internal static class RulebookCheck
{
    internal static readonly Spot Root = Spot.Root("rulebook");

    internal static ValueList<Diagnostic> Check(Rulebook rulebook, Roster roster)
    {
        var faults = new FaultList();
        Check(faults, rulebook, roster, RosterNames.Of(roster));
        return faults.InOrder();
    }

    internal static void Check(FaultList faults, Rulebook rulebook, Roster roster, RosterNames names)
    {
        var facts = new FactKinds(faults);
        facts.Declare(Root, rulebook.Facts);
        facts.Participants(roster);
        var currencies = Currencies(faults, rulebook, roster);
        var rates = new RateNeeds(faults, rulebook, roster);
        var conditions = new ConditionCheck(faults, names, facts, currencies, rates);
        faults.Text(Root, "rateType", rulebook.RateType);
        faults.Text(Root, "compensationDate", rulebook.CompensationDate);
        House(faults, rulebook, names);

        var policies = new PolicyCheck(faults, names, conditions, currencies);
        var versions = policies.Check(rulebook);
        new AdaptationCheck(faults, names, versions).Check(rulebook);
        new ContractTermCheck(faults, names, conditions).Check(rulebook);
        rates.Report();
    }

    private static CurrencyCheck Currencies(FaultList faults, Rulebook rulebook, Roster roster)
    {
        var currencies = new CurrencyCheck(faults);
        var rates = roster.ExchangeRates ?? [];
        for (var i = 0; i < rates.Count; i++)
        {
            if (rates[i] is { } row)
            {
                var at = RosterCheck.Root.At("exchangeRates", i, $"{row.From}-{row.To}");
                currencies.Learn(row.From, at.Of("from"));
                currencies.Learn(row.To, at.Of("to"));
            }
        }

        if (rulebook.CreditCurrency is { } credit)
        {
            currencies.Check(Root, "creditCurrency", credit);
        }

        return currencies;
    }

    private static void House(FaultList faults, Rulebook rulebook, RosterNames names)
    {
        var house = rulebook.House.Value;
        if (faults.Id(Root, "house", house) && (names.Participants.Has(house) || names.Participants.IsAlias(house, out _)))
        {
            faults.Add(DiagnosticCodes.HouseTaken, Root.Of("house"), $"{house} is the id, or a former id, of a participant of the roster.", $"Give the house an id that nobody has or had.");
        }
    }
}
