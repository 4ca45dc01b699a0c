using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>An exact share of a part's revenue that is nobody's.</summary>
internal struct ResidualEntry<T>
    where T : struct, IBinaryInteger<T>
{
    internal ResidualReason Reason;

    /// <summary>The number of the pool; -1 if none can be named.</summary>
    internal int Rule;

    internal Ratio<T> Share;

    internal long Units;
}
