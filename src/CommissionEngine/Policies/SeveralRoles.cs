namespace CommissionEngine.Policies;

/// <summary>What becomes of several credits of one type that one person has on a part.</summary>
public enum SeveralRoles
{
    /// <summary>Each stands, as a credit of its own.</summary>
    Sum,

    /// <summary>The largest exact amount stands; of equal ones the first in order. Revenue is renormalised.</summary>
    Highest,

    /// <summary>The first in order stands. Revenue is renormalised.</summary>
    First,
}
