using CommissionEngine.Allocations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>What everybody has of a line when so much of it is reached: holders, then reasons of residual, then rollups, each in the declared order.</summary>
/// <remarks>
/// In: the stored whole of a line and how much of it is reached. Out: minor units of the credit currency, one for each holder, reason and rollup.
/// Laws: revenue and residual sum to the base reached; nobody is two units or more from his exact part of it; when all is reached everybody has his whole, when nothing
/// is, nothing; the same running total gives the same amounts.
/// </remarks>
internal static class Holdings
{
    /// <summary>Up to so many holders the buffers lie on the stack.</summary>
    private const int OnStack = 32;

    /// <summary>How many amounts a line has.</summary>
    internal static int Count(AllocatedLine line) => line.Holders.Count + line.Residual.Count + line.Rollups.Count;

    /// <summary>Fills in what everybody had before a step and has after it; pairs the holders only if one of the two is a part of the line.</summary>
    /// <exception cref="OverflowException">An amount does not fit in 64 bits.</exception>
    internal static void Fill(AllocatedLine line, Reach before, Reach after, Span<long> heldBefore, Span<long> heldAfter)
    {
        FillWholly(line, before, heldBefore);
        FillWholly(line, after, heldAfter);
        if (before.IsPartial || after.IsPartial)
        {
            FillPartly(line, before, after, heldBefore, heldAfter);
        }
    }

    /// <summary>The sum of all reasons of residual: what is nobody's when the whole line is reached.</summary>
    internal static long ResidualOf(AllocatedLine line)
    {
        var sum = 0L;
        foreach (var residual in line.Residual)
        {
            sum += residual.Whole.MinorUnits;
        }

        return sum;
    }

    /// <summary>All or nothing needs no sharing.</summary>
    private static void FillWholly(AllocatedLine line, Reach reach, Span<long> held)
    {
        held.Clear();
        if (!reach.All)
        {
            return;
        }

        var at = 0;
        foreach (var holder in line.Holders)
        {
            held[at++] = holder.Whole.MinorUnits;
        }

        foreach (var residual in line.Residual)
        {
            held[at++] = residual.Whole.MinorUnits;
        }

        foreach (var rollup in line.Rollups)
        {
            held[at++] = rollup.Whole.MinorUnits;
        }
    }

    private static void FillPartly(AllocatedLine line, Reach before, Reach after, Span<long> heldBefore, Span<long> heldAfter)
    {
        // The residual is one holder, the last. Overlays have no part of the base, and who has no part is left out of the pairing.
        var n = line.Holders.Count + 1;
        var links = n <= OnStack ? stackalloc int[Following.LinksFor(n)] : new int[Following.LinksFor(n)];
        var amounts = n <= OnStack ? stackalloc long[Following.AmountsFor(n) + n] : new long[Following.AmountsFor(n) + n];
        var parts = amounts[^n..];
        for (var i = 0; i < n - 1; i++)
        {
            parts[i] = line.Holders[i].Type == CreditType.Revenue ? line.Holders[i].Whole.MinorUnits : 0;
        }

        parts[n - 1] = ResidualOf(line);
        var following = new Following(parts, links, amounts[..^n]);
        if (before.IsPartial)
        {
            FillFrom(line, before, following, parts, heldBefore);
        }

        if (after.IsPartial)
        {
            FillFrom(line, after, following, parts, heldAfter);
        }
    }

    private static void FillFrom(AllocatedLine line, Reach reach, Following following, Span<long> parts, Span<long> held)
    {
        var booked = line.Booked.MinorUnits;
        var holders = line.Holders;
        following.At(reach.Of(line.Base.MinorUnits, booked), parts);
        for (var i = 0; i < holders.Count; i++)
        {
            held[i] = holders[i].Type == CreditType.Revenue ? parts[i] : OverlayAt(holders[i], line, reach);
        }

        ShareReasons(line, parts[^1], held.Slice(holders.Count, line.Residual.Count));
        for (var i = 0; i < line.Rollups.Count; i++)
        {
            held[holders.Count + line.Residual.Count + i] = RollupAt(line.Rollups[i], line, held);
        }
    }

    /// <summary>An overlay follows its own base alone.</summary>
    private static long OverlayAt(Holder overlay, AllocatedLine line, Reach reach)
    {
        var whole = (overlay.Base ?? line.Base).MinorUnits;
        return whole == 0 ? 0 : Division.MulDiv(overlay.Whole.MinorUnits, reach.Of(whole, line.Booked.MinorUnits), whole, RoundingMode.HalfAwayFromZero);
    }

    /// <summary>The reasons of residual follow the residual as holders follow a line.</summary>
    private static void ShareReasons(AllocatedLine line, long reached, Span<long> held)
    {
        if (held.Length == 1)
        {
            held[0] = reached;
        }

        if (held.Length < 2)
        {
            return;
        }

        for (var i = 0; i < held.Length; i++)
        {
            held[i] = line.Residual[i].Whole.MinorUnits;
        }

        var following = new Following(held, new int[Following.LinksFor(held.Length)], new long[Following.AmountsFor(held.Length)]);
        following.At(reached, held);
    }

    /// <summary>What reached a receiver, reduced as the ceiling reduced the whole of it.</summary>
    private static long RollupAt(HeldRollup rollup, AllocatedLine line, ReadOnlySpan<long> held)
    {
        var (whole, uncut) = (rollup.Whole.MinorUnits, rollup.Uncut.MinorUnits);
        var reached = Reaching(rollup, line, held);
        if (whole == uncut)
        {
            return reached;
        }

        return uncut == 0 ? 0 : Division.MulDiv(whole, reached, uncut, RoundingMode.HalfAwayFromZero);
    }

    /// <summary>What reached a receiver of the credits of others: all of it, or the larger of revenue and the largest overlay.</summary>
    private static long Reaching(HeldRollup rollup, AllocatedLine line, ReadOnlySpan<long> held)
    {
        var (revenue, overlays, largest) = (0L, 0L, 0L);
        foreach (var from in rollup.From)
        {
            if (line.Holders[from].Type == CreditType.Revenue)
            {
                revenue += held[from];
                continue;
            }

            overlays += held[from];
            if (Int128.Abs(held[from]) > Int128.Abs(largest))
            {
                largest = held[from];
            }
        }

        if (line.RollupCounting == RollupCounting.Each)
        {
            return revenue + overlays;
        }

        return Int128.Abs(largest) > Int128.Abs(revenue) ? largest : revenue;
    }
}
