namespace CommissionEngine;

/// <summary>Makes lists of type <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of these items, in this order. <c>[a, b]</c> means the same.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of these items, in the order in which they come.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <exception cref="ArgumentNullException">There are no items to read: <paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? Create<T>([.. items]);
    }
}
