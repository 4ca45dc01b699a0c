using CommissionEngine.Allocations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.RollingUp;

/// <summary>Stage 6: indirect credit of the lines of a part, from the rounded direct ones. RULES 30, 35 and 36.</summary>
/// <remarks>In: lines with their holders. Out: the same lines with their rollups. Law 8: a ceiling that counts rollups holds for direct credit and rollups together.</remarks>
internal static class RollupStage
{
    /// <summary>Adds the rollups to the lines of one part. Another status than Credited refuses the part.</summary>
    internal static AllocationStatus Roll(PartFrame part, PartOutcome outcome, List<Reached> receivers, Span<LineWhole> lines)
    {
        if (receivers.Count == 0)
        {
            return AllocationStatus.Credited;
        }

        try
        {
            foreach (var one in receivers)
            {
                foreach (ref readonly var line in lines)
                {
                    one.Uncut += Uncut(part, one, in line);
                }

                one.Whole = one.Uncut;
            }
        }
        catch (OverflowException)
        {
            return AllocationStatus.AmountOutOfRange;
        }

        if (!TryHoldCeiling(part, outcome, receivers))
        {
            return AllocationStatus.CeilingRefused;
        }

        foreach (ref var line in lines)
        {
            line = line with { Rollups = Of(part, receivers, line) };
        }

        return AllocationStatus.Credited;
    }

    private static bool TryHoldCeiling(PartFrame part, PartOutcome outcome, List<Reached> receivers)
    {
        if (!part.CeilingCountsRollups || part.Ceiling is not { } share)
        {
            return true;
        }

        var most = Division.Floor((System.Numerics.BigInteger)Int128.Abs(part.Total) * share.Numerator, share.Denominator, out _);
        System.Numerics.BigInteger direct = 0;
        System.Numerics.BigInteger rollups = 0;
        foreach (var holder in outcome.Holders)
        {
            direct += Int128.Abs(holder.Units);
        }

        foreach (var one in receivers)
        {
            rollups += Int128.Abs(one.Uncut);
        }

        var left = System.Numerics.BigInteger.Max(0, most - direct);
        if (rollups <= left)
        {
            return true;
        }

        if (part.CeilingRefuses)
        {
            return false;
        }

        var weights = new System.Numerics.BigInteger[receivers.Count];
        var parts = new long[receivers.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Int128.Abs(receivers[i].Uncut);
        }

        LargestRemainder.Share<System.Numerics.BigInteger>((long)left, weights, parts);
        for (var i = 0; i < parts.Length; i++)
        {
            receivers[i].Whole = parts[i] * Math.Sign(receivers[i].Uncut);
        }

        return true;
    }

    private static ValueList<HeldRollup> Of(PartFrame part, List<Reached> receivers, LineWhole line)
    {
        var rollups = new List<HeldRollup>();
        foreach (var one in receivers)
        {
            var uncut = Uncut(part, one, in line);
            var before = one.Before;
            one.UncutBefore += uncut;
            one.Before = one.Whole == one.Uncut ? one.UncutBefore
                : one.Uncut == 0 ? 0
                : Division.MulDiv(one.Whole, one.UncutBefore, one.Uncut, RoundingMode.HalfAwayFromZero);
            var reaching = PlacesOf(one, line.Places);
            if (reaching.Count == 0 || (uncut == 0 && one.Before == before))
            {
                continue;
            }

            var holders = reaching.ConvertAll(place => line.Places[place]);

            rollups.Add(new HeldRollup
            {
                Rule = one.FirstRule(holders),
                Participant = one.Participant,
                Seat = one.Nearest(holders).Seat,
                From = [.. reaching],
                Uncut = Money.FromMinorUnits(uncut, part.Currency),
                Whole = Money.FromMinorUnits(one.Before - before, part.Currency),
                Before = Money.FromMinorUnits(before, part.Currency),
                QuotaRetirement = part.RollupQuota,
                Pay = part.RollupPay,
            });
        }

        return [.. rollups];
    }

    private static List<int> PlacesOf(Reached one, List<int> places)
    {
        var reaching = new List<int>();
        for (var i = 0; i < places.Count; i++)
        {
            if (one.IsReachedFrom(places[i]))
            {
                reaching.Add(i);
            }
        }

        return reaching;
    }

    private static long Uncut(PartFrame part, Reached one, in LineWhole line)
    {
        var revenue = 0L;
        var all = 0L;
        var overlay = 0L;
        for (var i = 0; i < line.Places.Count; i++)
        {
            if (!one.IsReachedFrom(line.Places[i]))
            {
                continue;
            }

            var holder = line.Holders[i];
            var units = holder.Whole.MinorUnits;
            all += units;
            revenue += holder.Type == CreditType.Revenue ? units : 0;
            overlay = holder.Type == CreditType.Overlay && Int128.Abs(units) > Int128.Abs(overlay) ? units : overlay;
        }

        return part.RollupCounting == RollupCounting.Each ? all
            : Int128.Abs(overlay) > Int128.Abs(revenue) ? overlay : revenue;
    }
}
