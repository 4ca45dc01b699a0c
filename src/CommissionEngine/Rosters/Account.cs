namespace CommissionEngine.Rosters;

/// <summary>A customer in the tree of accounts: a legal entity, or a node above some.</summary>
/// <remarks>An account that changes has several rows with the same id; the days of these rows do not overlap.</remarks>
public sealed record Account
{
    /// <summary>The account's id.</summary>
    public required AccountId Id { get; init; }

    /// <summary>The name that people see; null: its id.</summary>
    public string? Name { get; init; }

    /// <summary>The account above; null at the top.</summary>
    public AccountId? Parent { get; init; }

    /// <summary>The region where it is at home; null if it is not known.</summary>
    public RegionId? Region { get; init; }

    /// <summary>Its segment in the company's own words; null: the segment of the nearest account above that has one.</summary>
    public string? Segment { get; init; }

    /// <summary>True if this node is the top of a customer that is managed globally.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Ids of accounts that were merged into this one, or that it had before.</summary>
    public ValueList<AccountId> Aliases { get; init; } = [];

    /// <summary>Ids of the account in other systems.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; } = [];

    /// <summary>The days on which this row holds; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }
}
