using CommissionEngine.Allocations;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what the stored whole of a line says.</summary>
internal static class AllocatedLineContent
{
    internal static void Write(CanonicalWriter to, AllocatedLine line)
    {
        to.Field("line"u8).Number(line.Line);
        to.Field("year"u8).Number(line.Year);
        to.Field("status"u8).Number((long)line.Status);
        to.Field("compensationDate"u8).Day(line.CompensationDate);
        to.Field("date"u8).Day(line.Date);
        to.Field("booked"u8).Money(line.Booked);
        to.Field("base"u8).Money(line.Base);
        to.Field("rate"u8).Decimal(line.Rate);
        to.Field("policy"u8).Text(line.Policy?.Value);
        to.Field("version"u8).Number(line.Version);
        to.Field("creditedAt"u8).Number((long)line.CreditedAt);
        to.Field("holders"u8).Records(line.Holders, Write);
        to.Field("residual"u8).Records(line.Residual, Write);
        to.Field("rollups"u8).Records(line.Rollups, Write);
        to.Field("rollupCounting"u8).Number((long)line.RollupCounting);
        to.Field("units"u8).Record(line.Units, PolicyContent.Write);
        to.Field("regions"u8).List(line.Regions, static (list, id) => list.Text(id.Value));
        to.Field("reached"u8).Records(line.Reached, Write);
    }

    internal static void Write(CanonicalWriter to, RunningTotal total)
    {
        to.Field("kind"u8).Number((long)total.Kind);
        to.Field("year"u8).Number(total.Year);
        to.Field("amount"u8).Money(total.Amount);
    }

    private static void Write(CanonicalWriter to, Holder holder)
    {
        to.Field("type"u8).Number((long)holder.Type);
        to.Field("participant"u8).Text(holder.Participant.Value);
        to.Field("seat"u8).Seat(holder.Seat);
        to.Field("role"u8).Text(holder.Role?.Value);
        to.Field("capacity"u8).Number((long)holder.Capacity);
        to.Field("rule"u8).Text(holder.Rule);
        to.Field("whole"u8).Money(holder.Whole);
        to.Field("before"u8).Money(holder.Before);
        to.Field("base"u8).Money(holder.Base);
        to.Field("quotaRetirement"u8).Share(holder.QuotaRetirement);
        to.Field("pay"u8).Share(holder.Pay);
        to.Field("regions"u8).List(holder.Regions, static (list, id) => list.Text(id.Value));
    }

    private static void Write(CanonicalWriter to, HeldResidual residual)
    {
        to.Field("reason"u8).Number((long)residual.Reason);
        to.Field("rule"u8).Text(residual.Rule);
        to.Field("whole"u8).Money(residual.Whole);
    }

    private static void Write(CanonicalWriter to, HeldRollup rollup)
    {
        to.Field("rule"u8).Text(rollup.Rule);
        to.Field("participant"u8).Text(rollup.Participant.Value);
        to.Field("seat"u8).Seat(rollup.Seat);
        to.Field("from"u8).List(rollup.From, static (list, place) => list.Number(place));
        to.Field("uncut"u8).Money(rollup.Uncut);
        to.Field("whole"u8).Money(rollup.Whole);
        to.Field("before"u8).Money(rollup.Before);
        to.Field("quotaRetirement"u8).Share(rollup.QuotaRetirement);
        to.Field("pay"u8).Share(rollup.Pay);
    }
}
