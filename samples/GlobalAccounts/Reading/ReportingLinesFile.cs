using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>reporting_lines.csv: which seat reports to which.</summary>
internal static class ReportingLinesFile
{
    private static readonly string[] Columns = ["from_position", "from_participant", "to_position", "to_participant", "relationship", "from", "to"];

    public static ValueList<ReportingLine> Read(Folder folder) => folder.List("reporting_lines.csv", "reportingLines", 4, Columns, row => new ReportingLine
    {
        From = SeatCells.Read(row, "from_position", "from_participant"),
        To = SeatCells.Read(row, "to_position", "to_participant"),
        Relationship = row.NeedText("relationship"),
        During = row.Days("from", "to"),
    });
}
