using NodaTime;

namespace CommissionEngine.Allocations;

/// <summary>What a region books of a line at one step, against its own budget.</summary>
/// <remarks>A region's amount contains those of the regions below it, so amounts of different levels are not to be added.</remarks>
public sealed record UnitCredit
{
    /// <summary>The line's number.</summary>
    public required int Line { get; init; }

    /// <summary>The year of a multi-year deal, from 1; 1 for any other.</summary>
    public required int Year { get; init; }

    /// <summary>The id of the event; null for the booking of the deal itself.</summary>
    public string? Event { get; init; }

    /// <summary>The day on which it counts.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The region; null for what has none: the house, the residual, people without home.</summary>
    public RegionId? Region { get; init; }

    /// <summary>The region's own amount and that of all regions below it, in the credit currency.</summary>
    public required Money Amount { get; init; }

    /// <summary>The region's own amount, in the credit currency.</summary>
    public required Money Own { get; init; }
}
