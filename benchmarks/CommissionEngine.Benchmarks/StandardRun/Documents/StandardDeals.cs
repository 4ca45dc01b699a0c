using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Deals;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>Deals of the standard run as documents.</summary>
internal static class StandardDeals
{
    internal static Deal Of(DealColumns deals, int number) => new()
    {
        Id = StandardNames.Deal(number),
        Account = StandardNames.Account(deals.Account[number]),
        Currency = Currency.Of(StandardTerms.Currencies[deals.Currency[number]]),
        Booked = StandardDates.Of(deals.Day[number]),
        Type = StandardTerms.TypeNames[deals.Type[number]],
        Places =
        [
            new(InfluencePoint.Booking, StandardNames.Region(deals.Booking[number])),
            new(InfluencePoint.Decision, StandardNames.Region(deals.Decision[number])),
            new(InfluencePoint.Delivery, StandardNames.Region(deals.Delivery[number])),
        ],
        Lines = [new() { Product = StandardNames.Product(deals.Product[number]), Booked = deals.Amount[number] / 100m }],
    };
}
