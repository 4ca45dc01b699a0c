using NodaTime;

namespace CommissionEngine.Allocations;

/// <summary>The difference between two allocations for one line, event, credit type, participant and capacity, or reason of residual: after - before.</summary>
public sealed record Adjustment
{
    /// <summary>The deal.</summary>
    public required DealId Deal { get; init; }

    /// <summary>The line's number.</summary>
    public required int Line { get; init; }

    /// <summary>The year of a multi-year deal, from 1; 1 for any other.</summary>
    public required int Year { get; init; }

    /// <summary>The event; null for the booking of the deal itself.</summary>
    public string? Event { get; init; }

    /// <summary>The day on which what is adjusted counts.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The type of credit; null for a residual.</summary>
    public CreditType? Type { get; init; }

    /// <summary>Who; null for a residual.</summary>
    public ParticipantId? Participant { get; init; }

    /// <summary>In which capacity; null for a residual.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>The reason of a residual; null for a credit.</summary>
    public ResidualReason? Reason { get; init; }

    /// <summary>The change of the credit or residual.</summary>
    public required Money Amount { get; init; }

    /// <summary>The change of what retires quota; zero for a residual.</summary>
    public required Money Quota { get; init; }

    /// <summary>The change of what is paid for; zero for a residual.</summary>
    public required Money Pay { get; init; }
}
