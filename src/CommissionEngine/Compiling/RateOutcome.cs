namespace CommissionEngine.Compiling;

/// <summary>What became of a conversion.</summary>
internal enum RateOutcome
{
    /// <summary>It was converted, or needed no rate.</summary>
    Converted,

    /// <summary>No rate of that pair holds on the day.</summary>
    Missing,

    /// <summary>The result does not fit into 64 bits of minor units.</summary>
    OutOfRange,
}
