using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>What everybody has of a stored line when so much of it is reached. DESIGN 5, "follow the whole"; RULES 4, 7, 32, 36, 37.</summary>
internal sealed class LineState
{
    public List<(BigInteger Amount, BigInteger Quota, BigInteger Pay)> Holders { get; } = [];

    public List<BigInteger> Residual { get; } = [];

    public List<(BigInteger Amount, BigInteger Quota, BigInteger Pay)> Rollups { get; } = [];

    /// <summary>What each region has of its own; "" for what has no region.</summary>
    public Dictionary<string, BigInteger> Own { get; } = [];

    /// <summary>What each region has with all below it.</summary>
    public Dictionary<string, BigInteger> Together { get; } = [];

    /// <param name="line">The stored line.</param>
    /// <param name="reached">How much of its booked amount is reached.</param>
    /// <param name="all">Whether all of it is reached: what counts for a line with the booked amount zero.</param>
    public static LineState At(AllocatedLine line, BigInteger reached, bool all)
    {
        var state = new LineState();
        BigInteger Of(Money whole) =>
            line.Booked.IsZero ? all ? whole.MinorUnits : 0 : new Rational(whole.MinorUnits * reached, line.Booked.MinorUnits).HalfAwayFromZero();

        var revenue = line.Holders.Where(holder => holder.Type == CreditType.Revenue).ToList();
        var residual = line.Residual.Select(one => (BigInteger)one.Whole.MinorUnits).ToList();
        var parts = Sharing.Follow([.. revenue.Select(holder => (BigInteger)holder.Whole.MinorUnits), Sharing.Sum(residual)], Of(line.Base));
        state.Residual.AddRange(Sharing.Follow(residual, parts[^1]));
        var next = 0;
        foreach (var holder in line.Holders)
        {
            var amount = holder.Type == CreditType.Revenue ? parts[next++] : Overlay(holder, Of(holder.Base!.Value));
            state.Holders.Add(Credited(amount, holder.Before, holder.QuotaRetirement, holder.Pay));
        }

        foreach (var rollup in line.Rollups)
        {
            var uncut = RollingUp.Reached(line.RollupCounting, rollup.From.Select(place => (line.Holders[place].Type, state.Holders[place].Amount)));
            var amount = rollup.Whole == rollup.Uncut ? uncut
                : rollup.Uncut.IsZero ? 0
                : new Rational(rollup.Whole.MinorUnits * uncut, rollup.Uncut.MinorUnits).HalfAwayFromZero();
            state.Rollups.Add(Credited(amount, rollup.Before, rollup.QuotaRetirement, rollup.Pay));
        }

        state.BookUnits(line, Of(line.Base));
        return state;
    }

    private static BigInteger Overlay(Holder holder, BigInteger reached) =>
        holder.Base!.Value.IsZero ? 0 : new Rational(holder.Whole.MinorUnits * reached, holder.Base.Value.MinorUnits).HalfAwayFromZero();

    /// <summary>Quota and pay are rounded from the running total on: of earlier lines of the part, and of this one.</summary>
    private static (BigInteger Amount, BigInteger Quota, BigInteger Pay) Credited(BigInteger amount, Money before, Share quota, Share pay)
    {
        BigInteger Of(Share share) =>
            (Rational.Of(share) * (before.MinorUnits + amount)).HalfAwayFromZero() - (Rational.Of(share) * (BigInteger)before.MinorUnits).HalfAwayFromZero();
        return (amount, Of(quota), Of(pay));
    }

    private void BookUnits(AllocatedLine line, BigInteger reached)
    {
        switch (line.Units)
        {
            case UnitRule.AtPoint:
                Book(line.Regions, reached);
                break;
            case UnitRule.HomeRegions:
                foreach (var (holder, had) in line.Holders.Zip(Holders).Where(pair => pair.First.Type == CreditType.Revenue))
                {
                    Book(holder.Regions, had.Amount);
                }

                Book([], Sharing.Sum(Residual));
                break;
            default:
                break;
        }
    }

    private void Book(ValueList<RegionId> regions, BigInteger amount)
    {
        var path = regions.Count == 0 ? [""] : regions.Select(region => region.Value).ToList();
        Own[path[0]] = Own.GetValueOrDefault(path[0]) + amount;
        foreach (var region in path)
        {
            Together[region] = Together.GetValueOrDefault(region) + amount;
        }
    }
}
