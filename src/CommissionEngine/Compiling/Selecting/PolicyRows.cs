using CommissionEngine.Kernel;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>For each cell of one dimension the policies that admit it, as bits in canonical order, with a summary of which words are not zero.</summary>
internal sealed class PolicyRows
{
    private readonly ulong[] _bits;
    private readonly ulong[] _summary;

    /// <param name="dimension">The dimension; -1 for days.</param>
    /// <param name="cells">How many cells it has.</param>
    /// <param name="admitted">For each policy the cells that it admits; null: all.</param>
    internal PolicyRows(int dimension, int cells, CellSet?[] admitted)
    {
        Dimension = dimension;
        Words = BitTable.WordsFor(admitted.Length);
        SummaryWords = BitTable.WordsFor(Words);
        _bits = new ulong[cells * Words];
        _summary = new ulong[cells * SummaryWords];
        var everywhere = new ulong[Words];
        for (var policy = 0; policy < admitted.Length; policy++)
        {
            var bit = 1UL << (policy % 64);
            if (admitted[policy] is not { } some)
            {
                everywhere[policy / 64] |= bit;
                continue;
            }

            for (var cell = some.First; cell >= 0; cell = BitTable.Next(some.Words, cell + 1))
            {
                _bits[(cell * Words) + (policy / 64)] |= bit;
            }
        }

        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= everywhere[i % Words];
            _summary[(i / Words * SummaryWords) + (i % Words / 64)] |= _bits[i] == 0 ? 0 : 1UL << (i % Words % 64);
        }
    }

    internal int Dimension { get; }

    internal int Words { get; }

    internal int SummaryWords { get; }

    /// <summary>A word of the policies that admit a cell.</summary>
    internal ulong Word(int cell, int word) => _bits[(cell * Words) + word];

    /// <summary>Bit k of summary word s tells whether word 64 s + k has a policy.</summary>
    internal ulong Summary(int cell, int word) => _summary[(cell * SummaryWords) + word];
}
