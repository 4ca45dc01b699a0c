using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>A decision on one deal that replaces the revenue shares of the policy that decides; it stands above a documented split.</summary>
/// <remarks>Without approver or reason it changes nothing and is a finding. Shares that do not total exactly 100%, or name somebody unknown, are refused.</remarks>
public sealed record Override
{
    /// <summary>Who approved it.</summary>
    public string? Approver { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of the decision; for the record only.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The shares, in the order in which ties are decided.</summary>
    public required ValueList<DeclaredShare> Shares { get; init; }
}
