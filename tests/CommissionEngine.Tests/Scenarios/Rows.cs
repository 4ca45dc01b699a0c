using System.Globalization;
using System.Text;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Compares expected rows with those that came, in both directions.</summary>
internal static class Rows
{
    /// <summary>The same rows in the same order.</summary>
    internal static void MatchInOrder(string what, IReadOnlyList<Row> expected, IReadOnlyList<Row> actual)
    {
        if (expected.Count != actual.Count || !expected.Zip(actual).All(pair => pair.First.Fits(pair.Second)))
        {
            Fail(what, expected, actual);
        }
    }

    /// <summary>The same rows in any order: each expected row takes the first one that it fits.</summary>
    internal static void Match(string what, IReadOnlyList<Row> expected, IReadOnlyList<Row> actual)
    {
        var left = actual.ToList();
        if (!expected.All(row => left.FindIndex(row.Fits) is var place and >= 0 && Removed(left, place)) || left.Count > 0)
        {
            Fail(what, expected, actual);
        }
    }

    private static bool Removed(List<Row> rows, int place)
    {
        rows.RemoveAt(place);
        return true;
    }

    private static void Fail(string what, IReadOnlyList<Row> expected, IReadOnlyList<Row> actual)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{what} differ.\nExpected:\n");
        expected.ToList().ForEach(row => text.Append(CultureInfo.InvariantCulture, $"  {row}\n"));
        text.Append("But:\n");
        actual.ToList().ForEach(row => text.Append(CultureInfo.InvariantCulture, $"  {row}\n"));
        Assert.Fail(text.ToString());
    }
}
