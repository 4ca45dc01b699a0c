namespace CommissionEngine.Policies;

/// <summary>What becomes of a part on which somebody has less than the minimum share.</summary>
public enum Shortfall
{
    /// <summary>The part is refused.</summary>
    Refuse,

    /// <summary>Everybody below is dropped, in one pass, and the others are renormalised.</summary>
    Drop,
}
