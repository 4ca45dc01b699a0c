using System.Numerics;
using System.Runtime.CompilerServices;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>Shares amounts among the members that a mask names, eight bits for each rule, and writes their rows.</summary>
/// <remarks>Every method returns where the next row goes. All are inlined into the loop over the deals.</remarks>
internal static unsafe class ExpertSharing
{
    private const int FirstOverlayRule = 5;

    /// <summary>Revenue where at most one member meets each rule: parts are the weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CreditRow* OneForEachRule(CreditRow* row, int deal, long amount, TeamBlock* team, PolicyEntry* policy, uint members, int parts, long* rests)
    {
        var first = row;
        var left = amount;
        long sum = parts;
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            int rule = bit >> 3, member = bit & 7;
            var product = amount * policy->Part[rule];
            var credit = (long)((ulong)product / (ulong)sum);
            Write(row, deal, team, policy, member, rule, credit);
            rests[row - first] = product - (credit * sum);
            left -= credit;
            row++;
        }

        GiveRest(first, (int)(row - first), left, rests);
        return row;
    }

    /// <summary>Revenue where several members share a rule's part by weight: everything is brought to one denominator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CreditRow* SeveralForARule(CreditRow* row, int deal, long amount, TeamBlock* team, PolicyEntry* policy, uint members, int parts, long* rests)
    {
        var first = row;
        var left = amount;
        uint weighted = team->Weighted;
        long w0 = WeightsOf(members, 0, weighted, team), w1 = WeightsOf(members, 1, weighted, team), w2 = WeightsOf(members, 2, weighted, team), w3 = WeightsOf(members, 3, weighted, team);
        var factors = stackalloc long[] { policy->Part[0] * w1 * w2 * w3, policy->Part[1] * w0 * w2 * w3, policy->Part[2] * w0 * w1 * w3, policy->Part[3] * w0 * w1 * w2 };
        var sum = w0 * w1 * w2 * w3 * parts;
        var fits = Math.BigMul((ulong)amount, (ulong)sum, out var low) == 0 && low < (1UL << 63);
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            int rule = bit >> 3, member = bit & 7;
            var sharers = members >> (8 * rule) & 255;
            var weight = (sharers & (sharers - 1)) != 0 && (sharers & weighted) != 0 ? factors[rule] * team->Weight[member] : factors[rule];
            var credit = Floor(amount, weight, sum, fits, out rests[row - first]);
            Write(row, deal, team, policy, member, rule, credit);
            left -= credit;
            row++;
        }

        GiveRest(first, (int)(row - first), left, rests);
        return row;
    }

    /// <summary>Overlays, each rounded for itself; what would pass the ceiling is shared out within it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CreditRow* Overlays(CreditRow* row, int deal, long amount, TeamBlock* team, PolicyEntry* policy, uint members, long* rests)
    {
        const long ForOverlays = StandardTerms.Ceiling - StandardTerms.Whole;
        var first = row;
        var sum = (policy->Part[4] * BitOperations.PopCount(members & 255)) + (policy->Part[5] * BitOperations.PopCount(members >> 8));
        var room = (long)((ulong)(amount * ForOverlays) / StandardTerms.Whole);
        if (sum <= ForOverlays)
        {
            long given = 0;
            for (var rest = members; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                int rule = bit >> 3, member = bit & 7;
                var credit = (long)((ulong)((amount * policy->Part[4 + rule]) + (StandardTerms.Whole / 2)) / StandardTerms.Whole);
                Write(row, deal, team, policy, member, FirstOverlayRule + rule, credit);
                given += credit;
                row++;
            }

            if (given <= room)
            {
                return row;
            }
        }

        return Within(room, sum, first, deal, team, policy, members, rests);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CreditRow* Within(long room, long sum, CreditRow* row, int deal, TeamBlock* team, PolicyEntry* policy, uint members, long* rests)
    {
        var first = row;
        var left = room;
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            int rule = bit >> 3, member = bit & 7;
            var product = room * policy->Part[4 + rule];
            var credit = (long)((ulong)product / (ulong)sum);
            Write(row, deal, team, policy, member, FirstOverlayRule + rule, credit);
            rests[row - first] = product - (credit * sum);
            left -= credit;
            row++;
        }

        GiveRest(first, (int)(row - first), left, rests);
        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(CreditRow* row, int deal, TeamBlock* team, PolicyEntry* policy, int member, int rule, long credit)
    {
        row->Deal = deal;
        row->Person = team->Person[member];
        row->Credit = credit;
        row->Role = team->Role[member];
        row->Policy = (ushort)policy->Id;
        row->Rule = (ushort)((policy->Id * 10) + rule);
    }

    /// <summary>The units that are left, one after the other to the largest rest; of equal ones to the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void GiveRest(CreditRow* rows, int count, long left, long* rests)
    {
        for (; left > 0; left--)
        {
            var best = 0;
            for (var i = 1; i < count; i++)
            {
                best = rests[i] > rests[best] ? i : best;
            }

            rows[best].Credit++;
            rests[best] = -1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long WeightsOf(uint members, int rule, uint weighted, TeamBlock* team)
    {
        var sharers = members >> (8 * rule) & 255;
        long sum = Math.Max(BitOperations.PopCount(sharers), 1);
        if (sum > 1 && (sharers & weighted) != 0)
        {
            sum = 0;
            for (; sharers != 0; sharers &= sharers - 1)
            {
                sum += team->Weight[BitOperations.TrailingZeroCount(sharers)];
            }
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Floor(long amount, long weight, long sum, bool fits, out long rest)
    {
        if (fits)
        {
            var product = amount * weight;
            var quotient = (long)((ulong)product / (ulong)sum);
            rest = product - (quotient * sum);
            return quotient;
        }

        var wide = (UInt128)(ulong)amount * (ulong)weight;
        var share = wide / (ulong)sum;
        rest = (long)(ulong)(wide - (share * (ulong)sum));
        return (long)share;
    }
}
