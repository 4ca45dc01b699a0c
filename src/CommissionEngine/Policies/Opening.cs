namespace CommissionEngine.Policies;

/// <summary>A parameter that a policy leaves to the regions, within bounds.</summary>
public sealed record Opening
{
    /// <summary>The parameter's name, unique in its policy.</summary>
    public required string Parameter { get; init; }

    /// <summary>The least value, included.</summary>
    public required Share Minimum { get; init; }

    /// <summary>The greatest value, included.</summary>
    public required Share Maximum { get; init; }

    /// <summary>The value where no region has set one.</summary>
    public required Share Default { get; init; }
}
