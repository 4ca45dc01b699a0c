using System.Numerics;
using CommissionEngine.Compiling.Selecting;

namespace CommissionEngine.Allocating.Selecting;

/// <summary>Walks the policies that apply to a line, in canonical order, without allocating.</summary>
internal ref struct ApplyingPolicies
{
    private readonly PolicyTables _tables;
    private readonly LineFrame _frame;
    private readonly int _dayCell;
    private int _summaryWord;
    private ulong _summary;
    private int _word;
    private ulong _bits;

    internal ApplyingPolicies(PolicyTables tables, LineFrame frame)
    {
        _tables = tables;
        _frame = frame;
        _dayCell = frame.DayCell;
        _summaryWord = -1;
        if (tables.DayRows.Words == 1)
        {
            // Up to 64 policies are one word, and need no summary.
            _bits = Met(0);
            _summaryWord = 0;
        }
    }

    internal int Current { get; private set; }

    /// <summary>Goes on to the next policy that applies; false if there is none before <paramref name="end"/>.</summary>
    internal bool MoveNext(int end)
    {
        while (true)
        {
            for (; _bits != 0; _bits &= _bits - 1)
            {
                var policy = (_word * 64) + BitOperations.TrailingZeroCount(_bits);
                if (policy >= end)
                {
                    return false;
                }

                if (_tables.Applies(policy, _frame))
                {
                    Current = policy;
                    _bits &= _bits - 1;
                    return true;
                }
            }

            if (!NextWord(end))
            {
                return false;
            }
        }
    }

    private bool NextWord(int end)
    {
        while (_summary == 0)
        {
            if (++_summaryWord >= _tables.DayRows.SummaryWords)
            {
                return false;
            }

            _summary = _tables.DayRows.Summary(_dayCell, _summaryWord);
            foreach (var rows in _tables.Rows)
            {
                _summary &= rows.Summary(_frame.Cells[rows.Dimension], _summaryWord);
            }
        }

        _word = (_summaryWord * 64) + BitOperations.TrailingZeroCount(_summary);
        if (_word * 64 >= end)
        {
            return false;
        }

        _summary &= _summary - 1;
        _bits = Met(_word);
        return true;
    }

    /// <summary>The policies of a word that every dimension admits.</summary>
    private readonly ulong Met(int word)
    {
        var bits = _tables.DayRows.Word(_dayCell, word);
        var cells = _frame.Cells;
        foreach (var rows in _tables.Rows)
        {
            bits &= rows.Word(cells[rows.Dimension], word);
        }

        return bits;
    }
}
