using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Brings an amount that names no year down to the years of its line: what adds fills the earliest first, what takes back empties the latest first (rule 9).</summary>
internal static class YearFill
{
    /// <summary>Adds the amount to the years; false if they have no room for all of it.</summary>
    /// <param name="years">The years of one line, the earliest first; their wholes have one sign or are zero.</param>
    /// <param name="kind">The kind of event.</param>
    /// <param name="amount">Signed, in minor units of the deal's currency.</param>
    internal static bool TryBring(ReadOnlySpan<LineWalk> years, EventKind kind, Int128 amount)
    {
        var sign = SignOf(years);
        var adds = Int128.Sign(amount) == sign;
        var left = Int128.Abs(amount);
        for (var i = 0; i < years.Length; i++)
        {
            var year = years[adds ? i : years.Length - 1 - i];
            var part = Int128.Min(left, year.Room(kind, adds));
            if (part != 0)
            {
                year.Add(kind, Int128.IsNegative(amount) ? -part : part);
                left -= part;
            }
        }

        MarkZeros(years, kind, sign);
        return left == 0;
    }

    /// <summary>The sign of a line of several years; 0 if all its years are zero.</summary>
    private static int SignOf(ReadOnlySpan<LineWalk> years)
    {
        foreach (var year in years)
        {
            if (year.Sign != 0)
            {
                return year.Sign;
            }
        }

        return 0;
    }

    /// <summary>Years of zero are booked with the rest of their line, and cancelled when nothing of it is left.</summary>
    private static void MarkZeros(ReadOnlySpan<LineWalk> years, EventKind kind, int sign)
    {
        var (booked, order) = (Int128.Zero, Int128.Zero);
        foreach (var year in years)
        {
            booked += year.Of(EventKind.Booked);
            order += year.Size + year.Reduced;
        }

        var came = sign == 0 || (kind == EventKind.Booked ? booked != 0 : order == 0);
        foreach (var year in years)
        {
            if (year.Sign == 0)
            {
                year.Mark(kind == EventKind.Booked || sign == 0 ? kind : EventKind.Cancelled, came);
            }
        }
    }
}
