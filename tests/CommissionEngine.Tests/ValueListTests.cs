using FsCheck.Xunit;

namespace CommissionEngine.Tests;

public class ValueListTests
{
    [Law]
    public bool Lists_are_equal_if_and_only_if_their_items_are(int[] left, int[] right)
    {
        var (a, b) = (ValueList.Create<int>(left), ValueList.Create<int>(right));
        var same = left.SequenceEqual(right);
        return a.Equals(b) == same && (a == b) == same && (a != b) != same && a.Equals((object)b) == same
            && a.Equals(ValueList.From(left)) && a.GetHashCode() == ValueList.From(left).GetHashCode();
    }

    [Law]
    public bool A_list_is_walked_in_its_order(string[] items)
    {
        ValueList<string> list = [.. items];
        var walked = new List<string>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        return walked.SequenceEqual(items) && list.SequenceEqual(items) && list.AsSpan().SequenceEqual(items)
            && list.Count == items.Length && items.Select((item, i) => list[i] == item).All(same => same);
    }

    [Fact]
    public void A_list_is_written_with_brackets()
    {
        ValueList<AccountId> list = ["a", "b"];
        Assert.Equal("[a, b]", list.ToString());
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
        ValueList<decimal> numbers = [1.5m, -2m];
        Assert.Equal("[1.5, -2]", Cultures.Under("sv-SE", numbers.ToString));
    }

    [Fact]
    public void Records_that_hold_lists_are_equal_by_content() =>
        Assert.Equal(new Holder([1, 2]), new Holder([1, 2]));

    [Fact]
    public void A_list_does_not_follow_what_it_was_made_from()
    {
        int[] items = [1, 2];
        var (created, from) = (ValueList.Create<int>(items), ValueList.From(items));
        items[0] = 9;
        Assert.Equal(1, created[0]);
        Assert.Equal(1, from[0]);
    }

    [Fact]
    public void The_empty_list_is_one()
    {
        ValueList<int> none = [];
        Assert.Same(ValueList<int>.Empty, none);
        Assert.Same(none, ValueList.From(none));
        Assert.False(none == null);
        Assert.True((ValueList<int>?)null == null);
        Assert.Throws<ArgumentNullException>(() => ValueList.From<int>(null!));
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Walking_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        Assert.Equal(6, Sum(list));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum(list);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static int Sum(ValueList<int> list)
    {
        var sum = 0;
        foreach (var item in list)
        {
            sum += item;
        }

        return sum;
    }

    private sealed record Holder(ValueList<int> Items);
}
