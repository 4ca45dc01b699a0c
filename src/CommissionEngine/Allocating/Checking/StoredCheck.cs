using System.Globalization;
using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Checking;

/// <summary>Whether the stored result that a deal continues holds together, before its events go on from it.</summary>
/// <remarks>
/// In: an original as the history has it. Out: its faults, at most one for each line and one for the running totals; none for whatever the engine has answered itself.
/// Law 13, for histories: nothing is thrown, whatever was stored.
/// </remarks>
internal static class StoredCheck
{
    private const string Remedy = "Take the result from where the engine's answer was kept, as it was, or allocate the original again.";

    internal static ValueList<Diagnostic> Faults(Allocation original)
    {
        var faults = new List<Diagnostic>();
        if (original.Lines is null || original.Reached is null || original.Counted is null)
        {
            Add(faults, original.Lines is null ? "lines" : original.Reached is null ? "reached" : "counted", "It is null.");
            return ValueList.From(faults);
        }

        for (var i = 0; i < original.Lines.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"lines[{i}]");
            if (original.Lines[i] is not { } line)
            {
                Add(faults, at, "It is null.");
            }
            else if (i > 0 && original.Lines[i - 1] is { } before && (before.Line, before.Year).CompareTo((line.Line, line.Year)) >= 0)
            {
                Add(faults, at, "It does not stand behind the line before it: lines stand by number and year, each once.");
            }
            else if (FaultOf(original, line) is { } found)
            {
                Add(faults, at + found.Member, found.Message);
            }
        }

        if (faults.Count == 0 && FaultOfTotals(original) is { } message)
        {
            Add(faults, "reached", message);
        }

        return ValueList.From(faults);
    }

    private static void Add(List<Diagnostic> faults, string path, string message) => faults.Add(new Diagnostic
    {
        Code = StoredFaultCodes.StoredResultBroken,
        Path = "original." + path,
        Message = "What is stored does not hold together. " + message,
        Remedy = Remedy,
    });

    private static (string Member, string Message)? FaultOf(Allocation original, AllocatedLine line)
    {
        if (line.Holders is null || line.Residual is null || line.Rollups is null || line.Regions is null || line.Reached is null)
        {
            return ("", "A list of it is null.");
        }

        if (line.Year < 1 || !Enum.IsDefined(line.Status) || !Enum.IsDefined(line.CreditedAt) || !Enum.IsDefined(line.RollupCounting))
        {
            return ("", "Its year, status, event or counting is none that there is.");
        }

        if (line.Booked.Currency != original.Lines[0]?.Booked.Currency)
        {
            return (".booked", "It is not in the currency of the first line.");
        }

        var isCredited = line.Status == AllocationStatus.Credited;
        return isCredited && line.Policy is null ? (".policy", "The line is credited, but no policy has decided it.")
            : isCredited && line.Base.Currency != original.Currency ? (".base", "It is not in the currency of the result.")
            : FaultOfHolders(line) ?? FaultOfRollups(line) ?? FaultOfSum(line);
    }

    private static (string Member, string Message)? FaultOfHolders(AllocatedLine line)
    {
        var overlays = false;
        for (var i = 0; i < line.Holders.Count; i++)
        {
            if (line.Holders[i] is not { Regions: not null } holder)
            {
                return (".holders", "One of them, or his regions, is null.");
            }

            if (holder.Type is not (CreditType.Revenue or CreditType.Overlay) || (overlays && holder.Type == CreditType.Revenue) || !Enum.IsDefined(holder.Capacity))
            {
                return (".holders", "They are not revenue and then overlays, each in a capacity that there is.");
            }

            overlays |= holder.Type == CreditType.Overlay;
            if (!IsIn(line, holder.Whole) || !IsIn(line, holder.Before) || (holder.Base is { } of && !IsIn(line, of)))
            {
                return (".holders", "An amount of one of them is not in the currency of the line's base.");
            }

            if (holder.Type == CreditType.Revenue && IsAgainst(line, holder.Whole))
            {
                return (".holders", "One of them has the sign against the line's base.");
            }
        }

        return null;
    }

    private static (string Member, string Message)? FaultOfRollups(AllocatedLine line)
    {
        foreach (var rollup in line.Rollups)
        {
            if (rollup is not { From: not null } || !IsIn(line, rollup.Whole) || !IsIn(line, rollup.Uncut) || !IsIn(line, rollup.Before))
            {
                return (".rollups", "One of them is null, or an amount is not in the currency of the line's base.");
            }

            var last = -1;
            foreach (var place in rollup.From)
            {
                if (place <= last || place >= line.Holders.Count)
                {
                    return (".rollups", "One of them comes from a place where no holder stands, or its places do not rise.");
                }

                last = place;
            }
        }

        return null;
    }

    private static (string Member, string Message)? FaultOfSum(AllocatedLine line)
    {
        Int128 sum = 0;
        foreach (var holder in line.Holders)
        {
            sum += holder.Type == CreditType.Revenue ? holder.Whole.MinorUnits : 0;
        }

        foreach (var residual in line.Residual)
        {
            if (!Enum.IsDefined(residual.Reason) || !IsIn(line, residual.Whole) || IsAgainst(line, residual.Whole))
            {
                return (".residual", "One of them has no reason that there is, another currency than the line's base, or the sign against it.");
            }

            sum += residual.Whole.MinorUnits;
        }

        return sum == line.Base.MinorUnits ? null : ("", $"Its revenue and its residual do not sum to its base, {line.Base}.");
    }

    private static string? FaultOfTotals(Allocation original)
    {
        var currency = original.Lines[0].Booked.Currency;
        foreach (var line in original.Lines)
        {
            if (!AreTotals(line.Reached, line.Year, currency))
            {
                return "A running total of a line is of no kind that there is, of another year or in another currency.";
            }
        }

        if (!AreTotals(original.Reached, null, currency) || (original.Reached.Count > 0 && HaveBothSigns(original)))
        {
            return "A running total is of no kind that there is, in another currency, or of events without line where lines have both signs.";
        }

        foreach (var counted in original.Counted)
        {
            if (counted.Event is null)
            {
                return "The id of an event that is counted is null.";
            }
        }

        try
        {
            var standing = new Standing(original.Lines, original.Reached, original.Counted);
            return new Walk(standing, standing.IsBookedByItself).StandsWithin ? null : "A running total is outside of its whole, or of a year that no line has.";
        }
        catch (OverflowException)
        {
            return null; // the steps say what does not fit
        }
    }

    private static bool AreTotals(ValueList<RunningTotal> totals, int? year, Currency currency)
    {
        foreach (var total in totals)
        {
            if (!Enum.IsDefined(total.Kind) || (year is not null && total.Year != year) || (total.Amount.Currency != currency && !total.Amount.IsZero))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveBothSigns(Allocation original)
    {
        var (up, down) = (false, false);
        foreach (var line in original.Lines)
        {
            up |= line.Booked.MinorUnits > 0;
            down |= line.Booked.MinorUnits < 0;
        }

        return up && down;
    }

    private static bool IsIn(AllocatedLine line, Money amount) => amount.Currency == line.Base.Currency || amount.IsZero;

    private static bool IsAgainst(AllocatedLine line, Money amount) => Math.Sign(amount.MinorUnits) == -Math.Sign(line.Base.MinorUnits) && !amount.IsZero;
}
