namespace CommissionEngine.Rosters;

/// <summary>What one major unit of a currency is worth in another, for some days.</summary>
/// <remarks>Used as given: no inverse is taken and no third currency crossed.</remarks>
public sealed record ExchangeRate
{
    /// <summary>The type of the rates that convert credit, unless the rulebook names another.</summary>
    public const string Plan = "plan";

    /// <summary>The currency that is converted.</summary>
    public required Currency From { get; init; }

    /// <summary>The currency that it becomes.</summary>
    public required Currency To { get; init; }

    /// <summary>The type of rate, compared ordinally; <see cref="Plan"/> unless it says otherwise.</summary>
    public string Type { get; init; } = Plan;

    /// <summary>Major units of <see cref="To"/> for one major unit of <see cref="From"/>; greater than zero.</summary>
    public required decimal Rate { get; init; }

    /// <summary>The days on which it holds; rates of one pair and type do not overlap.</summary>
    public DateRange During { get; init; }
}
