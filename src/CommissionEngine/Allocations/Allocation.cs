namespace CommissionEngine.Allocations;

/// <summary>What came of a deal: every unit of what was reached, as credit or as residual, and why.</summary>
/// <remarks>
/// Always, per line and step: revenue credits + residuals = the base reached, in the credit currency.
/// An allocation is also what is stored: <see cref="Deals.DealHistory"/> takes it as the original of later invoices, returns and reversals.
/// </remarks>
public sealed record Allocation
{
    /// <summary>The deal.</summary>
    public required DealId Deal { get; init; }

    /// <summary>The deal whose stored result this one continues; null if it stands for itself.</summary>
    public DealId? Original { get; init; }

    /// <summary>The status: the first, in order of precedence, of all parts and events.</summary>
    public required AllocationStatus Status { get; init; }

    /// <summary>The currency of all rows, but for residuals of a deal whose rate or date is missing.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Revenue, overlay and rollup credits: by step, line, then revenue, overlays, rollups, each in the declared order.</summary>
    public ValueList<Credit> Credits { get; init; } = [];

    /// <summary>What nobody received.</summary>
    public ValueList<Residual> Residuals { get; init; } = [];

    /// <summary>What regions book.</summary>
    public ValueList<UnitCredit> Units { get; init; } = [];

    /// <summary>What somebody should know.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The stored wholes of all lines and years: what later events follow.</summary>
    public ValueList<AllocatedLine> Lines { get; init; } = [];

    /// <summary>The running totals of events that named no line.</summary>
    public ValueList<RunningTotal> Reached { get; init; } = [];

    /// <summary>The events that are counted in, so that none counts twice.</summary>
    public ValueList<CountedEvent> Counted { get; init; } = [];

    /// <summary>What it was computed from.</summary>
    public required Basis Basis { get; init; }
}
