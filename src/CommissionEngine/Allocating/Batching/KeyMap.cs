using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Batching;

/// <summary>What an engine has for the names of a column: each name is looked up once, however many batches use it.</summary>
/// <remarks>The first entry is for deals that have no name; the name of key k is entry k + 1.</remarks>
internal sealed class KeyMap<T>(T none, Func<string, T> look)
{
    private KeyNames? _names;
    private T[] _values = [none];
    private int _known;

    /// <summary>The entries, after names that are new were looked up.</summary>
    internal T[] Of(KeyNames? names)
    {
        if (!ReferenceEquals(names, _names))
        {
            _names = names;
            _known = 0;
        }

        var count = names?.Count ?? 0;
        if (_values.Length <= count)
        {
            Array.Resize(ref _values, Math.Max(count + 1, 2 * _values.Length));
        }

        for (; _known < count; _known++)
        {
            _values[_known + 1] = look(names![_known]);
        }

        return _values;
    }
}
