namespace CommissionEngine.Allocations;

/// <summary>How a credit relates to the deal.</summary>
public enum CreditType
{
    /// <summary>A share of the deal; together with the residual these are the whole.</summary>
    Revenue,

    /// <summary>On top of the deal.</summary>
    Overlay,

    /// <summary>Indirect, derived from the direct credits of others along a reporting line.</summary>
    Rollup,
}
