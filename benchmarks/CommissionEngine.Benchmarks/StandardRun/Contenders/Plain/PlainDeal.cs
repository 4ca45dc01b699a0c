using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

/// <summary>A deal as an object.</summary>
internal sealed class PlainDeal(DealColumns deals, int id)
{
    internal int Id { get; } = id;

    internal int Account { get; } = deals.Account[id];

    internal int Day { get; } = deals.Day[id];

    internal long Amount { get; } = deals.Amount[id];

    internal long Rate { get; } = StandardTerms.Rate(StandardTerms.YearOfDay[deals.Day[id]], deals.Currency[id]);

    internal int Booking { get; } = deals.Booking[id];

    internal int Decision { get; } = deals.Decision[id];

    internal int Delivery { get; } = deals.Delivery[id];

    internal int Product { get; } = deals.Product[id];

    internal int Type { get; } = deals.Type[id];

    internal long Converted() => ((Amount * Rate) + (StandardTerms.RateScale / 2)) / StandardTerms.RateScale;

    internal int At(Spot spot) => spot switch
    {
        Spot.Booking => Booking,
        Spot.Decision => Decision,
        _ => Delivery,
    };
}
