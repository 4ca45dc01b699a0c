using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>A day that matters for a deal, by name.</summary>
public sealed record DealDate
{
    /// <summary>The name of the booked date itself, which no further date has.</summary>
    internal const string Booked = "booked";

    /// <summary>The name that a rulebook's compensation date refers to, such as registered; compared ordinally. "booked" is reserved for <see cref="Deal.Booked"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }
}
