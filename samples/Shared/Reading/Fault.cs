namespace CommissionEngine.Samples.Reading;

/// <summary>One thing that is wrong with a file: where, what, and what to do about it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1; 0: the file as a whole.</param>
/// <param name="Id">What the row is about; empty if that is not known.</param>
/// <param name="Column">The column; empty: the row as a whole.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Remedy">What would put it right, as a sentence.</param>
internal sealed record Fault(string File, int Line, string Id, string Column, string Message, string Remedy)
{
    public override string ToString()
    {
        var line = Line == 0 ? "" : FormattableString.Invariant($" line {Line}");
        var id = Id.Length == 0 ? "" : $" ({Id})";
        var column = Column.Length == 0 ? "" : $", column {Column}";
        return $"{File}{line}{id}{column}: {Message} {Remedy}";
    }
}
