using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CommissionEngine.Tests.Explanations;

/// <summary>Everything that a document tells, and every amount in a text.</summary>
internal static partial class Told
{
    /// <summary>Every text of the records, and every amount as "123 minor".</summary>
    internal static List<string> By(object document)
    {
        var told = new List<string>();
        Collect(document, told, 0);
        return told;
    }

    /// <summary>Every number in a text that is written as an amount is: with decimals or with thousands set apart. No percentages.</summary>
    internal static List<string> Amounts(string text) => [.. Amount().Matches(text).Select(match => match.Value)];

    // Every text and every amount that can be reached from the records.
    private static void Collect(object? value, List<string> told, int depth)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                told.Add(text);
                return;
            case Money money:
                told.Add(money.MinorUnits.ToString(CultureInfo.InvariantCulture) + " minor");
                return;
            case IEnumerable many:
                foreach (var one in many)
                {
                    Collect(one, told, depth + 1);
                }

                return;
        }

        if (depth > 12 || value.GetType().Namespace?.StartsWith("CommissionEngine", StringComparison.Ordinal) != true || value.GetType().IsEnum)
        {
            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0)
            {
                Collect(property.GetValue(value), told, depth + 1);
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.,-])-?(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]{2,})(?![0-9]*%|\w)")]
    private static partial Regex Amount();
}
