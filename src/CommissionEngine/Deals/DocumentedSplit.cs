using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>A split that the people on a deal agreed and had approved before it was booked.</summary>
/// <remarks>
/// It replaces the revenue shares of the policy that decides. It counts if it was approved on or before the booked date; else it changes nothing and is a
/// finding. One that counts but does not total exactly 100%, or names somebody unknown, gives <see cref="Allocations.AllocationStatus.SplitRefused"/>.
/// </remarks>
public sealed record DocumentedSplit
{
    /// <summary>The day of approval; null if it was not approved.</summary>
    public LocalDate? Approved { get; init; }

    /// <summary>Who approved; null if it is not known.</summary>
    public string? Approver { get; init; }

    /// <summary>The shares, in the order in which ties are decided.</summary>
    public required ValueList<DeclaredShare> Shares { get; init; }
}
