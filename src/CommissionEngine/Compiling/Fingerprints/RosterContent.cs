using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a roster says. All its lists are sets.</summary>
internal static class RosterContent
{
    internal static void Write(CanonicalWriter to, Roster roster)
    {
        to.Field("regions"u8).RecordSet(roster.Regions, Write);
        to.Field("products"u8).RecordSet(roster.Products, Write);
        to.Field("accounts"u8).RecordSet(roster.Accounts, Write);
        to.Field("agreements"u8).RecordSet(roster.Agreements, AgreementContent.Write);
        to.Field("participants"u8).RecordSet(roster.Participants, PeopleContent.Write);
        to.Field("positions"u8).RecordSet(roster.Positions, PeopleContent.Write);
        to.Field("assignments"u8).RecordSet(roster.Assignments, PeopleContent.Write);
        to.Field("reportingLines"u8).RecordSet(roster.ReportingLines, PeopleContent.Write);
        to.Field("absences"u8).RecordSet(roster.Absences, PeopleContent.Write);
        to.Field("exchangeRates"u8).RecordSet(roster.ExchangeRates, Write);
    }

    internal static void Write(CanonicalWriter to, ExternalId id)
    {
        to.Field("system"u8).Text(id.System);
        to.Field("id"u8).Text(id.Id);
    }

    private static void Write(CanonicalWriter to, Region row)
    {
        to.Field("id"u8).Text(row.Id.Value);
        to.Field("name"u8).Text(row.Name);
        to.Field("parent"u8).Text(row.Parent?.Value);
        to.Field("during"u8).Range(row.During);
    }

    private static void Write(CanonicalWriter to, Product row)
    {
        to.Field("id"u8).Text(row.Id.Value);
        to.Field("name"u8).Text(row.Name);
        to.Field("parent"u8).Text(row.Parent?.Value);
        to.Field("during"u8).Range(row.During);
    }

    private static void Write(CanonicalWriter to, Account row)
    {
        to.Field("id"u8).Text(row.Id.Value);
        to.Field("name"u8).Text(row.Name);
        to.Field("parent"u8).Text(row.Parent?.Value);
        to.Field("region"u8).Text(row.Region?.Value);
        to.Field("segment"u8).Text(row.Segment);
        to.Field("isGlobal"u8).YesNo(row.IsGlobal);
        to.Field("aliases"u8).Set(row.Aliases, static (set, id) => set.Text(id.Value));
        to.Field("externalIds"u8).RecordSet(row.ExternalIds, Write);
        to.Field("during"u8).Range(row.During);
    }

    private static void Write(CanonicalWriter to, ExchangeRate row)
    {
        to.Field("from"u8).Currency(row.From);
        to.Field("to"u8).Currency(row.To);
        to.Field("type"u8).Text(row.Type);
        to.Field("rate"u8).Decimal(row.Rate);
        to.Field("during"u8).Range(row.During);
    }
}
