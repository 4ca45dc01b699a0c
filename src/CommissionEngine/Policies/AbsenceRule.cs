namespace CommissionEngine.Policies;

/// <summary>What becomes of the share of somebody who is away on the compensation date.</summary>
public enum AbsenceRule
{
    /// <summary>He keeps it.</summary>
    Keep,

    /// <summary>His cover takes it; without a cover he keeps it.</summary>
    ToCover,

    /// <summary>He keeps it if he is named on the deal himself (it was mediated); else it goes to his cover (it came directly).</summary>
    ByMediation,
}
