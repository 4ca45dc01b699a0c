namespace CommissionEngine.Allocating.Checking;

/// <summary>Whether an earlier item of a list has the same key. Short lists are compared item by item, without allocating; long ones by hash, of text only.</summary>
internal ref struct Repeats<T, TKey>(ReadOnlySpan<T> items, Func<T, TKey> key)
{
    private const int Short = 32;

    private readonly ReadOnlySpan<T> _items = items;
    private HashSet<TKey>? _seen;

    /// <summary>Asked for each item with a key, in order; items without one are skipped by whoever asks.</summary>
    internal bool Before(int index)
    {
        var own = key(_items[index]);
        if (_items.Length > Short)
        {
            return !(_seen ??= []).Add(own);
        }

        for (var i = 0; i < index; i++)
        {
            if (_items[i] is not null && EqualityComparer<TKey>.Default.Equals(key(_items[i]), own))
            {
                return true;
            }
        }

        return false;
    }
}
