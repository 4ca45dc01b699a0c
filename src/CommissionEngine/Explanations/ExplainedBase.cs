namespace CommissionEngine.Explanations;

/// <summary>What an overlay is a part of: the lines with one sign of its base.</summary>
public sealed record ExplainedBase
{
    /// <summary>The pool or contract term.</summary>
    public required string Rule { get; init; }

    /// <summary>The amount of each line of the part; zero for a line that does not belong.</summary>
    public required ValueList<Money> Amounts { get; init; }
}
