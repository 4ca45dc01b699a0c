namespace CommissionEngine.Policies;

/// <summary>A region's value for a parameter that a policy opens, for some days.</summary>
/// <remarks>The nearest region that has a value on the compensation date decides, from the governing influence point up the tree.</remarks>
public sealed record Adaptation
{
    /// <summary>The region.</summary>
    public required RegionId Region { get; init; }

    /// <summary>The policy, in all its versions that open the parameter.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>The parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>The value, within the bounds.</summary>
    public required Share Value { get; init; }

    /// <summary>The compensation dates for which it holds; a region has at most one value for a parameter on a day.</summary>
    public DateRange During { get; init; }
}
