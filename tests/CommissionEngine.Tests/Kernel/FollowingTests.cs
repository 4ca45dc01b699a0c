using System.Numerics;
using CommissionEngine.Kernel;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests.Kernel;

public class FollowingTests
{
    [Law]
    public Property What_everyone_has_is_what_the_slow_way_says() => Prop.ForAll(Walk.Cases, walk =>
        walk.Totals.All(reached => Walk.Slowly(walk.Parts, reached).SequenceEqual(At(walk.Parts, reached))));

    [Law]
    public Property Everyone_is_less_than_two_units_from_his_exact_part() => Prop.ForAll(Walk.Cases, walk =>
    {
        BigInteger whole = walk.Whole;
        return walk.Totals.All(reached => At(walk.Parts, reached).Zip(walk.Parts).All(
            pair => whole == 0 || BigInteger.Abs((pair.First * whole) - ((BigInteger)reached * pair.Second)) < 2 * BigInteger.Abs(whole)));
    });

    [Law]
    public Property The_parts_of_every_step_sum_to_it_and_have_its_sign_or_are_zero() => Prop.ForAll(Walk.Cases, walk =>
    {
        long[] stops = [0, .. walk.Totals, walk.Whole, 0];
        var before = At(walk.Parts, 0);
        for (var i = 1; i < stops.Length; i++)
        {
            var after = At(walk.Parts, stops[i]);
            var step = after.Zip(before, (now, then) => now - then).ToArray();
            var sign = Math.Sign(stops[i] - stops[i - 1]);
            if (step.Sum() != stops[i] - stops[i - 1] || step.Any(part => part != 0 && Math.Sign(part) != sign))
            {
                return false;
            }

            before = after;
        }

        return true;
    });

    [Law]
    public Property At_the_whole_everyone_has_his_part_and_at_zero_nothing() => Prop.ForAll(Walk.Cases, walk =>
        At(walk.Parts, walk.Whole).SequenceEqual(walk.Parts) && At(walk.Parts, 0).All(part => part == 0));

    [Law]
    public Property Any_way_to_the_same_running_total_gives_the_same_amounts() => Prop.ForAll(Walk.Cases, walk =>
    {
        var following = Build(walk.Parts);
        var parts = new long[walk.Parts.Length];
        foreach (var reached in walk.Totals)
        {
            following.At(reached, parts);
        }

        return walk.Totals.Length == 0 || At(walk.Parts, walk.Totals[^1]).SequenceEqual(parts);
    });

    [Law]
    public Property A_negative_whole_is_the_mirrored_positive_one() => Prop.ForAll(Walk.Cases, walk =>
        walk.Totals.All(reached => At([.. walk.Parts.Select(part => -part)], -reached).Select(part => -part).SequenceEqual(At(walk.Parts, reached))));

    [Law]
    public Property Holders_of_nothing_change_nothing() => Prop.ForAll(Walk.Cases, walk =>
        walk.Totals.All(reached => At([0, .. walk.Parts, 0], reached).SequenceEqual([0L, .. At(walk.Parts, reached), 0L])));

    [Fact]
    public void A_return_that_stopped_a_queue_of_due_dates_goes_through()
    {
        long[] parts = [2, 2, 1, 1];
        Assert.Equal([0, 0, 0, 0], At(parts, 0));
        Assert.Equal([2, 2, 1, 1], At(parts, 6));

        // 1 and 1 pair, then 2 and 2, so 2 is divided into 1 for the first pair and 1 for the second; each gives its one to the earlier.
        Assert.Equal([1, 0, 1, 0], At(parts, 2));
        Assert.Equal([1, 1, 1, 0], At(parts, 3));
    }

    [Fact]
    public void Of_equal_amounts_the_one_with_the_earliest_member_counts_as_smaller_be_it_a_group_or_a_holder()
    {
        // 1 and 1 make a group of 2 that stands before both holders of 2, so it pairs with the third holder and the fourth is left for the top.
        Assert.Equal([1, 0, 0, 1], At([1, 1, 2, 2], 2));

        // Declared later, the same group stands after them, so the two holders of 2 pair with each other.
        Assert.Equal([1, 0, 1, 0], At([2, 2, 1, 1], 2));
    }

    [Fact]
    public void The_greatest_and_the_least_whole_are_followed_exactly()
    {
        Assert.Equal([long.MinValue], At([long.MinValue], long.MinValue));
        Assert.Equal([long.MinValue / 2, long.MinValue / 2], At([long.MinValue / 2, long.MinValue / 2], long.MinValue));
        Assert.Equal([-1, 0], At([long.MinValue / 2, long.MinValue / 2], -1));
        Assert.Equal([1, long.MaxValue - 2], At([1, long.MaxValue - 1], long.MaxValue - 1));
    }

    [Fact]
    public void A_whole_of_nothing_has_one_state()
    {
        Assert.Equal([0, 0], At([0, 0], 0));
        Assert.Empty(At([], 0));
    }

    [Fact]
    public void What_lies_outside_the_whole_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => At([2, 3], 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => At([2, 3], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => At([-2, -3], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => At([-2, -3], -6));
        Assert.Throws<ArgumentOutOfRangeException>(() => At([0], 1));
        Assert.Throws<ArgumentException>(() => At([1, -1], 0));
        Assert.Throws<OverflowException>(() => At([long.MaxValue, 1], 0));
        Assert.Throws<ArgumentException>(() => Build([1, 2]).At(1, new long[3]));
    }

    [Fact]
    public void Thousands_of_holders_are_paired_and_asked_without_allocating()
    {
        var parts = Enumerable.Range(0, 5000).Select(i => (long)((i * 7919) % 1009)).ToArray();
        var links = new int[Following.LinksFor(parts.Length)];
        var amounts = new long[Following.AmountsFor(parts.Length)];
        var now = new long[parts.Length];
        new Following(parts, links, amounts).At(1, now);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var following = new Following(parts, links, amounts);
        following.At(following.Whole / 3, now);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(following.Whole / 3, now.Sum());
    }

    private static Following Build(long[] parts) =>
        new(parts, new int[Following.LinksFor(parts.Length)], new long[Following.AmountsFor(parts.Length)]);

    private static long[] At(long[] parts, long reached)
    {
        var amounts = new long[parts.Length];
        Build(parts).At(reached, amounts);
        return amounts;
    }
}
