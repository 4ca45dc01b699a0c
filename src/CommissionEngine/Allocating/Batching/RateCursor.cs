using System.Runtime.CompilerServices;
using CommissionEngine.Compiling;

namespace CommissionEngine.Allocating.Batching;

/// <summary>The rate of one pair of currencies that was used last: deals that follow each other mostly need the same.</summary>
internal struct RateCursor(Currency from, Currency to)
{
    private RateTables.Entry _entry = new(new DaySpan(0, -1), 0, 0, 0, false);
    private long _numerator;
    private long _denominator;

    /// <summary>Converts minor units on a day; false if there is no rate, or the amount does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryConvert(RateTables rates, long units, int day, out long result)
    {
        if (from == to)
        {
            result = units;
            return true;
        }

        if (!_entry.Days.Contains(day) && !TryMove(rates, day))
        {
            result = 0;
            return false;
        }

        return _entry.IsSmall
            ? Kernel.Division.TryMulDiv(units, _numerator, _denominator, RoundingMode.HalfAwayFromZero, out result)
            : _entry.TryConvert(units, out result);
    }

    private bool TryMove(RateTables rates, int day)
    {
        if (!rates.TryFind(from, to, day, out var entry))
        {
            return false;
        }

        _entry = entry;
        _numerator = entry.IsSmall ? (long)entry.Numerator : 0;
        _denominator = entry.IsSmall ? (long)entry.Denominator : 1;
        return true;
    }
}
