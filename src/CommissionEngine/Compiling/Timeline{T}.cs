namespace CommissionEngine.Compiling;

/// <summary>For each of some numbers a value that holds on spans of days that do not overlap.</summary>
internal sealed class Timeline<T>
{
    private readonly int[] _start;
    private readonly (DaySpan Days, T Value)[] _spans;

    /// <param name="keys">How many numbers there are.</param>
    /// <param name="spans">Number, days and value, in any order; a negative number is passed over.</param>
    internal Timeline(int keys, IEnumerable<(int Key, DaySpan Days, T Value)> spans)
    {
        (int Key, DaySpan Days, T Value)[] sorted = [.. spans.Where(span => span.Key >= 0).OrderBy(span => span.Key).ThenBy(span => span.Days.First)];
        _start = new int[keys + 1];
        _spans = new (DaySpan, T)[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            _start[sorted[i].Key + 1]++;
            _spans[i] = (sorted[i].Days, sorted[i].Value);
        }

        for (var key = 0; key < keys; key++)
        {
            _start[key + 1] += _start[key];
        }
    }

    /// <summary>The spans of a number, by day; none for a number that is not there.</summary>
    internal ReadOnlySpan<(DaySpan Days, T Value)> Of(int key) =>
        key < 0 || key >= _start.Length - 1 ? default : _spans.AsSpan(_start[key], _start[key + 1] - _start[key]);

    internal bool TryAt(int key, int day, out T value)
    {
        foreach (ref readonly var span in Of(key))
        {
            if (span.Days.Contains(day))
            {
                value = span.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }
}
