using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>A set of cells of one dimension. Never changes.</summary>
internal sealed class CellSet
{
    private readonly ulong[] _words;

    // Bit k is set if one of the words k, k + 64, ... is not zero: most disjoint pairs are told apart by it alone.
    private readonly ulong _fold;

    private CellSet(ulong[] words)
    {
        _words = words;
        for (var i = 0; i < words.Length; i++)
        {
            _fold |= words[i] == 0 ? 0 : 1UL << (i % 64);
        }
    }

    internal ReadOnlySpan<ulong> Words => _words;

    internal bool IsEmpty => _fold == 0;

    /// <summary>The lowest cell; -1 if there is none.</summary>
    internal int First => BitTable.Next(_words, 0);

    internal static CellSet Of(int cells, IEnumerable<int> members)
    {
        var words = new ulong[BitTable.WordsFor(cells)];
        foreach (var cell in members)
        {
            words[cell / 64] |= 1UL << (cell % 64);
        }

        return new CellSet(words);
    }

    /// <summary>The cells from one up to, but not including, another.</summary>
    internal static CellSet Range(int cells, int from, int to) => Of(cells, Enumerable.Range(from, Math.Max(0, to - from)));

    internal bool Contains(int cell) => (_words[cell / 64] >> (cell % 64) & 1) != 0;

    internal CellSet And(CellSet other) => Combined(other, static (left, right) => left & right);

    internal CellSet AndNot(CellSet other) => Combined(other, static (left, right) => left & ~right);

    internal CellSet Or(CellSet other) => Combined(other, static (left, right) => left | right);

    /// <summary>Whether the sets have a cell in common.</summary>
    internal bool Meets(CellSet other)
    {
        for (var fold = _fold & other._fold; fold != 0; fold &= fold - 1)
        {
            for (var i = BitOperations.TrailingZeroCount(fold); i < _words.Length; i += 64)
            {
                if ((_words[i] & other._words[i]) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether every cell belongs to the other set too.</summary>
    internal bool IsWithin(CellSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private CellSet Combined(CellSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = combine(_words[i], other._words[i]);
        }

        return new CellSet(words);
    }
}
