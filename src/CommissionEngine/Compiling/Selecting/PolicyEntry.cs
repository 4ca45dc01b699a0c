using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>One version of a policy in canonical order.</summary>
/// <param name="Policy">The document.</param>
/// <param name="Place">Its place in the rulebook's list, for messages alone.</param>
/// <param name="Days">The compensation dates for which it holds.</param>
/// <param name="When">Its condition.</param>
/// <param name="GroupStart">The first policy of its level and precedence.</param>
/// <param name="GroupEnd">The one behind the last policy of its level and precedence.</param>
internal sealed record PolicyEntry(CreditPolicy Policy, int Place, DaySpan Days, Formula When, int GroupStart, int GroupEnd)
{
    /// <summary>How messages name it: the id and the version.</summary>
    internal string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Policy.Id.Value} version {Policy.Version}");

    /// <summary>Sorts by level, precedence (none last), id and version.</summary>
    internal static int Compare(CreditPolicy left, CreditPolicy right)
    {
        var order = CompareRank(left, right);
        order = order != 0 ? order : left.Id.CompareTo(right.Id);
        return order != 0 ? order : left.Version.CompareTo(right.Version);
    }

    /// <summary>By level and precedence alone: zero for policies of one group.</summary>
    internal static int CompareRank(CreditPolicy left, CreditPolicy right)
    {
        var order = left.Level.CompareTo(right.Level);
        return order != 0 ? order : Rank(left).CompareTo(Rank(right));
    }

    private static long Rank(CreditPolicy policy) => policy.Precedence ?? long.MaxValue;
}
