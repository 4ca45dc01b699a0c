using System.Numerics;
using CommissionEngine.Kernel;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests.Kernel;

public class LargestRemainderTests
{
    [Law]
    public Property The_parts_are_those_of_the_slow_way() => Prop.ForAll(Sharing.Cases, sharing =>
        Slowly(sharing).SequenceEqual(Shares(sharing)));

    [Law]
    public Property Weights_of_every_width_give_the_same_parts() => Prop.ForAll(Sharing.Cases, sharing =>
    {
        var expected = Shares(sharing);
        var unbounded = new long[expected.Length];
        LargestRemainder.Share<BigInteger>(sharing.Total, sharing.Weights.Select(w => (BigInteger)w).ToArray(), unbounded);
        var narrow = new long[expected.Length];
        if (sharing.IsNarrow)
        {
            LargestRemainder.Share<long>(sharing.Total, sharing.Weights.Select(w => (long)w).ToArray(), narrow);
        }

        return expected.SequenceEqual(unbounded) && (!sharing.IsNarrow || expected.SequenceEqual(narrow));
    });

    [Law]
    public Property The_parts_sum_to_the_total() => Prop.ForAll(Sharing.Cases, sharing =>
        Shares(sharing).Aggregate(BigInteger.Zero, (sum, part) => sum + part) == sharing.Total);

    [Law]
    public Property Shares_of_a_negative_total_mirror_the_positive_ones() => Prop.ForAll(Sharing.Cases, sharing =>
        sharing.Total == long.MinValue
        || Shares(sharing with { Total = -sharing.Total }).Select(part => -part).SequenceEqual(Shares(sharing)));

    [Law]
    public Property Weight_zero_gets_zero_and_more_weight_never_gets_less() => Prop.ForAll(Sharing.Cases, sharing =>
    {
        var parts = Shares(sharing);
        var sign = Math.Sign(sharing.Total);
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = 0; j < parts.Length; j++)
            {
                if ((sharing.Weights[i] == 0 && parts[i] != 0)
                    || (sharing.Weights[i] > sharing.Weights[j] && (Int128)parts[i] * sign < (Int128)parts[j] * sign))
                {
                    return false;
                }
            }
        }

        return true;
    });

    [Law]
    public Property Everyone_is_less_than_one_unit_from_his_exact_share() => Prop.ForAll(Sharing.Cases, sharing =>
    {
        var sum = sharing.Weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        return Shares(sharing).Zip(sharing.Weights).All(
            pair => BigInteger.Abs((pair.First * sum) - ((BigInteger)sharing.Total * pair.Second)) < sum);
    });

    [Law]
    public Property The_remainder_to_one_leaves_the_others_rounded_towards_zero() => Prop.ForAll(Sharing.Cases, sharing =>
    {
        var parts = new long[sharing.Weights.Length];
        var index = parts.Length / 2;
        LargestRemainder.RemainderTo<Int128>(sharing.Total, sharing.Weights, index, parts);
        var sum = sharing.Weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        var cut = sharing.Weights.Select(weight => (long)(sharing.Total * (BigInteger)weight / sum)).ToArray();
        cut[index] += sharing.Total - cut.Aggregate(0L, (total, part) => total + part);
        return cut.SequenceEqual(parts);
    });

    [Fact]
    public void A_tie_goes_to_the_earlier()
    {
        Assert.Equal([34, 33, 33], Shares(new Sharing(100, [1, 1, 1])));
        Assert.Equal([34, 34, 33], Shares(new Sharing(101, [1, 1, 1])));
        Assert.Equal([-34, -33, -33], Shares(new Sharing(-100, [1, 1, 1])));
    }

    [Fact]
    public void The_least_and_the_greatest_total_are_shared_exactly()
    {
        Assert.Equal([long.MinValue], Shares(new Sharing(long.MinValue, [7])));
        Assert.Equal([0, long.MinValue], Shares(new Sharing(long.MinValue, [0, Int128.One << 120])));
        Assert.Equal([long.MinValue / 2, long.MinValue / 2], Shares(new Sharing(long.MinValue, [long.MaxValue, long.MaxValue])));
        Assert.Equal([(long.MaxValue / 2) + 1, long.MaxValue / 2], Shares(new Sharing(long.MaxValue, [1, 1])));
    }

    [Fact]
    public void Nothing_is_shared_out_as_nothing_whatever_the_weights() =>
        Assert.Equal([0, 0, 0], Shares(new Sharing(0, [long.MaxValue, long.MaxValue, Int128.One << 120])));

    [Fact]
    public void Weights_whose_sum_exceeds_128_bits_are_shared_exactly() =>
        Assert.Equal([2, 2, 1], Shares(new Sharing(5, [Int128.MaxValue, Int128.MaxValue, Int128.MaxValue])));

    [Fact]
    public void Weights_that_share_nothing_out_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Shares(new Sharing(1, [])));
        Assert.Throws<ArgumentException>(() => Shares(new Sharing(1, [0, 0])));
        Assert.Throws<ArgumentException>(() => Shares(new Sharing(1, [2, -1])));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Share<BigInteger>(1, [2, -1], new long[2]));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Share<BigInteger>(1, [0], new long[1]));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Share<long>(1, [1, 1], new long[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.RemainderTo<long>(1, [1, 1], 2, new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.RemainderTo<long>(1, [1, 1], -1, new long[2]));
    }

    [Fact]
    public void Sharing_in_64_and_128_bits_allocates_nothing()
    {
        long[] narrow = [3, 3, 1];
        Int128[] wide = [Int128.One << 60, Int128.One << 61, 5];
        var parts = new long[3];
        LargestRemainder.Share<long>(100, narrow, parts);
        LargestRemainder.Share<Int128>(100, wide, parts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LargestRemainder.Share<long>(100, narrow, parts);
        LargestRemainder.Share<Int128>(100, wide, parts);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static long[] Shares(Sharing sharing)
    {
        var parts = new long[sharing.Weights.Length];
        LargestRemainder.Share<Int128>(sharing.Total, sharing.Weights, parts);
        return parts;
    }

    private static long[] Slowly(Sharing sharing)
    {
        var sum = sharing.Weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        var total = BigInteger.Abs(sharing.Total);
        var floors = sharing.Weights.Select(weight => total * weight / sum).ToArray();
        var missing = (int)(total - floors.Aggregate(BigInteger.Zero, (all, part) => all + part));
        var order = Enumerable.Range(0, floors.Length).OrderByDescending(i => total * sharing.Weights[i] % sum).ThenBy(i => i);
        foreach (var i in order.Take(missing))
        {
            floors[i] += 1;
        }

        return [.. floors.Select(part => (long)(part * Math.Sign(sharing.Total)))];
    }
}
