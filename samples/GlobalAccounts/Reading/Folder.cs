using System.Text.RegularExpressions;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>The folder of the company's files. It keeps which row of the roster came from which line, so that what the engine finds wrong can be told by file and line.</summary>
internal sealed partial class Folder(string path)
{
    private readonly Dictionary<string, CsvRow> _origins = new(StringComparer.Ordinal);

    public FaultList Faults { get; } = new();

    /// <summary>The rows of a file as items of one of the roster's lists.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="list">The list, as diagnostics name it.</param>
    /// <param name="ids">How many of the columns, from the first, name a row.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="make">Makes the item.</param>
    public ValueList<T> List<T>(string file, string list, int ids, string[] columns, Func<CsvRow, T> make) =>
        ValueList.From(Rows(file, ids, columns).Select((row, i) =>
        {
            Origin(FormattableString.Invariant($"{list}[{i}]"), row);
            return make(row);
        }));

    public List<CsvRow> Rows(string file, int ids, params string[] columns) => CsvSheet.Read(path, file, columns, ids, Faults);

    /// <summary>The rows of a file by what they belong to, which its first column names. What nothing else knows is a fault.</summary>
    public Dictionary<string, List<CsvRow>> RowsOf(string file, ICollection<string> owners, string ownersFile, int ids, params string[] columns)
    {
        var groups = new Dictionary<string, List<CsvRow>>(StringComparer.Ordinal);
        foreach (var row in Rows(file, ids, columns))
        {
            var owner = row.NeedText(columns[0]);
            if (owner.Length > 0 && !owners.Contains(owner))
            {
                row.Fault(columns[0], $"{ownersFile} has no {columns[0]} {owner}.", "Correct the id, or add the row there.");
            }
            else if (groups.TryGetValue(owner, out var rows))
            {
                rows.Add(row);
            }
            else
            {
                groups.Add(owner, [row]);
            }
        }

        return groups;
    }

    public void Origin(string spot, CsvRow row) => _origins[spot] = row;

    /// <summary>A fault that the engine found, with the file and line that it comes from where one is known.</summary>
    public string Tell(Diagnostic fault)
    {
        var spot = fault.Path.StartsWith("roster.", StringComparison.Ordinal) ? Named().Replace(fault.Path["roster.".Length..], "$1") : "";
        while (spot.Length > 0)
        {
            if (_origins.TryGetValue(spot, out var row))
            {
                return FormattableString.Invariant($"{row.File} line {row.Line} ({row.Id}): {fault}");
            }

            var dot = spot.LastIndexOf('.');
            spot = dot < 0 ? "" : spot[..dot];
        }

        return fault.ToString();
    }

    // Diagnostics write the id of an item behind its place: positions[3] (lam-se).occupants[0] (emma-sandell).
    [GeneratedRegex(@"(\[[0-9]+\]) \([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
