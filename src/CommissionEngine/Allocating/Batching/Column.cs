using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CommissionEngine.Allocating.Batching;

/// <summary>A column as an array: reading memory that may lie anywhere costs more than what is read. Memory that is no array is copied once.</summary>
internal readonly struct Column<T>
{
    private readonly T[] _items;
    private readonly int _offset;

    internal Column(ReadOnlyMemory<T> memory)
    {
        var isArray = MemoryMarshal.TryGetArray(memory, out var segment);
        _items = isArray ? segment.Array! : memory.ToArray();
        _offset = isArray ? segment.Offset : 0;
    }

    /// <summary>Whether there is such a column.</summary>
    internal bool Exists => _items is { Length: > 0 };

    internal T this[int deal]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _items[_offset + deal];
    }
}
