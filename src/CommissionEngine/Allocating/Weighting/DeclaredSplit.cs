using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>An override or documented split that counts; <c>default</c> is none.</summary>
/// <param name="Shares">The shares, as they were written.</param>
/// <param name="IsOverride">Whether it is an override.</param>
/// <param name="Why">Approver and reason, or the day of approval.</param>
internal readonly record struct DeclaredSplit(ValueList<DeclaredShare>? Shares, bool IsOverride, string Why)
{
    internal bool Exists => Shares is not null;
}
