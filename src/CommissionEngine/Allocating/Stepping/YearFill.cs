namespace CommissionEngine.Allocating.Stepping;

/// <summary>Brings an amount that names no year down to years: what adds fills the earliest first, what takes back empties the latest first (rule 9).</summary>
internal static class YearFill
{
    /// <summary>Fills in what falls on each year, and gives what finds no room.</summary>
    /// <param name="amount">The magnitude of the amount.</param>
    /// <param name="adds">Whether it leads towards the whole; if not, it takes back.</param>
    /// <param name="rooms">How much each year can take, the earliest first; none below zero.</param>
    /// <param name="parts">As long as the rooms.</param>
    internal static Int128 Share(Int128 amount, bool adds, ReadOnlySpan<Int128> rooms, Span<Int128> parts)
    {
        for (var i = 0; i < rooms.Length; i++)
        {
            var year = adds ? i : rooms.Length - 1 - i;
            parts[year] = Int128.Min(amount, rooms[year]);
            amount -= parts[year];
        }

        return amount;
    }
}
