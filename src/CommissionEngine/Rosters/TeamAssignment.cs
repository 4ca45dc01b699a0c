namespace CommissionEngine.Rosters;

/// <summary>That a seat works on an account, or a tree of accounts, in a region, in a role.</summary>
public sealed record TeamAssignment
{
    /// <summary>The position, or the participant who has a seat of his own.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>Local, the default, or global.</summary>
    public Reach Reach { get; init; }

    /// <summary>The account; null: all accounts.</summary>
    public AccountId? Account { get; init; }

    /// <summary>Whether everything below the account belongs to it. False, the default: exactly the account.</summary>
    public bool Subtree { get; init; }

    /// <summary>The region that it covers, with all below it; null: every place.</summary>
    public RegionId? Region { get; init; }

    /// <summary>The days of the assignment; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }

    /// <summary>The weight for pools that are shared by weight; null: 1.</summary>
    public Share? Weight { get; init; }

    /// <summary>The place among equals, lowest first; null stands last.</summary>
    public int? Order { get; init; }
}
