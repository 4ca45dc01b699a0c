using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>Who reports to whom, as manager and as sponsor: always to a seat further on in one list, so there is no cycle; and who is away.</summary>
internal static class ReportingMaker
{
    internal static ValueList<ReportingLine> Lines(Draw draw, Calendar calendar, RosterNames names)
    {
        var rows = new List<ReportingLine>();
        Seat[] seats = draw.Shuffled<Seat>([.. names.Participants.Ids.Select(id => (Seat)id), .. names.Positions.Ids.Select(id => (Seat)id)]);
        foreach (var (relationship, percent) in new[] { (ReportingLine.Manager, 70), (Words.Sponsor, 25) })
        {
            for (var i = 0; i + 1 < seats.Length; i++)
            {
                foreach (var days in draw.Chance(percent) ? calendar.Stretches(draw, draw.Chance(20) ? 2 : 1, gaps: true) : [])
                {
                    var above = seats[draw.Int(i + 1, Math.Min(i + 3, seats.Length - 1))];
                    if (Exists(names, seats[i], days) && Exists(names, above, days))
                    {
                        rows.Add(new ReportingLine { From = seats[i], To = above, Relationship = relationship, During = days });
                    }
                }
            }
        }

        return ValueList.From(rows);
    }

    internal static ValueList<Absence> Absences(Draw draw, Calendar calendar, RosterNames names)
    {
        var rows = new List<Absence>();
        foreach (var participant in draw.Some(names.Participants.Ids, 0, 3))
        {
            var days = new DateRange(calendar.Day(draw), null);
            days = draw.Chance(75) ? new DateRange(days.Start, days.Start!.Value.PlusDays(draw.From(0, 1, 30, 180))) : days;
            if (!names.Participants.Meets(participant, days))
            {
                continue;
            }

            var covers = names.Participants.On(days).FindAll(id => id != participant);
            rows.Add(new Absence { Participant = participant, During = days, Cover = covers.Count > 0 && draw.Chance(75) ? draw.Of(covers) : (ParticipantId?)null });
        }

        return ValueList.From(rows);
    }

    private static bool Exists(RosterNames names, Seat seat, DateRange days) => seat.Participant is not { } participant || names.Participants.Meets(participant, days);
}
