using System.Runtime.CompilerServices;

namespace CommissionEngine.Deals;

/// <summary>A column that is filled, emptied and filled again in the same memory.</summary>
internal sealed class Growing<T>
{
    private T[] _items = [];

    internal int Count { get; private set; }

    internal ReadOnlyMemory<T> Memory => _items.AsMemory(0, Count);

    /// <summary>The entry that was added last.</summary>
    internal ref T Last => ref _items[Count - 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(64, 2 * Count));
        }

        _items[Count++] = item;
    }

    /// <summary>Room for so many more, of which <see cref="Take"/> says how many are used.</summary>
    internal Span<T> Room(int most)
    {
        if (_items.Length - Count < most)
        {
            Array.Resize(ref _items, Math.Max(Count + most, 2 * _items.Length));
        }

        return _items.AsSpan(Count, most);
    }

    internal void Take(int used) => Count += used;

    /// <summary>Adds an entry as often as is missing to so many.</summary>
    internal void FillTo(int count, T item)
    {
        Room(count - Count).Fill(item);
        Count = count;
    }

    internal void Clear() => Count = 0;
}
