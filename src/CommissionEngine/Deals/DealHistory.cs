using CommissionEngine.Allocations;
using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>What one deal must know of others and of its own past. The engine never looks anything up: what is not here is not known.</summary>
/// <remarks>The order of its lists means nothing. Of several allocations of one deal the one that has counted most events holds.</remarks>
public sealed record DealHistory
{
    private readonly BookingIndex _index;
    private readonly HistoryIndex _deals;

    /// <summary>A history in which nothing is known.</summary>
    public DealHistory()
    {
        _index = new BookingIndex();
        _deals = new HistoryIndex();
    }

    // A copy may be given other lists at once, so it never takes over an index.
    private DealHistory(DealHistory original)
    {
        _index = new BookingIndex();
        _deals = new HistoryIndex();
        AsOf = original.AsOf;
        Allocations = original.Allocations;
        Bookings = original.Bookings;
        Stages = original.Stages;
    }

    /// <summary>The day as of which it is known; for the record, and part of its fingerprint.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Stored results, as the originals of later events.</summary>
    public ValueList<Allocation> Allocations { get; init; } = [];

    /// <summary>Bookings with a customer's reference.</summary>
    public ValueList<KnownBooking> Bookings { get; init; } = [];

    /// <summary>When deals reached which stage.</summary>
    public ValueList<KnownStage> Stages { get; init; } = [];

    /// <summary>The bookings with a reference: the earliest compensation date first, then the lower id of the deal.</summary>
    internal ReadOnlySpan<KnownBooking> BookingsOf(string reference) => _index.Of(reference, Bookings);

    /// <summary>The stored result that later events of a deal go on from; null if there is none.</summary>
    /// <param name="key">The deal that stands for itself: the original that a deal names, or else the deal.</param>
    internal Allocation? OriginalOf(DealId key) => _deals.OriginalOf(key, Allocations);

    /// <summary>Whether there is such a result.</summary>
    internal bool HasOriginal(ReadOnlySpan<char> key) => _deals.HasOriginal(key, Allocations);

    /// <summary>The stage that a deal had reached on a day; null if it is not known.</summary>
    internal string? StageOn(DealId deal, LocalDate day) => _deals.StageOn(deal, day, Stages);
}
