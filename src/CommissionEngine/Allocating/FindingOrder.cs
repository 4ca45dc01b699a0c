using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>The order of findings: by line (the deal first), year, event, code, then values; never the order in which a set was written. Law 4.</summary>
internal static class FindingOrder
{
    internal static ValueList<Finding> Sorted(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        Finding[] sorted = [.. findings];
        Array.Sort(sorted, Compare);
        return ValueList.From(sorted);
    }

    private static int Compare(Finding a, Finding b)
    {
        var by = (a.Line ?? 0).CompareTo(b.Line ?? 0);
        by = by != 0 ? by : (a.Year ?? 0).CompareTo(b.Year ?? 0);
        by = by != 0 ? by : string.CompareOrdinal(a.Event, b.Event);
        by = by != 0 ? by : a.Code.CompareTo(b.Code);
        for (var i = 0; by == 0 && i < Math.Min(a.Data.Count, b.Data.Count); i++)
        {
            by = string.CompareOrdinal(a.Data[i].Value, b.Data[i].Value);
        }

        return by != 0 ? by : a.Data.Count.CompareTo(b.Data.Count);
    }
}
