namespace CommissionEngine.Rosters;

/// <summary>A dated edge from a seat to the one that it reports to, as manager or in a named relationship.</summary>
public sealed record ReportingLine
{
    /// <summary>The relationship that vacancy rules follow, and rollups unless they name another.</summary>
    public const string Manager = "manager";

    /// <summary>The seat that reports.</summary>
    public required Seat From { get; init; }

    /// <summary>The seat that it reports to. On one day a seat has at most one in each relationship.</summary>
    public required Seat To { get; init; }

    /// <summary>The relationship, compared ordinally; <see cref="Manager"/> unless it says otherwise.</summary>
    public string Relationship { get; init; } = Manager;

    /// <summary>The days on which it holds; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }
}
