using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>That a deal with a customer's reference exists: what is needed to find orders that were booked twice.</summary>
public sealed record KnownBooking
{
    /// <summary>The deal.</summary>
    public required DealId Deal { get; init; }

    /// <summary>Its customer.</summary>
    public required AccountId Account { get; init; }

    /// <summary>The customer's reference, compared ordinally.</summary>
    public required string Reference { get; init; }

    /// <summary>The day that was the deal's compensation date.</summary>
    public required LocalDate CompensationDate { get; init; }
}
