using CommissionEngine.Deals;
using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Participants, and the positions that they occupy.</summary>
internal sealed class PeopleCheck(FaultList faults, RosterNames names)
{
    internal void Check(Roster roster)
    {
        Participants(roster);
        Positions(roster);
    }

    private void Participants(Roster roster)
    {
        var rows = new OverlapSearch<string>();
        var others = new FormerNameCheck(faults, "participant", names.Participants);
        faults.Each(RosterCheck.Root, "participants", roster.Participants, row => row.Id.Value, (row, at) =>
        {
            faults.OptionalText(at, "name", row.Name);
            faults.Choice(at, "type", row.Type);
            faults.Days(at, "employed", row.Employed);
            if (faults.Id(at, "id", row.Id.Value))
            {
                rows.Add(row.Id.Value, row.Employed, at);
            }

            if (row.Home is { } home)
            {
                names.Regions.Check(faults, at, "home", home.Value, row.Employed);
            }

            faults.Each(at, "aliases", row.Aliases, alias => alias.Value, (alias, there) => others.Alias(there, alias.Value, row.Id.Value));
            faults.Each(at, "externalIds", row.ExternalIds, id => id.Id, (id, there) => others.External(there, id, row.Id.Value));
            Facts(at, row);
        });
        rows.Report((id, at, other, days) => faults.Add(
            DiagnosticCodes.RowsOverlap, at.Of("employed"), $"The participant {id} has another row for the same days ({days}): {other}.", $"End one row on the day before the other one starts, or give one of them another id."));
    }

    private void Facts(Spot at, Participant row)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        faults.Each(at, "facts", row.Facts, fact => fact.Name, (fact, there) =>
        {
            if (fact is Fact.Text text)
            {
                faults.Text(there, "value", text.Value);
            }
            else if (fact is Fact.Day day)
            {
                faults.Days(there, "value", DateRange.Between(day.Value, day.Value));
            }

            if (faults.Text(there, "name", fact.Name) && !known.Add(fact.Name))
            {
                faults.Add(
                    DiagnosticCodes.PersonFactTwice, there, $"The participant {row.Id} has two facts {Words.Quoted(fact.Name)}.", $"Leave one of them; a fact that changes needs a row of its own for its days.");
            }
        });
    }

    private void Positions(Roster roster)
    {
        var known = new Dictionary<string, Spot>(StringComparer.Ordinal);
        faults.Each(RosterCheck.Root, "positions", roster.Positions, row => row.Id.Value, (row, at) =>
        {
            faults.OptionalText(at, "name", row.Name);
            if (faults.Id(at, "id", row.Id.Value) && !known.TryAdd(row.Id.Value, at))
            {
                faults.Add(
                    DiagnosticCodes.PositionTwice, at, $"The position {row.Id} stands at {known[row.Id.Value]} already.", $"Put all its occupants into one row, or give one of the positions another id.");
            }

            var occupants = new OverlapSearch<string>();
            faults.Each(at, "occupants", row.Occupants, occupant => occupant.Participant.Value, (occupant, there) =>
            {
                faults.Days(there, "during", occupant.During);
                names.Participants.Check(faults, there, "participant", occupant.Participant.Value, occupant.During);
                occupants.Add("", occupant.During, there);
            });
            occupants.Report((_, there, other, days) => faults.Add(
                DiagnosticCodes.OccupantsOverlap, there.Of("during"), $"On the same days ({days}) the position {row.Id} has another occupant: {other}.", $"End one on the day before the other one starts; two people at once need two positions."));
        });
    }
}
