namespace CommissionEngine.Samples.Printing;

/// <summary>Rows of text in columns: to the left, or to the right where the header begins with ">", as columns of numbers do.</summary>
internal sealed class Table
{
    private readonly bool[] _isRight;
    private readonly List<string[]> _rows;

    public Table(params string[] header)
    {
        _isRight = [.. header.Select(text => text.StartsWith('>'))];
        _rows = [[.. header.Select(text => text.TrimStart('>'))]];
    }

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter to)
    {
        var widths = _isRight.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, column) => _isRight[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            to.WriteLine("  " + string.Join("  ", cells).TrimEnd());
        }
    }
}
