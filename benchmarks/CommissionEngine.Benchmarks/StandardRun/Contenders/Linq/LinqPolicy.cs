namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;

/// <summary>A policy whose conditions are asked one after the other.</summary>
internal sealed class LinqPolicy
{
    internal required int Id { get; init; }

    internal required int HouseRule { get; init; }

    internal required LinqRegion Region { get; init; }

    internal required HashSet<string>? Products { get; init; }

    internal required HashSet<LinqType>? Types { get; init; }

    internal required decimal? LeastAmount { get; init; }

    internal required decimal? EndOfAmounts { get; init; }

    internal required LinqAccount? Customer { get; init; }

    internal required DateOnly From { get; init; }

    internal required DateOnly? End { get; init; }

    internal required List<LinqRule> Revenue { get; init; }

    internal required List<LinqRule> Overlays { get; init; }

    internal int Specificity =>
        (Customer is not null ? 1000 : 0) + (Region.Depth * 30) + (Products is not null ? 100 : 0) + (Types is not null ? 40 : 0) + (LeastAmount is not null || EndOfAmounts is not null ? 45 : 0);

    internal bool Matches(LinqDeal deal, decimal amount) =>
        From <= deal.Booked && (End is null || deal.Booked < End)
        && Region.Covers(deal.Booking)
        && (Products is null || Products.Contains(deal.Product))
        && (Types is null || Types.Contains(deal.Type))
        && (LeastAmount is null || amount >= LeastAmount) && (EndOfAmounts is null || amount < EndOfAmounts)
        && (Customer is null || deal.Account.IsUnder(Customer));
}
