using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 1: per line, revenue credits and residuals are the base that was reached.</summary>
internal static class SumLaw
{
    internal static Verdict Try(LawCase one)
    {
        var after = one.Allocation;
        var before = one.Original;
        foreach (var line in after.Lines)
        {
            var rows = Rows(after, line);
            var stored = before?.Lines.FirstOrDefault(other => other.Line == line.Line && other.Year == line.Year);
            if (before is null && !IsBetween(rows, 0, line.Base.MinorUnits))
            {
                return Verdict.Breaks($"Line {line.Line} of year {line.Year} has {rows} minor units of revenue and residual, and its whole is {line.Base}.");
            }

            if (line.Status == AllocationStatus.Credited && Reached(after, line, one.Deal) is { } now && (before is null || stored is not null) && (before is null ? 0 : Reached(before, stored!, null)) is { } then && now - then != rows)
            {
                return Verdict.Breaks($"Line {line.Line} of year {line.Year} has {rows} minor units of revenue and residual in these steps, and its base went from {then} to {now}.");
            }
        }

        var orphan = after.Credits.Select(row => (row.Line, row.Year)).Concat(after.Residuals.Select(row => (row.Line, row.Year)))
            .Where(row => after.Lines.All(line => (line.Line, line.Year) != row)).Cast<(int Line, int Year)?>().FirstOrDefault();
        return orphan is { } lost ? Verdict.Breaks($"There are rows for line {lost.Line} of year {lost.Year}, which is not among the allocation's lines.")
            : after.Lines.Count == 0 ? Verdict.Silent
            : Verdict.Holds;
    }

    /// <summary>Revenue and residual of a line in minor units, in the steps of one allocation.</summary>
    internal static Int128 Rows(Allocation allocation, AllocatedLine line)
    {
        Int128 sum = 0;
        foreach (var row in allocation.Credits)
        {
            sum += row.Type == CreditType.Revenue && row.Line == line.Line && row.Year == line.Year ? row.Amount.MinorUnits : 0;
        }

        foreach (var row in allocation.Residuals)
        {
            sum += row.Line == line.Line && row.Year == line.Year ? row.Amount.MinorUnits : 0;
        }

        return sum;
    }

    /// <summary>The base that a line's own events have reached, in minor units; null where events of the whole deal play a part, or it cannot be told from outside.</summary>
    private static Int128? Reached(Allocation allocation, AllocatedLine line, Deal? deal)
    {
        if (allocation.Reached.Count > 0 || line.Booked.IsZero || (deal is not null && deal.Events.Any(one => one.Line is null || one.Year is null)))
        {
            return null;
        }

        var inFull = allocation.Counted.Any(counted => counted.Event.Length == 0);
        Int128 booked = Total(line, EventKind.Booked);
        Int128 back = Total(line, EventKind.Cancelled) + Total(line, EventKind.Returned);
        Int128 whole = line.Booked.MinorUnits;
        if (line.CreditedAt == CreditingEvent.Booked)
        {
            return inFull ? Rounded(line.Base.MinorUnits, whole + back, whole) : back == 0 ? Rounded(line.Base.MinorUnits, booked, whole) : null;
        }

        var reached = Total(line, line.CreditedAt == CreditingEvent.Invoiced ? EventKind.Invoiced : EventKind.Paid);
        var order = whole + back;
        return Rounded(line.Base.MinorUnits, whole < 0 ? Int128.Max(reached, order) : Int128.Min(reached, order), whole);
    }

    private static long Total(AllocatedLine line, EventKind kind)
    {
        var total = 0L;
        foreach (var one in line.Reached)
        {
            total += one.Kind == kind ? one.Amount.MinorUnits : 0;
        }

        return total;
    }

    /// <summary>Part of whole, half away from zero.</summary>
    private static Int128 Rounded(Int128 amount, Int128 part, Int128 whole)
    {
        var product = (BigInteger)amount * part * 2;
        var magnitude = BigInteger.Abs(product) + BigInteger.Abs(whole);
        var rounded = magnitude / (BigInteger.Abs(whole) * 2);
        return (Int128)(rounded * product.Sign * (whole < 0 ? -1 : 1));
    }

    private static bool IsBetween(Int128 value, Int128 zero, Int128 end) => end < 0 ? value >= end && value <= zero : value >= zero && value <= end;
}
