using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>declared_splits.csv: documented splits and overrides; all rows of a deal are one of them.</summary>
internal static class DeclaredSplitsFile
{
    public const string File = "declared_splits.csv";

    public static readonly string[] Columns = ["deal", "kind", "approved_on", "approver", "reason", "participant", "share"];

    private static readonly string[] Same = ["kind", "approved_on", "approver", "reason"];

    /// <summary>The deal with what its rows declare.</summary>
    public static Deal Declare(Deal deal, List<CsvRow> rows)
    {
        if (rows.Count == 0)
        {
            return deal;
        }

        var first = rows[0];
        foreach (var row in rows)
        {
            foreach (var column in Same.Where(column => row.Cell(column) != first.Cell(column)))
            {
                row.Fault(column, FormattableString.Invariant($"\"{row.Cell(column)}\" differs from line {first.Line}, which is of the same deal."), "Write the same in all rows of the deal: they are one split.");
            }
        }

        var isOverride = first.Choice("kind", ("documented", false), ("override", true));
        var approved = first.Day("approved_on");
        var shares = ValueList.From(rows.Select(Share));
        return isOverride
            ? deal with { Override = new Override { Approver = first.Text("approver"), Reason = first.Text("reason"), Decided = approved, Shares = shares } }
            : deal with { DocumentedSplit = new DocumentedSplit { Approved = approved, Approver = first.Text("approver"), Shares = shares } };
    }

    private static DeclaredShare Share(CsvRow row) => new()
    {
        Participant = row.NeedId<ParticipantId>("participant", ParticipantId.TryOf),
        Share = row.NeedPercent("share"),
    };
}
