using CommissionEngine.Deals;
using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a roster says of people, seats and teams.</summary>
internal static class PeopleContent
{
    internal static void Write(CanonicalWriter to, Participant row)
    {
        to.Field("id"u8).Text(row.Id.Value);
        to.Field("name"u8).Text(row.Name);
        to.Field("type"u8).Number((long)row.Type);
        to.Field("home"u8).Text(row.Home?.Value);
        to.Field("employed"u8).Range(row.Employed);
        to.Field("aliases"u8).Set(row.Aliases, static (set, id) => set.Text(id.Value));
        to.Field("externalIds"u8).RecordSet(row.ExternalIds, RosterContent.Write);
        to.Field("facts"u8).RecordSet(row.Facts, Write);
    }

    internal static void Write(CanonicalWriter to, Position row)
    {
        to.Field("id"u8).Text(row.Id.Value);
        to.Field("name"u8).Text(row.Name);
        to.Field("occupants"u8).RecordSet(row.Occupants, Write);
    }

    internal static void Write(CanonicalWriter to, TeamAssignment row)
    {
        to.Field("seat"u8).Seat(row.Seat);
        to.Field("role"u8).Text(row.Role.Value);
        to.Field("reach"u8).Number((long)row.Reach);
        to.Field("account"u8).Text(row.Account?.Value);
        to.Field("subtree"u8).YesNo(row.Subtree);
        to.Field("region"u8).Text(row.Region?.Value);
        to.Field("during"u8).Range(row.During);
        to.Field("weight"u8).Share(row.Weight);
        to.Field("order"u8).Number(row.Order);
    }

    internal static void Write(CanonicalWriter to, ReportingLine row)
    {
        to.Field("from"u8).Seat(row.From);
        to.Field("to"u8).Seat(row.To);
        to.Field("relationship"u8).Text(row.Relationship);
        to.Field("during"u8).Range(row.During);
    }

    internal static void Write(CanonicalWriter to, Absence row)
    {
        to.Field("participant"u8).Text(row.Participant.Value);
        to.Field("during"u8).Range(row.During);
        to.Field("cover"u8).Text(row.Cover?.Value);
    }

    private static void Write(CanonicalWriter to, Occupant row)
    {
        to.Field("participant"u8).Text(row.Participant.Value);
        to.Field("during"u8).Range(row.During);
    }

    private static void Write(CanonicalWriter to, Fact fact)
    {
        to.Field("name"u8).Text(fact.Name);
        to.Field("case"u8).Number((long)fact.Kind);
        to.Field("value"u8);
        switch (fact)
        {
            case Fact.Text text:
                to.Text(text.Value);
                break;
            case Fact.Number number:
                to.Decimal(number.Value);
                break;
            case Fact.Day day:
                to.Day(day.Value);
                break;
            case Fact.YesNo yesNo:
                to.YesNo(yesNo.Value);
                break;
        }
    }
}
