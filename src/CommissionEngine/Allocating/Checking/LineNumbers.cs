using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Checking;

/// <summary>The numbers of a deal's lines: the one given, else the place in the list, from 1. Allocates only for long lists that are out of order.</summary>
/// <remarks>Numbers come from outside, so they are sorted and not hashed: hashes of chosen numbers can be made to collide.</remarks>
internal readonly ref struct LineNumbers
{
    private const int Short = 32;

    private readonly ReadOnlySpan<DealLine> _lines;
    private readonly bool _rising;

    // Number and place in one: the place decides among equal numbers.
    private readonly long[]? _sorted;

    internal LineNumbers(ReadOnlySpan<DealLine> lines)
    {
        _lines = lines;
        _rising = true;
        for (var i = 1; i < lines.Length && _rising; i++)
        {
            _rising = this[i] > this[i - 1];
        }

        if (_rising || lines.Length <= Short)
        {
            return;
        }

        _sorted = new long[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            _sorted[i] = ((long)this[i] << 32) | (uint)i;
        }

        Array.Sort(_sorted);
    }

    /// <summary>The number of the line at a place in the list.</summary>
    internal int this[int place] => _lines[place] is { Number: not 0 } line ? line.Number : place + 1;

    /// <summary>Whether an earlier line has the number of the line at that place.</summary>
    internal bool IsTwice(int place) => !_rising && PlaceOf(this[place]) != place;

    /// <summary>The place of the first line with that number; -1 if there is none.</summary>
    internal int PlaceOf(int number)
    {
        if (_sorted is not null)
        {
            var found = Array.BinarySearch(_sorted, (long)number << 32);
            found = found < 0 ? ~found : found;
            return found < _sorted.Length && _sorted[found] >> 32 == number ? (int)(uint)(_sorted[found] & uint.MaxValue) : -1;
        }

        if (number >= 1 && number <= _lines.Length && this[number - 1] == number && _rising)
        {
            return number - 1;
        }

        for (var i = 0; i < _lines.Length; i++)
        {
            if (this[i] == number)
            {
                return i;
            }
        }

        return -1;
    }
}
