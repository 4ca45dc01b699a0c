namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>One of the policies of the standard run: which deals it is for, and what it gives.</summary>
internal sealed record StandardPolicy
{
    /// <summary>The last place of a policy's rules: the house, where nobody qualifies for revenue.</summary>
    private const int HousePlace = 9;

    internal required int Id { get; init; }

    /// <summary>The region in which the deal is booked; 0 for anywhere.</summary>
    internal int Region { get; init; }

    /// <summary>The products; empty for all.</summary>
    internal int[] Products { get; init; } = [];

    /// <summary>The types of deal; empty for all.</summary>
    internal int[] Types { get; init; } = [];

    /// <summary>The least amount in the credit currency's minor units, included.</summary>
    internal long LeastAmount { get; init; }

    /// <summary>The amount where the band ends, excluded.</summary>
    internal long EndOfAmounts { get; init; } = long.MaxValue;

    /// <summary>The division or root that the account belongs to; -1 for any.</summary>
    internal int Customer { get; init; } = -1;

    /// <summary>The first day.</summary>
    internal int FirstDay { get; init; }

    /// <summary>The day on which it no longer holds.</summary>
    internal int EndDay { get; init; } = StandardTerms.Days;

    internal IReadOnlyList<StandardRule> Revenue { get; init; } = [];

    internal IReadOnlyList<StandardRule> Overlays { get; init; } = [];

    /// <summary>0 for the policy that stands before all others.</summary>
    internal int Rank { get; init; }

    internal bool HasBand => LeastAmount > 0 || EndOfAmounts < long.MaxValue;

    internal int HouseRule => (Id * 10) + HousePlace;

    /// <summary>How much a policy asks for: a customer most, then a product, an amount or a type, then how deep its region lies.</summary>
    internal int Specificity =>
        (Customer >= 0 ? 1000 : 0) + (RegionTree.Depth(Region) * 30) + (Products.Length > 0 ? 100 : 0) + (Types.Length > 0 ? 40 : 0) + (HasBand ? 45 : 0);

    internal bool IsForProduct(int product) => Products.Length == 0 || Products.Contains(product);

    internal bool IsForType(int type) => Types.Length == 0 || Types.Contains(type);
}
