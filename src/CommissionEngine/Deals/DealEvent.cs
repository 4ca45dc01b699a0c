using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>A dated partial amount of a deal.</summary>
/// <remarks>Which kind of event credits is the policy's choice; who is credited never depends on the event, only when and how much.</remarks>
public sealed record DealEvent
{
    /// <summary>The event's id, unique in the deal and for ever: an event whose id the history knows already is not counted again.</summary>
    public required string Id { get; init; }

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The day on which it counts.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>
    /// The signed change of the running total of its kind, in the deal's currency and major units.
    /// What takes back (a credit note, a return, a cancellation) has the sign against its line's.
    /// </summary>
    public required decimal Amount { get; init; }

    /// <summary>The number of the line it concerns; null if it concerns the deal as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// The year of a multi-year deal, from 1. Null, the default: what adds fills the earliest year first, what takes back empties the latest first.
    /// </summary>
    public int? Year { get; init; }
}
