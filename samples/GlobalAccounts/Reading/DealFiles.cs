using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>What was sold: all files about deals together.</summary>
internal static class DealFiles
{
    public static List<Deal> Read(Folder folder)
    {
        var rows = DealsFile.Rows(folder);
        var ids = rows.Select(row => row.Cell("id")).ToHashSet(StringComparer.Ordinal);
        var lines = folder.RowsOf(DealLinesFile.File, ids, DealsFile.File, 2, DealLinesFile.Columns);
        var events = folder.RowsOf(DealEventsFile.File, ids, DealsFile.File, 2, DealEventsFile.Columns);
        var people = folder.RowsOf(DealPeopleFile.File, ids, DealsFile.File, 2, DealPeopleFile.Columns);
        var claims = folder.RowsOf(ClaimsFile.File, ids, DealsFile.File, 2, ClaimsFile.Columns);
        var facts = folder.RowsOf("facts.csv", ids, DealsFile.File, 2, "deal", "name", "kind", "value");
        var splits = folder.RowsOf(DeclaredSplitsFile.File, ids, DealsFile.File, 1, DeclaredSplitsFile.Columns);
        return rows.ConvertAll(row =>
        {
            var deal = DealsFile.Read(row) with
            {
                Lines = Of(lines, row, DealLinesFile.Read),
                Events = Of(events, row, DealEventsFile.Read),
                Team = Of(people, row, DealPeopleFile.Read),
                Claims = Of(claims, row, ClaimsFile.Read),
                Facts = Of(facts, row, FactCells.Read),
            };
            return TakingBack(DeclaredSplitsFile.Declare(deal, splits.GetValueOrDefault(row.Cell("id"), [])));
        });
    }

    public static List<KnownStage> Stages(Folder folder, IEnumerable<Deal> deals) =>
        [.. folder.RowsOf(DealStagesFile.File, deals.Select(deal => deal.Id.Value).ToHashSet(StringComparer.Ordinal), DealsFile.File, 2, DealStagesFile.Columns)
            .SelectMany(group => group.Value.Select(DealStagesFile.Read))];

    /// <summary>The lines of a credit order take back the lines of the same number of its original: each is a return, on the day on which the credit order was booked.</summary>
    private static Deal TakingBack(Deal deal) => deal.Original is null ? deal : deal with
    {
        Lines = [],
        Events = ValueList.From(deal.Lines.Select(line => new DealEvent
        {
            Id = FormattableString.Invariant($"LINE-{line.Number}"),
            Kind = EventKind.Returned,
            Date = deal.Booked,
            Line = line.Number,
            Amount = line.Booked,
        }).Concat(deal.Events)),
    };

    private static ValueList<T> Of<T>(Dictionary<string, List<CsvRow>> groups, CsvRow deal, Func<CsvRow, T> read) => ValueList.From(groups.GetValueOrDefault(deal.Cell("id"), []).Select(read));
}
