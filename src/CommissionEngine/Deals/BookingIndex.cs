namespace CommissionEngine.Deals;

/// <summary>Bookings by the customer's reference, so that a batch does not read a whole history for every deal.</summary>
/// <remarks>
/// Built when it is first asked for, by whoever asks first; two that build it at once build the same. It says nothing that the history does not say, so it has no part
/// in what makes two histories equal: every index equals every other.
/// </remarks>
internal sealed class BookingIndex : IEquatable<BookingIndex>
{
    private Dictionary<string, KnownBooking[]>? _byReference;

    public bool Equals(BookingIndex? other) => other is not null;

    public override bool Equals(object? obj) => obj is BookingIndex;

    public override int GetHashCode() => 0;

    /// <summary>The bookings with a reference: the earliest compensation date first, then the lower id of the deal.</summary>
    internal ReadOnlySpan<KnownBooking> Of(string reference, ValueList<KnownBooking> bookings)
    {
        var byReference = Volatile.Read(ref _byReference);
        if (byReference is null)
        {
            byReference = Build(bookings);
            Volatile.Write(ref _byReference, byReference);
        }

        return byReference.GetValueOrDefault(reference);
    }

    private static Dictionary<string, KnownBooking[]> Build(ValueList<KnownBooking> bookings) => bookings
        .GroupBy(booking => booking.Reference, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderBy(booking => booking.CompensationDate).ThenBy(booking => booking.Deal).ThenBy(booking => booking.Account).ToArray(),
            StringComparer.Ordinal);
}
