namespace CommissionEngine.Rosters;

/// <summary>An account that a framework agreement covers.</summary>
public sealed record CoveredEntity
{
    /// <summary>The account.</summary>
    public required AccountId Account { get; init; }

    /// <summary>The days on which it is covered; always, unless it says otherwise. The agreement's term holds besides.</summary>
    public DateRange During { get; init; }
}
