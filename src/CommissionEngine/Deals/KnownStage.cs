using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>That a deal reached a sales stage on a day: what a holdover by stage asks for.</summary>
public sealed record KnownStage
{
    /// <summary>The deal.</summary>
    public required DealId Deal { get; init; }

    /// <summary>The first day in that stage.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The stage in common terms, compared ordinally.</summary>
    public required string Stage { get; init; }
}
