namespace CommissionEngine.Allocations;

/// <summary>What a row of a <see cref="CreditPage"/> is. The first three have the numbers of <see cref="CreditType"/>.</summary>
public enum CreditRowKind
{
    /// <summary>A share of the deal.</summary>
    Revenue,

    /// <summary>Credit on top of the deal.</summary>
    Overlay,

    /// <summary>Indirect credit of those above.</summary>
    Rollup,

    /// <summary>What nobody received.</summary>
    Residual,
}
