using System.Collections.Frozen;

namespace CommissionEngine.Compiling;

/// <summary>Ids as small numbers, from 0 without gaps, in ordinal order of the ids: so the order of a document cannot show in a number.</summary>
internal sealed class Names
{
    /// <summary>The number of something that is not given.</summary>
    internal const int Missing = -1;

    /// <summary>The number of something that is given and that nobody knows.</summary>
    internal const int Unknown = -2;

    private readonly FrozenDictionary<string, int> _numbers;

    private readonly string[] _texts;

    /// <param name="texts">The ids; one that comes again is the same.</param>
    /// <param name="aliases">Further names of ids that are in <paramref name="texts"/>.</param>
    internal Names(IEnumerable<string> texts, IEnumerable<(string Alias, string Text)>? aliases = null)
    {
        _texts = [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(_texts.Length, StringComparer.Ordinal);
        for (var i = 0; i < _texts.Length; i++)
        {
            numbers.Add(_texts[i], i);
        }

        foreach (var (alias, text) in aliases ?? [])
        {
            numbers.TryAdd(alias, numbers[text]);
        }

        _numbers = numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal int Count => _texts.Length;

    /// <summary>The id of a number, from 0 to <see cref="Count"/> - 1.</summary>
    internal string this[int number] => _texts[number];

    /// <summary>The number of an id or of one of its aliases; <see cref="Missing"/> for null, <see cref="Unknown"/> for what is not there.</summary>
    internal int Of(string? text) => text is null ? Missing : _numbers.TryGetValue(text, out var number) ? number : Unknown;
}
