using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>accounts.csv: the customers.</summary>
internal static class AccountsFile
{
    /// <summary>Words that the export is known to misspell.</summary>
    private static readonly (string Column, string Written, string Right)[] Spelling = [("sector", "technolgy", "technology"), ("office_location", "Philipines", "Philippines")];

    public static List<Customer> Read(string folder, FaultList faults, List<string> notes)
    {
        var rows = Unique.Rows(folder, "accounts.csv", faults, "account", "sector", "office_location", "subsidiary_of");
        var names = rows.Select(row => row.Cell("account")).ToHashSet(StringComparer.Ordinal);
        foreach (var (column, written, right) in Spelling)
        {
            var count = rows.Count(row => row.Cell(column) == written);
            if (count > 0)
            {
                notes.Add(FormattableString.Invariant($"accounts.csv writes {column} \"{written}\" in {count} of {rows.Count} rows: taken as \"{right}\"."));
            }
        }

        foreach (var row in rows.Where(row => row.Text("subsidiary_of") is { } parent && !names.Contains(parent)))
        {
            row.Fault("subsidiary_of", $"There is no account {row.Cell("subsidiary_of")}.", "Correct the name, or add a row for it.");
        }

        return rows.ConvertAll(row => new Customer(
            row.NeedId<AccountId>("account", AccountId.TryOf).Value,
            Right(row, "sector"),
            Right(row, "office_location"),
            row.MaybeId<AccountId>("subsidiary_of", AccountId.TryOf)?.Value));
    }

    private static string Right(CsvRow row, string column)
    {
        var text = row.NeedText(column);
        return Array.Find(Spelling, one => one.Column == column && one.Written == text).Right ?? text;
    }
}
