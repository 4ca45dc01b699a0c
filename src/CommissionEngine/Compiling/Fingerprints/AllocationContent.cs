using CommissionEngine.Allocations;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a stored allocation says: its rows, its findings, and what it came from.</summary>
internal static class AllocationContent
{
    internal static void Write(CanonicalWriter to, Allocation allocation)
    {
        to.Field("deal"u8).Text(allocation.Deal.Value);
        to.Field("original"u8).Text(allocation.Original?.Value);
        to.Field("status"u8).Number((long)allocation.Status);
        to.Field("currency"u8).Currency(allocation.Currency);
        to.Field("credits"u8).Records(allocation.Credits, Write);
        to.Field("residuals"u8).Records(allocation.Residuals, Write);
        to.Field("units"u8).Records(allocation.Units, Write);
        to.Field("findings"u8).Records(allocation.Findings, Write);
        to.Field("lines"u8).Records(allocation.Lines, AllocatedLineContent.Write);
        to.Field("reached"u8).Records(allocation.Reached, AllocatedLineContent.Write);
        to.Field("counted"u8).Records(allocation.Counted, Write);
        to.Field("basis"u8).Record(allocation.Basis, Write);
    }

    private static void Write(CanonicalWriter to, Credit row)
    {
        to.Field("line"u8).Number(row.Line);
        to.Field("year"u8).Number(row.Year);
        to.Field("event"u8).Text(row.Event);
        to.Field("date"u8).Day(row.Date);
        to.Field("type"u8).Number((long)row.Type);
        to.Field("participant"u8).Text(row.Participant.Value);
        to.Field("seat"u8).Seat(row.Seat);
        to.Field("role"u8).Text(row.Role?.Value);
        to.Field("capacity"u8).Number((long)row.Capacity);
        to.Field("policy"u8).Text(row.Policy.Value);
        to.Field("version"u8).Number(row.Version);
        to.Field("rule"u8).Text(row.Rule);
        to.Field("amount"u8).Money(row.Amount);
        to.Field("quota"u8).Money(row.Quota);
        to.Field("pay"u8).Money(row.Pay);
    }

    private static void Write(CanonicalWriter to, Residual row)
    {
        to.Field("line"u8).Number(row.Line);
        to.Field("year"u8).Number(row.Year);
        to.Field("event"u8).Text(row.Event);
        to.Field("date"u8).Day(row.Date);
        to.Field("reason"u8).Number((long)row.Reason);
        to.Field("rule"u8).Text(row.Rule);
        to.Field("policy"u8).Text(row.Policy?.Value);
        to.Field("version"u8).Number(row.Version);
        to.Field("amount"u8).Money(row.Amount);
    }

    private static void Write(CanonicalWriter to, UnitCredit row)
    {
        to.Field("line"u8).Number(row.Line);
        to.Field("year"u8).Number(row.Year);
        to.Field("event"u8).Text(row.Event);
        to.Field("date"u8).Day(row.Date);
        to.Field("region"u8).Text(row.Region?.Value);
        to.Field("amount"u8).Money(row.Amount);
        to.Field("own"u8).Money(row.Own);
    }

    private static void Write(CanonicalWriter to, Finding row)
    {
        to.Field("code"u8).Number((long)row.Code);
        to.Field("line"u8).Number(row.Line);
        to.Field("year"u8).Number(row.Year);
        to.Field("event"u8).Text(row.Event);
        to.Field("data"u8).Records(row.Data, Write);
        to.Field("concerns"u8).List(row.Concerns, static (list, id) => list.Text(id.Value));
    }

    private static void Write(CanonicalWriter to, FindingDatum datum)
    {
        to.Field("name"u8).Text(datum.Name);
        to.Field("value"u8).Text(datum.Value);
    }

    private static void Write(CanonicalWriter to, CountedEvent counted)
    {
        to.Field("deal"u8).Text(counted.Deal.Value);
        to.Field("event"u8).Text(counted.Event);
    }

    private static void Write(CanonicalWriter to, Basis basis)
    {
        to.Field("rulebook"u8).Text(basis.Rulebook);
        to.Field("roster"u8).Text(basis.Roster);
        to.Field("history"u8).Text(basis.History);
    }
}
