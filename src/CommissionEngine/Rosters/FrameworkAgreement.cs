namespace CommissionEngine.Rosters;

/// <summary>A master agreement with a customer, under which covered entities call off.</summary>
public sealed record FrameworkAgreement
{
    /// <summary>The agreement's id.</summary>
    public required AgreementId Id { get; init; }

    /// <summary>The name that people see; null: its id.</summary>
    public string? Name { get; init; }

    /// <summary>The days on which call-offs can be booked, both ends included.</summary>
    public required DateRange Term { get; init; }

    /// <summary>The covered accounts: exactly these, not what lies below them.</summary>
    public ValueList<CoveredEntity> Entities { get; init; } = [];

    /// <summary>Who owns the agreement, and so may claim and is told of findings.</summary>
    public ValueList<AgreementOwner> Owners { get; init; } = [];

    /// <summary>A claim counts up to and including this many calendar days after the booked date; at least 0, the default.</summary>
    public int ClaimDays { get; init; }
}
