using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>What of a part belongs to one line.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Holders">Who holds how much.</param>
/// <param name="Residual">What is nobody's.</param>
/// <param name="Places">For each holder its place in the part.</param>
/// <param name="Rollups">Who receives indirect credit.</param>
internal readonly record struct LineWhole(
    int Line, ValueList<Holder> Holders, ValueList<HeldResidual> Residual, List<int> Places, ValueList<HeldRollup> Rollups);
