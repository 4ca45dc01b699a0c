using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>What a rulebook for a roster can speak of, and the currency and rates that it counts in.</summary>
internal sealed class Scope
{
    internal Scope(Draw draw, Calendar calendar, Roster roster)
    {
        Draw = draw;
        Calendar = calendar;
        Names = RosterNames.Of(roster);
        Agreements = [.. roster.Agreements.Select(row => row.Id).Distinct().Order()];
        Roles = [.. roster.Assignments.Select(row => row.Role).Concat(Words.Roles).Distinct().Order()];
        Relationships = [.. roster.ReportingLines.Select(row => row.Relationship).Append(ReportingLine.Manager).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Segments = [.. roster.Accounts.Select(row => row.Segment).OfType<string>().Concat(Words.Segments).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Facts = FactsOf(roster);
        Money = new MoneyScope(draw, roster);
        var house = "house";
        while (roster.Participants.Any(row => row.Id == house || row.Aliases.Contains((ParticipantId)house)))
        {
            house += "-account";
        }

        House = house;
    }

    internal Draw Draw { get; }

    internal Calendar Calendar { get; }

    internal RosterNames Names { get; }

    internal List<AgreementId> Agreements { get; }

    internal List<Role> Roles { get; }

    internal List<string> Relationships { get; }

    internal List<string> Segments { get; }

    internal SortedDictionary<string, FactKind> Facts { get; }

    internal MoneyScope Money { get; }

    internal ParticipantId House { get; }

    /// <summary>The calendar of a roster's own edges.</summary>
    internal static Calendar CalendarOf(Roster roster) => Calendar.Of(Edges(roster).SelectMany(days => new[] { days.Start, days.End }).OfType<LocalDate>());

    internal static IEnumerable<DateRange> Edges(Roster roster) =>
        roster.Participants.Select(row => row.Employed)
            .Concat(roster.Positions.SelectMany(row => row.Occupants.Select(one => one.During)))
            .Concat(roster.Assignments.Select(row => row.During))
            .Concat(roster.ReportingLines.Select(row => row.During))
            .Concat(roster.Absences.Select(row => row.During))
            .Concat(roster.Agreements.SelectMany(row => row.Owners.Select(one => one.During).Concat(row.Entities.Select(one => one.During)).Append(row.Term)))
            .Concat(roster.ExchangeRates.Select(row => row.During))
            .Concat(roster.Regions.Select(row => row.During))
            .Concat(roster.Accounts.Select(row => row.During))
            .Concat(roster.Products.Select(row => row.During));

    /// <summary>A fact has one kind: the roster's, if it has it in one kind only, else one of the usual ones.</summary>
    private static SortedDictionary<string, FactKind> FactsOf(Roster roster)
    {
        var kinds = new SortedDictionary<string, FactKind>(StringComparer.Ordinal)
        {
            ["certified"] = FactKind.YesNo,
            ["grade"] = FactKind.Text,
            ["level"] = FactKind.Number,
            ["joined"] = FactKind.Day,
            ["strategic"] = FactKind.YesNo,
            ["tender"] = FactKind.Text,
        };
        foreach (var group in roster.Participants.SelectMany(row => row.Facts).GroupBy(fact => fact.Name, StringComparer.Ordinal))
        {
            kinds[group.Key] = group.First().Kind;
            if (group.Any(fact => fact.Kind != kinds[group.Key]))
            {
                kinds.Remove(group.Key);
            }
        }

        return kinds;
    }
}
