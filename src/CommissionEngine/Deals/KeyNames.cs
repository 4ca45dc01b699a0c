namespace CommissionEngine.Deals;

/// <summary>The names behind the keys of a column: name k is what key k stands for. Names are only ever added.</summary>
public sealed class KeyNames
{
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly List<string> _names = [];

    /// <summary>Makes an empty list of names.</summary>
    public KeyNames() => _spans = _keys.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    /// <summary>The name of a key.</summary>
    /// <param name="key">From 0 to <see cref="Count"/> - 1.</param>
    public string this[int key] => _names[key];

    /// <summary>The key of a name, which is added if it is new. Names are compared ordinally.</summary>
    /// <param name="name">The name, written as ids are: not blank, no white space at either end, no control characters.</param>
    /// <exception cref="ArgumentException">The name is none of that.</exception>
    public int KeyOf(ReadOnlySpan<char> name)
    {
        if (_spans.TryGetValue(name, out var key))
        {
            return key;
        }

        var text = IdText.Checked(name.ToString(), "The name");
        _keys.Add(text, _names.Count);
        _names.Add(text);
        return _names.Count - 1;
    }
}
