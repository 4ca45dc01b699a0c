namespace CommissionEngine.Rosters;

/// <summary>A product or product line in the tree of products.</summary>
public sealed record Product
{
    /// <summary>The product's id.</summary>
    public required ProductId Id { get; init; }

    /// <summary>The name that people see; null: its id.</summary>
    public string? Name { get; init; }

    /// <summary>The product line above; null at the top.</summary>
    public ProductId? Parent { get; init; }

    /// <summary>The days on which this row holds; rows with the same id do not overlap.</summary>
    public DateRange During { get; init; }
}
