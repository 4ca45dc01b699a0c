namespace CommissionEngine.Compiling.Checking;

/// <summary>Finds rows of one key that share a day. Where any two do, at least one pair is told; the work grows with n log n.</summary>
internal sealed class OverlapSearch<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<(DaySpan Days, Spot At)>> _groups = [];

    /// <summary>Adds a row. One whose days are turned around has a fault of its own and is left out.</summary>
    internal void Add(TKey key, DateRange days, Spot at)
    {
        if (days.IsTurnedAround)
        {
            return;
        }

        if (!_groups.TryGetValue(key, out var rows))
        {
            rows = [];
            _groups.Add(key, rows);
        }

        rows.Add((DaySpan.Of(days), at));
    }

    /// <summary>Tells each row that begins while an earlier one of its key still holds, with that one and the days that they share.</summary>
    internal void Report(Action<TKey, Spot, Spot, DateRange> tell)
    {
        // The list of faults is sorted by path at the end, so the order of the groups is never seen.
        foreach (var (key, rows) in _groups)
        {
            if (rows.Count > 1)
            {
                Report(key, rows, tell);
            }
        }
    }

    private static void Report(TKey key, List<(DaySpan Days, Spot At)> rows, Action<TKey, Spot, Spot, DateRange> tell)
    {
        rows.Sort(static (left, right) =>
        {
            var order = left.Days.First.CompareTo(right.Days.First);
            return order != 0 ? order : left.At.CompareTo(right.At);
        });

        var longest = rows[0];
        for (var i = 1; i < rows.Count; i++)
        {
            var shared = rows[i].Days.And(longest.Days);
            if (!shared.IsEmpty)
            {
                tell(key, rows[i].At, longest.At, shared.ToRange());
            }

            longest = rows[i].Days.Last > longest.Days.Last ? rows[i] : longest;
        }
    }
}
