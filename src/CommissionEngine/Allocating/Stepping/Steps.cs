using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>What the steps of a deal gave: their rows, by step, line, year and then the declared order, and where the deal stands after them.</summary>
internal readonly record struct Steps
{
    /// <summary>The first, in order of precedence, of what became of the events; <see cref="AllocationStatus.Credited"/> if all were counted or skipped as repeated.</summary>
    internal required AllocationStatus Status { get; init; }

    /// <summary>The credits of the steps.</summary>
    internal ValueList<Credit> Credits { get; init; } = [];

    /// <summary>What of the steps is nobody's.</summary>
    internal ValueList<Residual> Residuals { get; init; } = [];

    /// <summary>What regions book by the steps.</summary>
    internal ValueList<UnitCredit> Units { get; init; } = [];

    /// <summary>What somebody should know of the events.</summary>
    internal ValueList<Finding> Findings { get; init; } = [];

    /// <summary>Where the deal stands after the steps; refused events leave no trace in it.</summary>
    internal required Standing After { get; init; }

    /// <summary>An empty set of steps, to be filled by an initialiser.</summary>
    public Steps()
    {
    }
}
