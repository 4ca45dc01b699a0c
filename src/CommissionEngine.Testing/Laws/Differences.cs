using CommissionEngine.Allocations;

namespace CommissionEngine.Testing.Laws;

/// <summary>Finds where two allocations that should be the same are not, and says it in a sentence.</summary>
internal static class Differences
{
    /// <summary>The first difference in anything; null if they are equal.</summary>
    internal static FormattableString? Between(Allocation left, Allocation right, string here, string there) =>
        OfRows(left, right, here, there) ?? (left == right ? null : (FormattableString)$"{here} and {there} the same is credited, but the fingerprints differ: {left.Basis} and {right.Basis}.");

    /// <summary>The first difference in anything but the fingerprints, which differ with the documents; null if there is none.</summary>
    internal static FormattableString? OfRows(Allocation left, Allocation right, string here, string there)
    {
        if (left with { Basis = right.Basis } == right)
        {
            return null;
        }

        if (left.Status != right.Status)
        {
            return $"{here} the status is {left.Status}, and {there} it is {right.Status}.";
        }

        return RowSums.Of(left).Difference(RowSums.Of(right), here, there)
            ?? OfLists("credit", left.Credits, right.Credits, here, there)
            ?? OfLists("residual", left.Residuals, right.Residuals, here, there)
            ?? OfLists("unit credit", left.Units, right.Units, here, there)
            ?? OfLists("finding", left.Findings, right.Findings, here, there)
            ?? OfLists("line", left.Lines, right.Lines, here, there)
            ?? $"{here} and {there} what is reached or counted differs: {left.Reached}, {left.Counted} and {right.Reached}, {right.Counted}.";
    }

    private static FormattableString? OfLists<T>(string what, ValueList<T> left, ValueList<T> right, string here, string there)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var one = i < left.Count ? left[i]?.ToString() : "none";
            var other = i < right.Count ? right[i]?.ToString() : "none";
            if (i >= left.Count || i >= right.Count || !EqualityComparer<T>.Default.Equals(left[i], right[i]))
            {
                return $"{here} {what} {i + 1} is {one}; {there} it is {other}.";
            }
        }

        return null;
    }
}
