using System.Numerics;
using CommissionEngine.Allocations;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 2, as far as it shows: on the way to the whole of a line everyone has less than two units more or less than his exact part, an overlay is rounded for itself, and at the whole everyone has his own whole.</summary>
internal static class NearnessLaw
{
    internal static Verdict Try(LawCase one)
    {
        var allocation = one.Allocation;
        if (one.Original is not null || allocation.Lines.All(line => line.Holders.Count == 0))
        {
            return Verdict.Silent;
        }

        foreach (var line in allocation.Lines)
        {
            var sums = new RowSums();
            Int128 reached = 0;
            foreach (var step in one.Deal.Events.Select(step => step.Id).Prepend(null))
            {
                reached += Add(allocation, line, step, sums);
                foreach (var holder in line.Holders)
                {
                    if (Fault(line, holder, sums, reached) is { } fault)
                    {
                        return Verdict.Breaks($"{fault} (after {step ?? "the booking"}).");
                    }
                }
            }
        }

        return Verdict.Holds;
    }

    private static Int128 Add(Allocation allocation, AllocatedLine line, string? step, RowSums sums)
    {
        Int128 reached = 0;
        foreach (var row in allocation.Credits)
        {
            if (row.Line == line.Line && row.Year == line.Year && string.Equals(row.Event, step, StringComparison.Ordinal) && row.Type != CreditType.Rollup)
            {
                sums.Add(RowKey.Of(row), row.Amount.MinorUnits, 0, 0);
                reached += row.Type == CreditType.Revenue ? row.Amount.MinorUnits : 0;
            }
        }

        foreach (var row in allocation.Residuals)
        {
            reached += row.Line == line.Line && row.Year == line.Year && string.Equals(row.Event, step, StringComparison.Ordinal) ? row.Amount.MinorUnits : 0;
        }

        return reached;
    }

    private static string? Fault(AllocatedLine line, Holder holder, RowSums sums, Int128 reached)
    {
        var key = RowKey.Of(line, holder);
        var has = sums.AmountOf(key);
        if (reached == line.Base.MinorUnits && holder.Type == CreditType.Revenue && !line.Base.IsZero)
        {
            return has == holder.Whole.MinorUnits ? null : FormattableString.Invariant($"All of {line.Base} is reached, and {key} is {has} instead of {holder.Whole.MinorUnits} minor units");
        }

        var whole = (BigInteger)line.Base.MinorUnits;
        var off = BigInteger.Abs(((BigInteger)has * whole) - ((BigInteger)holder.Whole.MinorUnits * reached));
        if (holder.Type == CreditType.Revenue)
        {
            return off < 2 * BigInteger.Abs(whole) || (whole.IsZero && has == 0)
                ? null
                : FormattableString.Invariant($"{reached} of {line.Base.MinorUnits} minor units are reached, and {key} is {has} of {holder.Whole.MinorUnits}, two units or more from its exact part");
        }

        return holder.Base != line.Base || whole.IsZero || off * 2 <= BigInteger.Abs(whole)
            ? null
            : FormattableString.Invariant($"{reached} of {line.Base.MinorUnits} minor units are reached, and {key} is {has} of {holder.Whole.MinorUnits}, which is not its exact part rounded");
    }
}
