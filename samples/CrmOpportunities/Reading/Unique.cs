using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>Sees to it that the first column of a file names each row once.</summary>
internal static class Unique
{
    public static List<CsvRow> Rows(string folder, string file, FaultList faults, params string[] columns)
    {
        var rows = CsvSheet.Read(folder, file, columns, 1, faults);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var name = row.NeedText(columns[0]);
            if (!lines.TryAdd(name, row.Line))
            {
                row.Fault(columns[0], FormattableString.Invariant($"Line {lines[name]} has the same {columns[0]}."), "Leave one of the rows out.");
            }
        }

        return rows;
    }
}
