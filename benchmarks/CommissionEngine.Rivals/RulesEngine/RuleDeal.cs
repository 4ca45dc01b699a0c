using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Rivals.RulesEngine;

/// <summary>A deal as the texts of rules see it: everything that they ask for is a property, the amount converted beforehand.</summary>
public sealed class RuleDeal
{
    public required int Id { get; init; }

    public required int Account { get; init; }

    public required int Division { get; init; }

    public required int Root { get; init; }

    public required int Day { get; init; }

    public required long Amount { get; init; }

    public required int BookingCountry { get; init; }

    public required int BookingRegion { get; init; }

    public required int DecisionCountry { get; init; }

    public required int DecisionRegion { get; init; }

    public required int DeliveryCountry { get; init; }

    public required int DeliveryRegion { get; init; }

    public required int Product { get; init; }

    public required int Type { get; init; }

    internal static RuleDeal Of(DealColumns deals, int deal) => new()
    {
        Id = deal,
        Account = deals.Account[deal],
        Division = StandardTerms.Division(deals.Account[deal]),
        Root = StandardTerms.Root(deals.Account[deal]),
        Day = deals.Day[deal],
        Amount = deals.Converted(deal),
        BookingCountry = deals.Booking[deal],
        BookingRegion = RegionTree.Parent(deals.Booking[deal]),
        DecisionCountry = deals.Decision[deal],
        DecisionRegion = RegionTree.Parent(deals.Decision[deal]),
        DeliveryCountry = deals.Delivery[deal],
        DeliveryRegion = RegionTree.Parent(deals.Delivery[deal]),
        Product = deals.Product[deal],
        Type = deals.Type[deal],
    };
}
