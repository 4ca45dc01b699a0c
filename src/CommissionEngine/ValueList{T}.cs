using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CommissionEngine;

/// <summary>A list that never changes and is equal to another if it holds equal items in the same order.</summary>
/// <remarks>Documents hold their lists so, because a record is only equal by content if its lists are. Written as <c>[a, b]</c>.</remarks>
/// <typeparam name="T">What the list holds; it should not change either.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list that holds nothing.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items the list holds.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place, the first one at 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether both lists hold equal items in the same order; two nulls are equal.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another list, or null.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ in an item or in their order.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another list, or null.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Walks the items in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether the other list holds equal items in the same order.</summary>
    /// <param name="other">Another list; null is equal to none.</param>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>A hash of the items in their order; it differs from one run of a program to the next, so it is never stored.</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, "[a, b]", whatever the culture.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < _items.Length; i++)
        {
            var item = _items[i];
            text.Append(i == 0 ? "" : ", ");
            text.Append(item is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : item?.ToString());
        }

        return text.Append(']').ToString();
    }

    /// <summary>Walks the items of a list in order.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item that was reached last.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>Goes on to the next item; false if there is none.</summary>
        public bool MoveNext() => _next < _items.Length && ++_next > 0;
    }
}
