using CommissionEngine.Kernel;
using FsCheck.Xunit;

namespace CommissionEngine.Tests.Kernel;

public class BitTableTests
{
    [Law]
    public bool Bits_that_were_set_are_walked_in_order(byte[] bits)
    {
        var table = new BitTable(3, 256);
        foreach (var bit in bits)
        {
            table.Set(1, bit);
        }

        return Walked(table.Row(1)).SequenceEqual(bits.Select(bit => (int)bit).Distinct().Order())
            && Walked(table.Row(0)).Count == 0 && Walked(table.Row(2)).Count == 0;
    }

    [Law]
    public bool And_keeps_what_both_have_and_or_what_either_has(byte[] left, byte[] right)
    {
        var table = new BitTable(2, 256);
        Array.ForEach(left, bit => table.Set(0, bit));
        Array.ForEach(right, bit => table.Set(1, bit));
        var both = table.Row(0).ToArray();
        table.AndInto(1, both);
        var either = table.Row(0).ToArray();
        table.OrInto(1, either);
        return Walked(both).SequenceEqual(left.Intersect(right).Select(bit => (int)bit).Order())
            && Walked(either).SequenceEqual(left.Union(right).Select(bit => (int)bit).Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void Setting_all_sets_the_width_and_nothing_beyond(int width)
    {
        var table = new BitTable(2, width);
        table.SetAll(0);
        Assert.Equal(Enumerable.Range(0, width), Walked(table.Row(0)));
        Assert.Empty(Walked(table.Row(1)));
        Assert.Equal((width + 63) / 64, table.Words);
    }

    [Fact]
    public void A_bit_beyond_the_width_is_refused()
    {
        var table = new BitTable(1, 65);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Set(0, 65));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Set(0, -1));
    }

    private static List<int> Walked(ReadOnlySpan<ulong> words)
    {
        var bits = new List<int>();
        for (var bit = BitTable.Next(words, 0); bit >= 0; bit = BitTable.Next(words, bit + 1))
        {
            bits.Add(bit);
        }

        return bits;
    }
}
