using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>The frame that headquarters sets for all regions: credit in euros at plan rates, by the policies below, with what three regions adapt.</summary>
internal static class GlobalFrame
{
    /// <summary>The last day of the first version of the global programme.</summary>
    public static readonly LocalDate LastOldDay = new(2024, 12, 31);

    public static readonly LocalDate FirstNewDay = LastOldDay.PlusDays(1);

    public static Rulebook With(ValueList<ContractTerm> contractTerms) => new()
    {
        CreditCurrency = "EUR",
        RateType = ExchangeRate.Plan,
        CompensationDate = Rulebook.BookedDate,
        Facts =
        [
            new() { Name = "tender", Kind = FactKind.Text },
            new() { Name = "competitor", Kind = FactKind.Text },
            new() { Name = "strategic", Kind = FactKind.YesNo },
            new() { Name = "payment-days", Kind = FactKind.Number },
            new() { Name = "delivery-window", Kind = FactKind.Day },
            new() { Name = Programme.Grandfathered, Kind = FactKind.YesNo },
        ],
        Policies = [.. Agreements.Policies, .. Programme.Policies, .. Territory.Policies, HouseAccount],
        Adaptations = Adaptations.All,
        ContractTerms = contractTerms,
    };

    /// <summary>What no other policy is for, such as orders of the web shop: nobody may claim it.</summary>
    private static CreditPolicy HouseAccount => new()
    {
        Id = "HOUSE",
        Level = PolicyLevel.House,
        Pools = [new() { Name = "house", Portion = Portion.Whole, To = new Recipients.House() }],
        Units = new UnitRule.HomeRegions(),
    };
}
