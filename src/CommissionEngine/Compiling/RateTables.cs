using CommissionEngine.Kernel;
using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Exchange rates of one type, by pair and day, as exact fractions of minor units.</summary>
/// <remarks>In: rates as given, used as given (no inverse, no crossing). Out: amounts converted once, half away from zero. The same currency needs no rate.</remarks>
internal sealed class RateTables
{
    private readonly Dictionary<(Currency From, Currency To), Entry[]> _pairs;

    internal RateTables(ValueList<ExchangeRate> rates, string type) => _pairs = rates
        .Where(rate => string.Equals(rate.Type, type, StringComparison.Ordinal))
        .GroupBy(rate => (rate.From, rate.To))
        .ToDictionary(pair => pair.Key, pair => pair.Select(Entry.Of).OrderBy(entry => entry.Days.First).ToArray());

    /// <summary>Major units of the second currency for one of the first, as given; false if no rate holds that day. The same currency has the rate 1.</summary>
    internal bool TryRate(Currency from, Currency to, int day, out decimal rate)
    {
        rate = 1;
        if (from == to)
        {
            return true;
        }

        var found = TryFind(from, to, day, out var entry);
        rate = entry.Rate;
        return found;
    }

    /// <summary>Converts minor units of one currency into minor units of another; 0 unless the answer is <see cref="RateOutcome.Converted"/>.</summary>
    internal RateOutcome Convert(long units, Currency from, Currency to, int day, out long result)
    {
        result = units;
        if (from == to)
        {
            return RateOutcome.Converted;
        }

        result = 0;
        if (!TryFind(from, to, day, out var entry))
        {
            return RateOutcome.Missing;
        }

        return entry.TryConvert(units, out result) ? RateOutcome.Converted : RateOutcome.OutOfRange;
    }

    /// <summary>The rate of a pair on a day; false if none holds.</summary>
    internal bool TryFind(Currency from, Currency to, int day, out Entry found)
    {
        if (_pairs.TryGetValue((from, to), out var entries))
        {
            // The last rate that begins on or before the day: rates of a pair do not overlap.
            var (low, high) = (0, entries.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = entries[middle].Days.First <= day ? (middle + 1, high) : (low, middle);
            }

            if (low > 0 && entries[low - 1].Days.Contains(day))
            {
                found = entries[low - 1];
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>A rate as a fraction of minor units, for some days.</summary>
    internal readonly record struct Entry(DaySpan Days, decimal Rate, Int128 Numerator, Int128 Denominator, bool IsSmall)
    {
        internal static Entry One { get; } = new(DaySpan.Always, 1, 1, 1, true);

        /// <summary>Converts minor units, half away from zero; false if the result does not fit.</summary>
        internal bool TryConvert(long units, out long result) => IsSmall
            ? Division.TryMulDiv(units, (long)Numerator, (long)Denominator, RoundingMode.HalfAwayFromZero, out result)
            : Division.TryMulDiv(units, Numerator, Denominator, RoundingMode.HalfAwayFromZero, out result);

        internal static Entry Of(ExchangeRate rate)
        {
            var numerator = Decimals.Mantissa(rate.Rate, out var scale);
            var shift = rate.To.Decimals - rate.From.Decimals - scale;
            numerator *= Decimals.PowerOfTen(Math.Max(shift, 0));
            var denominator = Decimals.PowerOfTen(Math.Max(-shift, 0));
            var divisor = CommonDivisor.Of(numerator, denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
            return new Entry(DaySpan.Of(rate.During), rate.Rate, numerator, denominator, numerator <= long.MaxValue && denominator <= long.MaxValue);
        }
    }
}
