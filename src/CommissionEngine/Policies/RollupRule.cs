using CommissionEngine.Rosters;

namespace CommissionEngine.Policies;

/// <summary>One relationship that rollups follow, from the seat of each direct credit upwards.</summary>
public sealed record RollupRule
{
    /// <summary>The relationship; <see cref="ReportingLine.Manager"/> unless it says otherwise.</summary>
    public string Relationship { get; init; } = ReportingLine.Manager;

    /// <summary>How many levels, at least 1; an empty seat counts as one and lapses. Null, the default: all.</summary>
    public int? Levels { get; init; }
}
