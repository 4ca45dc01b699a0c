using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 10: before + adjustment = after, and adjusting again is nothing. Tried on the deal as it is and as it might be corrected.</summary>
internal static class AdjustLaw
{
    internal static Verdict Try(LawCase one)
    {
        var before = one.Allocation;
        var tried = false;
        foreach (var corrected in Corrected(one.Deal))
        {
            var after = one.Allocate(corrected);
            if (Difference(before, after) is not { } entries || Difference(after, before) is not { } reverse)
            {
                continue;
            }

            tried = true;
            if (Sums(before, entries).Difference(Sums(after, []), "before and adjusted", "after") is { } difference)
            {
                return Verdict.Breaks(difference);
            }

            if (CreditEngine.Adjust(after, after) is { Count: > 0 } again)
            {
                return Verdict.Breaks($"Adjusting what is right already gives {again[0]}.");
            }

            if (Sums(after, reverse).Difference(Sums(before, []), "adjusted back", "before") is { } back)
            {
                return Verdict.Breaks(back);
            }
        }

        return tried ? Verdict.Holds : Verdict.Silent;
    }

    /// <summary>The adjustment; null if an entry of it would not fit in 64 bits of minor units, which is thrown as documented.</summary>
    private static ValueList<Adjustment>? Difference(Allocation before, Allocation after)
    {
        try
        {
            return CreditEngine.Adjust(before, after);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static IEnumerable<Deal> Corrected(Deal deal)
    {
        yield return deal with { Places = [], Team = [], Override = null, DocumentedSplit = null };
        yield return deal with { Events = [] };
        if (deal.Lines.Count > 0)
        {
            yield return deal with { Lines = [deal.Lines[0]], Events = [] };
        }
    }

    private static AdjustedSums Sums(Allocation allocation, ValueList<Adjustment> entries)
    {
        var sums = new AdjustedSums();
        foreach (var row in allocation.Credits)
        {
            sums.Add(new(row.Line, row.Year, row.Event, row.Date, row.Type, row.Participant, row.Capacity, null, row.Amount.Currency), row.Amount.MinorUnits, row.Quota.MinorUnits, row.Pay.MinorUnits);
        }

        foreach (var row in allocation.Residuals)
        {
            sums.Add(new(row.Line, row.Year, row.Event, row.Date, null, null, null, row.Reason, row.Amount.Currency), row.Amount.MinorUnits, 0, 0);
        }

        foreach (var row in entries)
        {
            sums.Add(new(row.Line, row.Year, row.Event, row.Date, row.Type, row.Participant, row.Capacity, row.Reason, row.Amount.Currency), row.Amount.MinorUnits, row.Quota.MinorUnits, row.Pay.MinorUnits);
        }

        return sums;
    }
}
