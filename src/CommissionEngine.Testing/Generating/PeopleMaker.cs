using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>People and units, some of whom leave, come back or move home; and the positions that they occupy.</summary>
internal static class PeopleMaker
{
    internal static ValueList<Participant> Participants(Draw draw, Calendar calendar, Registry<RegionId> regions, Registry<ParticipantId> known)
    {
        var rows = new List<Participant>();
        var count = draw.Weighted(70, 30) == 0 ? draw.Int(2, 6) : draw.Int(7, 12);
        for (var i = 0; i < count; i++)
        {
            var id = new ParticipantId($"P{i + 1}");
            var type = draw.Weighted(75, 15, 10) switch { 0 => ParticipantType.Employee, 1 => ParticipantType.Agent, _ => ParticipantType.Unit };
            var stretches = draw.Chance(10) ? calendar.Stretches(draw, 2, gaps: true) : [calendar.Range(draw, always: 70)];
            foreach (var days in stretches.Count > 0 ? stretches : [DateRange.Always])
            {
                rows.Add(new Participant
                {
                    Id = id,
                    Type = type,
                    Home = draw.Chance(75) ? regions.Pick(draw, days) : null,
                    Employed = days,
                    Aliases = draw.Chance(10) ? [new ParticipantId($"{id}-old")] : [],
                    ExternalIds = draw.Chance(10) ? [new ExternalId("payroll", $"n-{id}")] : [],
                    Facts = Facts(draw, calendar),
                });
                known.Add(id, days);
            }
        }

        return ValueList.From(rows);
    }

    internal static ValueList<Position> Positions(Draw draw, Calendar calendar, Registry<ParticipantId> people, Registry<PositionId> known)
    {
        var rows = new List<Position>();
        var count = draw.Int(0, 5);
        for (var i = 0; i < count; i++)
        {
            var occupants = new List<Occupant>();
            foreach (var days in draw.Chance(8) ? [] : calendar.Stretches(draw, 3, gaps: true))
            {
                if (people.Pick(draw, days) is { } participant)
                {
                    occupants.Add(new Occupant { Participant = participant, During = days });
                }
            }

            var id = new PositionId($"S{i + 1}");
            rows.Add(new Position { Id = id, Occupants = ValueList.From(occupants) });
            known.Add(id, DateRange.Always);
        }

        return ValueList.From(rows);
    }

    private static ValueList<Fact> Facts(Draw draw, Calendar calendar) => draw.Some<Fact>(
        [
            Fact.Of("certified", draw.Chance(70)),
            Fact.Of("grade", draw.Of(Words.Texts)),
            Fact.Of("level", draw.Int(1, 4)),
            Fact.Of("joined", calendar.Day(draw)),
        ],
        0,
        draw.Chance(40) ? 3 : 0);
}
