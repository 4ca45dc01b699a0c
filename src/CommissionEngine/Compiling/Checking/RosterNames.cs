using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Everything in a roster that something else can refer to. Made before any check, of any roster, faulty ones included.</summary>
internal sealed class RosterNames
{
    private RosterNames()
    {
    }

    internal NameIndex Regions { get; } = new("region", DiagnosticCodes.RegionUnknown);

    internal NameIndex Products { get; } = new("product", DiagnosticCodes.ProductUnknown);

    internal NameIndex Accounts { get; } = new("account", DiagnosticCodes.AccountUnknown);

    internal NameIndex Agreements { get; } = new("agreement", DiagnosticCodes.AgreementUnknown);

    internal NameIndex Participants { get; } = new("participant", DiagnosticCodes.ParticipantUnknown);

    internal NameIndex Positions { get; } = new("position", DiagnosticCodes.PositionUnknown);

    internal HashSet<string> Relationships { get; } = new(StringComparer.Ordinal) { ReportingLine.Manager };

    internal static RosterNames Of(Roster roster)
    {
        var names = new RosterNames();
        Each(roster.Regions, row => names.Regions.Add(row.Id.Value, row.During));
        Each(roster.Products, row => names.Products.Add(row.Id.Value, row.During));
        Each(roster.Agreements, row => names.Agreements.Add(row.Id.Value, DateRange.Always));
        Each(roster.Positions, row => names.Positions.Add(row.Id.Value, DateRange.Always));
        Each(roster.ReportingLines, row => names.Relationships.Add(row.Relationship ?? ReportingLine.Manager));
        Each(roster.Accounts, row =>
        {
            names.Accounts.Add(row.Id.Value, row.During);
            Each(row.Aliases, alias => names.Accounts.AddAlias(alias.Value, row.Id.Value));
        });
        Each(roster.Participants, row =>
        {
            names.Participants.Add(row.Id.Value, row.Employed);
            Each(row.Aliases, alias => names.Participants.AddAlias(alias.Value, row.Id.Value));
        });
        return names;
    }

    private static void Each<T>(ValueList<T>? list, Action<T> add)
    {
        foreach (var row in list ?? [])
        {
            if (row is not null)
            {
                add(row);
            }
        }
    }
}
