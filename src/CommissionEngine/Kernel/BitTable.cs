using System.Numerics;

namespace CommissionEngine.Kernel;

/// <summary>Rows of bits of one width in a single array, and what is asked of such rows: a set per row, met by AND.</summary>
internal sealed class BitTable
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    /// <summary>A table of cleared bits.</summary>
    /// <param name="rows">How many rows, 0 or more.</param>
    /// <param name="width">How many bits a row has, 0 or more.</param>
    internal BitTable(int rows, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        Rows = rows;
        Width = width;
        Words = WordsFor(width);
        _words = new ulong[rows * Words];
    }

    /// <summary>How many rows there are.</summary>
    internal int Rows { get; }

    /// <summary>How many bits a row has.</summary>
    internal int Width { get; }

    /// <summary>How many words a row takes, which is how long a target of <see cref="AndInto"/> must be.</summary>
    internal int Words { get; }

    /// <summary>How many words hold so many bits.</summary>
    internal static int WordsFor(int width) => (int)(((long)width + WordBits - 1) / WordBits);

    /// <summary>The words of a row, the lowest bit first; bits beyond the width are zero.</summary>
    internal ReadOnlySpan<ulong> Row(int row) => _words.AsSpan(row * Words, Words);

    /// <summary>Sets a bit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bit in a row.</exception>
    internal void Set(int row, int bit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(bit, Width);
        _words.AsSpan(row * Words, Words)[bit / WordBits] |= 1UL << (bit % WordBits);
    }

    /// <summary>Sets every bit of a row.</summary>
    internal void SetAll(int row)
    {
        var words = _words.AsSpan(row * Words, Words);
        words.Fill(ulong.MaxValue);
        if (Width % WordBits != 0)
        {
            words[^1] = (1UL << (Width % WordBits)) - 1;
        }
    }

    /// <summary>Keeps in <paramref name="target"/> only the bits that the row has too.</summary>
    internal void AndInto(int row, Span<ulong> target)
    {
        var words = Row(row);
        for (var i = 0; i < words.Length; i++)
        {
            target[i] &= words[i];
        }
    }

    /// <summary>Adds to <paramref name="target"/> the bits that the row has.</summary>
    internal void OrInto(int row, Span<ulong> target)
    {
        var words = Row(row);
        for (var i = 0; i < words.Length; i++)
        {
            target[i] |= words[i];
        }
    }

    /// <summary>The lowest bit that is set at or above <paramref name="from"/>; -1 if there is none. To walk all: <c>for (b = Next(w, 0); b >= 0; b = Next(w, b + 1))</c>.</summary>
    internal static int Next(ReadOnlySpan<ulong> words, int from)
    {
        var index = from / WordBits;
        if (index >= words.Length)
        {
            return -1;
        }

        var word = words[index] & (ulong.MaxValue << (from % WordBits));
        while (word == 0)
        {
            if (++index == words.Length)
            {
                return -1;
            }

            word = words[index];
        }

        return (index * WordBits) + BitOperations.TrailingZeroCount(word);
    }
}
