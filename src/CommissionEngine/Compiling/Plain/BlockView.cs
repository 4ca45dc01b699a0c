using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CommissionEngine.Compiling.Plain;

/// <summary>Reads a block of <see cref="TeamBlocks"/>: who is there on a day, whom rules ask for, whom a place concerns. Members are bits, in the order of every pool.</summary>
internal readonly ref struct BlockView
{
    private readonly ref byte _block;
    private readonly BlockLayout _layout;
    private readonly int _maskBytes;

    internal BlockView(byte[] bytes, int offset, BlockLayout layout)
    {
        _block = ref bytes[offset];
        _layout = layout;
        _maskBytes = layout.MaskBytes;
    }

    /// <summary>Those whose days hold the day, filled or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Present(short day)
    {
        var days = Vector128.Create(day);
        var present = 0UL;
        for (var i = 0; i < _layout.Members; i += Vector128<short>.Count)
        {
            var first = Vector128.LoadUnsafe(ref Unsafe.As<byte, short>(ref Unsafe.Add(ref _block, unchecked(_layout.First + (sizeof(short) * i)))));
            var last = Vector128.LoadUnsafe(ref Unsafe.As<byte, short>(ref Unsafe.Add(ref _block, unchecked(_layout.Last + (sizeof(short) * i)))));
            var holds = Vector128.LessThanOrEqual(first, days) & Vector128.GreaterThanOrEqual(last, days);
            present |= (ulong)holds.ExtractMostSignificantBits() << i;
        }

        return present;
    }

    internal bool HoldsOn(int day) => Header(BlockLayout.FirstDay) <= day & day <= Header(BlockLayout.LastDay);

    internal int AccountCell => Header(BlockLayout.AccountCell);

    internal int SegmentCell => Header(BlockLayout.SegmentCell);

    internal int GlobalCell => Header(BlockLayout.GlobalCell);

    internal ulong Empty => Mask(_layout.Empty, 0);

    internal ulong Weighted => Mask(_layout.Weighted, 0);

    internal ulong Asked(int asking) => Mask(_layout.Asking, asking);

    internal ulong Covering(int cell) => Mask(_layout.Cover, cell);

    /// <summary>Those of some members whose regions are nearest: all of them cover the same place, so the deepest are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Nearest(ulong members)
    {
        // Without branches, from the top down: which depth it is cannot be foretold.
        var nearest = members;
        for (var depth = _layout.Depths - 1; depth >= 0; depth--)
        {
            var some = members & Mask(_layout.Depth, depth);
            var any = unchecked((ulong)-Unsafe.BitCast<bool, sbyte>(some != 0));
            nearest = (some & any) | (nearest & ~any);
        }

        return nearest;
    }

    internal int Person(int member) => Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref _block, unchecked(_layout.Person + (sizeof(int) * member))));

    internal int Seat(int member) => Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref _block, unchecked(_layout.Seat + (sizeof(int) * member))));

    internal int Role(int member) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref _block, unchecked(_layout.Role + (sizeof(ushort) * member))));

    internal int Weight(int member) => Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref _block, unchecked(_layout.Weight + (sizeof(int) * member))));

    /// <summary>The sum of the weights of some members; their number, where each weighs 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long WeightOf(ulong members, bool isWeighted)
    {
        if (!isWeighted || (members & Weighted) == 0)
        {
            return BitOperations.PopCount(members);
        }

        var sum = 0L;
        for (; members != 0; members &= members - 1)
        {
            sum += Weight(BitOperations.TrailingZeroCount(members));
        }

        return sum;
    }

    private int Header(int offset) => Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref _block, offset));

    // Eight bytes are read whatever the width of a mask: the bits behind it belong to other masks, and every use is met with those who are present.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Mask(int masks, int mask) => unchecked(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref _block, masks + (_maskBytes * mask))));
}
