using CommissionEngine.Deals;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a history says. Its own lists are sets; an allocation's are in the order in which they were made.</summary>
internal static class HistoryContent
{
    internal static void Write(CanonicalWriter to, DealHistory history)
    {
        to.Field("asOf"u8).Day(history.AsOf);
        to.Field("allocations"u8).RecordSet(history.Allocations, AllocationContent.Write);
        to.Field("bookings"u8).RecordSet(history.Bookings, Write);
        to.Field("stages"u8).RecordSet(history.Stages, Write);
    }

    private static void Write(CanonicalWriter to, KnownBooking row)
    {
        to.Field("deal"u8).Text(row.Deal.Value);
        to.Field("account"u8).Text(row.Account.Value);
        to.Field("reference"u8).Text(row.Reference);
        to.Field("compensationDate"u8).Day(row.CompensationDate);
    }

    private static void Write(CanonicalWriter to, KnownStage row)
    {
        to.Field("deal"u8).Text(row.Deal.Value);
        to.Field("since"u8).Day(row.Since);
        to.Field("stage"u8).Text(row.Stage);
    }
}
