using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Allocations;

/// <summary>What a participant receives of one line of a deal, by one rule, at one step.</summary>
public sealed record Credit
{
    /// <summary>The line's number.</summary>
    public required int Line { get; init; }

    /// <summary>The year of a multi-year deal, from 1; 1 for any other.</summary>
    public required int Year { get; init; }

    /// <summary>The id of the event that credits; null for the booking of the deal itself.</summary>
    public string? Event { get; init; }

    /// <summary>The day on which the credit counts; it may lie in the future.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Revenue, overlay or rollup.</summary>
    public required CreditType Type { get; init; }

    /// <summary>Who receives it.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The seat that led to it.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The role in which it is received; null for a rollup, the house, and a declared share without role.</summary>
    public Role? Role { get; init; }

    /// <summary>How the participant came to it.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>The policy that decided.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>The rule: the name of the pool or contract term, the relationship of a rollup, or "override" or "documented split".</summary>
    public required string Rule { get; init; }

    /// <summary>The credit, in the credit currency; negative for what is taken back.</summary>
    public required Money Amount { get; init; }

    /// <summary>What of it retires quota.</summary>
    public required Money Quota { get; init; }

    /// <summary>What of it is paid for.</summary>
    public required Money Pay { get; init; }
}
