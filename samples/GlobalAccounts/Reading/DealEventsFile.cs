using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>deal_events.csv: bookings in portions, invoices, payments, cancellations and returns.</summary>
internal static class DealEventsFile
{
    public const string File = "deal_events.csv";

    public static readonly string[] Columns = ["deal", "event", "kind", "date", "line", "year", "amount"];

    public static DealEvent Read(CsvRow row) => new()
    {
        Id = row.NeedText("event"),
        Kind = row.Choice("kind", ("booked", EventKind.Booked), ("invoiced", EventKind.Invoiced), ("paid", EventKind.Paid), ("cancelled", EventKind.Cancelled), ("returned", EventKind.Returned)),
        Date = row.NeedDay("date"),
        Line = row.Whole("line"),
        Year = row.Whole("year"),
        Amount = row.NeedNumber("amount"),
    };
}
