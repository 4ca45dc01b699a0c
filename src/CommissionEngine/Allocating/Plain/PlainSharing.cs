using System.Numerics;
using System.Runtime.CompilerServices;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling.Plain;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Plain;

/// <summary>Stages 2 to 5 of a part of one line under a plain policy: who qualifies by masks, shares as whole weights, units by largest remainder.</summary>
/// <remarks>
/// In: the policy, the block of the account's team, the day, the cells of the places, the line's base. Out: rows on a page; nothing where the numbers need the general stages.
/// Law 1: revenue and residual sum to the base. Law 17: the same as the general stages give. Allocates nothing.
/// </remarks>
internal sealed class PlainSharing(PlainTables tables)
{
    private const int MostHolders = 16 * TeamBlocks.MostMembers;

    private readonly long[] _weights = new long[MostHolders];
    private readonly long[] _units = new long[MostHolders];
    private readonly ulong[] _members = new ulong[16];
    private readonly long[] _poolWeights = new long[16];
    private long _residual;

    /// <summary>Whether an overlay lapsed, which is a finding.</summary>
    internal bool HasLapses { get; private set; }

    /// <summary>Shares out a line. False: the general stages must do it; nothing was written.</summary>
    internal bool TryShare(PlainPolicy policy, in BlockView block, short day, ReadOnlySpan<int> cells, long total, int deal, CreditPage page)
    {
        HasLapses = false;
        _residual = 0;
        if (total is 0 or long.MinValue)
        {
            return false;
        }

        var present = block.Present(day);
        var filled = present & ~block.Empty;
        var holders = 0;
        var portions = 0L;
        var isSingle = true;
        for (var i = 0; i < policy.Revenue.Length; i++)
        {
            ref readonly var pool = ref policy.Revenue[i];
            var members = pool.Asking < 0 ? 0 : Qualifying(in block, in pool, present, cells) & filled;
            var weight = pool.Asking < 0 ? 1 : block.WeightOf(members, pool.IsWeighted);
            _members[i] = weight == 0 ? 0 : members;
            _poolWeights[i] = weight;
            portions += weight == 0 ? 0 : pool.Portion;
            var count = BitOperations.PopCount(members);
            isSingle &= count <= 1;
            holders += count;
        }

        page.Reserve(holders + (TeamBlocks.MostMembers * policy.Overlays.Length) + policy.Revenue.Length + 1);
        var start = page.Count;
        var given = portions == 0
            ? ShareEmpty(policy, total, deal, page)
            : isSingle || TryCommonWeights(policy) ? ShareRevenue(policy, in block, isSingle, total, deal, page) : -1;
        if (given < 0 || (policy.Overlays.Length > 0 && !TryOverlays(policy, in block, present, filled, cells, total, given, deal, page)))
        {
            page.BackTo(start);
            return false;
        }

        if (_residual != 0)
        {
            AddResidual(policy, deal, page);
        }

        return true;
    }

    /// <summary>Who is there, is asked for, has a region that covers the place, and is nearest. Empty seats count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Qualifying(in BlockView block, in PlainPool pool, ulong present, ReadOnlySpan<int> cells)
    {
        var members = present & block.Asked(pool.Asking);
        if (pool.Point >= 0)
        {
            members &= block.Covering(cells[pool.Point]);
            members = pool.IsNearest ? block.Nearest(members) : members;
        }

        return members;
    }

    /// <summary>Makes <see cref="_poolWeights"/> what one weight of each pool is worth: portion x product of the other pools' weights. False: it does not fit.</summary>
    private bool TryCommonWeights(PlainPolicy policy)
    {
        var product = 1UL;
        for (var i = 0; i < policy.Revenue.Length; i++)
        {
            if (Math.BigMul(product, (ulong)Math.Max(_poolWeights[i], 1), out product) != 0)
            {
                return false;
            }
        }

        for (var i = 0; i < policy.Revenue.Length; i++)
        {
            if (_poolWeights[i] == 0)
            {
                continue;
            }

            var others = _poolWeights[i] == 1 ? product : product / (ulong)_poolWeights[i];
            if (Math.BigMul(others, (ulong)policy.Revenue[i].Portion, out var worth) != 0
                || Math.BigMul(worth, (ulong)_poolWeights[i], out var whole) != 0 || whole > long.MaxValue)
            {
                return false;
            }

            _poolWeights[i] = (long)worth;
        }

        return true;
    }

    /// <summary>Revenue among the pools that somebody holds. What was given, without sign.</summary>
    private long ShareRevenue(PlainPolicy policy, in BlockView block, bool isSingle, long total, int deal, CreditPage page)
    {
        var count = 0;
        for (var i = 0; i < policy.Revenue.Length; i++)
        {
            ref readonly var pool = ref policy.Revenue[i];
            var worth = isSingle ? pool.Portion : _poolWeights[i];
            if (pool.Asking < 0)
            {
                _weights[count++] = worth;
                continue;
            }

            var isWeighted = pool.IsWeighted && (_members[i] & block.Weighted) != 0;
            for (var members = _members[i]; members != 0; members &= members - 1)
            {
                _weights[count++] = isWeighted && !isSingle ? worth * block.Weight(BitOperations.TrailingZeroCount(members)) : worth;
            }
        }

        var units = _units.AsSpan(0, count);
        LargestRemainder.Share<long>(total, _weights.AsSpan(0, count), units);
        count = 0;
        for (var i = 0; i < policy.Revenue.Length; i++)
        {
            ref readonly var pool = ref policy.Revenue[i];
            if (pool.Asking < 0)
            {
                Add(page, policy, deal, tables.House, tables.HouseSeat, pool.Code, units[count++]);
                continue;
            }

            for (var members = _members[i]; members != 0; members &= members - 1)
            {
                var member = BitOperations.TrailingZeroCount(members);
                Add(page, policy, deal, block.Person(member), block.Seat(member), pool.Code.In(block.Role(member)), units[count++]);
            }
        }

        return Math.Abs(total);
    }

    /// <summary>Nobody holds any pool: each goes to the house, or is residual, as its rule says. What was given, without sign.</summary>
    private long ShareEmpty(PlainPolicy policy, long total, int deal, CreditPage page)
    {
        var residual = 0L;
        for (var i = 0; i < policy.Revenue.Length; i++)
        {
            _weights[i] = policy.Revenue[i].FallsToHouse ? policy.Revenue[i].Portion : 0;
            residual += policy.Revenue[i].FallsToHouse ? 0 : policy.Revenue[i].Portion;
        }

        var pools = policy.Revenue.Length;
        _weights[pools] = residual;
        LargestRemainder.Share<long>(total, _weights.AsSpan(0, pools + 1), _units.AsSpan(0, pools + 1));
        for (var i = 0; i < pools; i++)
        {
            Add(page, policy, deal, tables.House, tables.HouseSeat, policy.Revenue[i].Code, _units[i]);
        }

        _residual = _units[pools];
        return Math.Abs(total - _residual);
    }

    /// <summary>What nobody holds, by the rules that give it to nobody.</summary>
    private void AddResidual(PlainPolicy policy, int deal, CreditPage page)
    {
        var pools = policy.Revenue.Length;
        for (var i = 0; i < pools; i++)
        {
            _weights[i] = policy.Revenue[i].FallsToHouse ? 0 : policy.Revenue[i].Portion;
        }

        LargestRemainder.Share<long>(_residual, _weights.AsSpan(0, pools), _units.AsSpan(0, pools));
        for (var i = 0; i < pools; i++)
        {
            if (_units[i] != 0)
            {
                page.AddResidual(deal, policy.Revenue[i].ResidualCode, _units[i]);
            }
        }
    }

    /// <summary>Overlays, each rounded for itself; what would pass the ceiling is shared out within it. False: the numbers do not fit.</summary>
    private bool TryOverlays(
        PlainPolicy policy, in BlockView block, ulong present, ulong filled, ReadOnlySpan<int> cells, long total, long given, int deal, CreditPage page)
    {
        var count = 0;
        var sum = 0UL;
        var overlays = policy.Overlays;
        for (var i = 0; i < overlays.Length; i++)
        {
            ref readonly var pool = ref overlays[i];
            var all = Qualifying(in block, in pool, present, cells);
            var members = all & filled;
            HasLapses |= members != all | all == 0;
            _members[i] = members;
            if (members == 0)
            {
                continue;
            }

            if (!Division.TryMulDiv(total, pool.Portion, policy.OverlayWhole, RoundingMode.HalfAwayFromZero, out var units)
                || Math.BigMul((ulong)Math.Abs(units), (ulong)BitOperations.PopCount(members), out var ofPool) != 0
                || ulong.MaxValue - sum < ofPool)
            {
                return false;
            }

            for (var left = members; left != 0; left &= left - 1)
            {
                _weights[count] = pool.Portion;
                _units[count++] = units;
            }

            sum += ofPool;
        }

        if (policy.Ceiling > 0 && count > 0 && !TryCut(policy, total, given, sum, count))
        {
            return false;
        }

        count = 0;
        for (var i = 0; i < overlays.Length; i++)
        {
            for (var members = _members[i]; members != 0; members &= members - 1)
            {
                var member = BitOperations.TrailingZeroCount(members);
                Add(page, policy, deal, block.Person(member), block.Seat(member), overlays[i].Code.In(block.Role(member)), _units[count++]);
            }
        }

        return true;
    }

    /// <summary>Where the overlays and the revenue pass the ceiling: one sharing of what it leaves, or of the overlays' exact total if that is less. False: the numbers do not fit.</summary>
    private bool TryCut(PlainPolicy policy, long total, long given, ulong sum, int count)
    {
        var size = Math.Abs(total);
        if (Math.BigMul((ulong)size, (ulong)policy.Ceiling, out var whole) != 0)
        {
            return false;
        }

        // The ceiling is 100% or more, so revenue alone never passes it.
        var left = (whole / (ulong)policy.OverlayWhole) - (ulong)given;
        if (sum <= left)
        {
            return true;
        }

        var portions = 0L;
        foreach (var portion in _weights.AsSpan(0, count))
        {
            portions += portion;
        }

        if (left > long.MaxValue || !Division.TryMulDiv(size, portions, policy.OverlayWhole, RoundingMode.HalfAwayFromZero, out var exact)
            || Math.BigMul((ulong)size, (ulong)portions, out var overlays) != 0 || Math.BigMul(left, (ulong)policy.OverlayWhole, out var room) != 0)
        {
            return false;
        }

        HasLapses |= overlays > room;
        LargestRemainder.Share<long>(Math.Sign(total) * Math.Min(exact, (long)left), _weights.AsSpan(0, count), _units.AsSpan(0, count));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(CreditPage page, PlainPolicy policy, int deal, int participant, int seat, CreditCode code, long units)
    {
        if (units == 0)
        {
            return;
        }

        page.Add(deal, participant, seat, code, units);
        if (policy.HasPercentages)
        {
            AddPercentages(page, policy, code.Rule, units);
        }
    }

    private static void AddPercentages(CreditPage page, PlainPolicy policy, int rule, long units) =>
        page.SetPercentages(Part(policy.Portions.QuotaRetirement[rule], units), Part(policy.Portions.Pay[rule], units));

    private static long Part(Share share, long units) => Division.TryMulDiv(units, share.Numerator, share.Denominator, RoundingMode.HalfAwayFromZero, out var part)
        ? part
        : throw new OverflowException("A percentage of a credit does not fit in 64 bits.");
}
