using NodaTime;

namespace CommissionEngine.Allocations;

/// <summary>What of a line nobody received at one step: always a row, never silence.</summary>
public sealed record Residual
{
    /// <summary>The line's number.</summary>
    public required int Line { get; init; }

    /// <summary>The year of a multi-year deal, from 1; 1 for any other.</summary>
    public required int Year { get; init; }

    /// <summary>The id of the event; null for the booking of the deal itself.</summary>
    public string? Event { get; init; }

    /// <summary>The day on which it counts.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Why.</summary>
    public required ResidualReason Reason { get; init; }

    /// <summary>The pool it comes from, where one can be named; null otherwise.</summary>
    public string? Rule { get; init; }

    /// <summary>The policy that decided; null if none did.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>Its version; null if none decided.</summary>
    public int? Version { get; init; }

    /// <summary>The amount, in the credit currency, or in the deal's where a rate or date is missing.</summary>
    public required Money Amount { get; init; }
}
