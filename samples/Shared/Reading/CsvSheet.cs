using System.Text;
using CsvHelper;

namespace CommissionEngine.Samples.Reading;

/// <summary>Reads a CSV file: UTF-8, commas, a header line. A row that cannot be taken apart is a fault and is left out; columns that nobody asked for are passed over.</summary>
internal static class CsvSheet
{
    /// <summary>The rows of a file.</summary>
    /// <param name="folder">Where it lies.</param>
    /// <param name="file">Its name.</param>
    /// <param name="columns">The columns that must be there; the first ones that <paramref name="ids"/> counts say what a row is about.</param>
    /// <param name="ids">How many columns name a row in messages.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static List<CsvRow> Read(string folder, string file, string[] columns, int ids, FaultList faults)
    {
        var rows = new List<CsvRow>();
        if (Text(folder, file, faults) is not { } text)
        {
            return rows;
        }

        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = bad => faults.Add(Malformed(file, bad)),
        });
        Dictionary<string, int>? places = null;
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (places is not null)
            {
                rows.Add(new CsvRow(file, (int)reader.LineNumber, places, fields, columns[..ids], faults));
            }
            else if (Header(file, fields, columns, faults) is { } header)
            {
                places = header;
            }
            else
            {
                return rows;
            }
        }

        if (places is null)
        {
            faults.Add(new(file, 1, "", "", "There is no header line.", $"Write one: {string.Join(',', columns)}"));
        }

        return rows;
    }

    private static Fault Malformed(string file, CsvMalformedRecord bad)
    {
        var id = bad.RawRecord.Split(',')[0].Trim('"');
        return bad.Reason == CsvMalformedReason.FieldCountMismatch
            ? new(file, (int)bad.LineNumber, id, "", "The row has more or fewer fields than the header.", "Give every column its field, empty or not; put a field that holds a comma in quotes.")
            : new(file, (int)bad.LineNumber, id, "", "There is a quote where none may be, or one is never closed.", "Put the whole field in quotes, write a quote in it twice, and close it.");
    }

    private static string? Text(string folder, string file, FaultList faults)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(folder, file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(file, 0, "", "", $"It cannot be read from {folder}.", "Put the file there, readable."));
            return null;
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException failure)
        {
            var line = bytes.AsSpan(0, Math.Clamp(failure.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            faults.Add(new(file, line, "", "", "It is not UTF-8 here.", "Save the file as UTF-8."));
            return null;
        }
    }

    private static Dictionary<string, int>? Header(string file, string[] fields, string[] columns, FaultList faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
        {
            if (!places.TryAdd(fields[i], i))
            {
                faults.Add(new(file, 1, "", fields[i], "The column is there twice.", "Leave one of them out."));
                return null;
            }
        }

        var missing = columns.Where(column => !places.ContainsKey(column)).ToList();
        foreach (var column in missing)
        {
            faults.Add(new(file, 1, "", column, "The column is missing.", $"The header must have {string.Join(", ", columns)}."));
        }

        return missing.Count == 0 ? places : null;
    }
}
