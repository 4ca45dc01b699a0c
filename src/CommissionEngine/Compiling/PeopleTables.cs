using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Who is employed when, who sits where when, who is away, and who reports to whom: numbers and sorted spans of days.</summary>
/// <remarks>In: a roster that was checked. A day on which an occupant is not employed counts as a day on which the seat is empty.</remarks>
internal sealed class PeopleTables
{
    private readonly Timeline<int> _rows;
    private readonly Timeline<int> _occupants;
    private readonly Timeline<int> _covers;
    private readonly Timeline<int>[] _reportsTo;
    private readonly int[][] _seatsOf;

    internal PeopleTables(Roster roster, Names participants, Names positions, Names regions)
    {
        Seats = new SeatTables(positions, participants);
        Rows = [.. roster.Participants
            .OrderBy(row => row.Id.Value, StringComparer.Ordinal)
            .ThenBy(row => DaySpan.Of(row.Employed).First)];
        Homes = new int[Rows.Length];
        var rows = new List<(int, DaySpan, int)>(Rows.Length);
        for (var i = 0; i < Rows.Length; i++)
        {
            Homes[i] = regions.Of(Rows[i].Home?.Value);
            rows.Add((participants.Of(Rows[i].Id.Value), DaySpan.Of(Rows[i].Employed), i));
        }

        _rows = new Timeline<int>(participants.Count, rows);
        _occupants = OccupantsOf(roster, participants, positions);
        _seatsOf = SeatsByParticipant(participants.Count);
        _covers = new Timeline<int>(participants.Count, roster.Absences.Select(absence =>
            (participants.Of(absence.Participant.Value), DaySpan.Of(absence.During), participants.Of(absence.Cover?.Value))));
        Relationships = new Names(roster.ReportingLines.Select(line => line.Relationship));
        _reportsTo = new Timeline<int>[Relationships.Count];
        var lines = roster.ReportingLines.ToLookup(line => Relationships.Of(line.Relationship));
        for (var i = 0; i < Relationships.Count; i++)
        {
            _reportsTo[i] = new Timeline<int>(Seats.Count, lines[i].Select(line =>
                (SeatOf(line.From, participants, positions), DaySpan.Of(line.During), SeatOf(line.To, participants, positions))));
        }
    }

    internal SeatTables Seats { get; }

    /// <summary>The rows of all participants, by id, then by day.</summary>
    internal Participant[] Rows { get; }

    /// <summary>The home region of each row; negative if there is none.</summary>
    internal int[] Homes { get; }

    internal Names Relationships { get; }

    /// <summary>The row of <see cref="Rows"/> that holds for a participant on a day; -1 if he is not employed.</summary>
    internal int Row(int participant, int day) => _rows.TryAt(participant, day, out var row) ? row : -1;

    internal bool IsEmployed(int participant, int day) => _rows.TryAt(participant, day, out _);

    /// <summary>The first row of a participant, for what does not change; -1 if there is none.</summary>
    internal int AnyRow(int participant)
    {
        var spans = _rows.Of(participant);
        return spans.Length == 0 ? -1 : spans[0].Value;
    }

    /// <summary>The row that held last up to a day, also after its end; -1 if there is none.</summary>
    internal int LastRow(int participant, int day)
    {
        var last = AnyRow(participant);
        foreach (var (days, row) in _rows.Of(participant))
        {
            if (days.First <= day)
            {
                last = row;
            }
        }

        return last;
    }

    /// <summary>Who sits in a seat on a day; -1 if it is empty.</summary>
    internal int Occupant(int seat, int day) => _occupants.TryAt(seat, day, out var participant) ? participant : -1;

    /// <summary>Who sits in a seat when, by day.</summary>
    internal ReadOnlySpan<(DaySpan Days, int Participant)> Occupants(int seat) => _occupants.Of(seat);

    /// <summary>The last day before <paramref name="day"/> on which somebody sat in a seat that is empty on that day; <see cref="int.MinValue"/> if nobody ever did.</summary>
    internal int LastOccupied(int seat, int day)
    {
        var last = int.MinValue;
        foreach (var (days, _) in _occupants.Of(seat))
        {
            if (days.Last < day)
            {
                last = Math.Max(last, days.Last);
            }
        }

        return last;
    }

    /// <summary>The seats in which a participant ever sits, his own included, rising.</summary>
    internal ReadOnlySpan<int> SeatsOf(int participant) => participant < 0 || participant >= _seatsOf.Length ? default : _seatsOf[participant];

    /// <summary>The position that a participant occupies on a day, of several the lowest id; else his own seat.</summary>
    internal int MainSeat(int participant, int day)
    {
        var own = Seats.OfParticipant(participant);
        foreach (var seat in SeatsOf(participant))
        {
            if (seat != own && Occupant(seat, day) == participant)
            {
                return seat;
            }
        }

        return own;
    }

    /// <summary>Whether a participant is away on a day, and who stands in; -1 if nobody does.</summary>
    internal bool IsAbsent(int participant, int day, out int cover) => _covers.TryAt(participant, day, out cover);

    /// <summary>The seat to which another one reports; -1 if there is none.</summary>
    internal int ReportsTo(int seat, int relationship, int day) =>
        relationship >= 0 && _reportsTo[relationship].TryAt(seat, day, out var to) ? to : -1;

    internal int SeatOf(Seat seat, Names participants, Names positions) => seat.Position is { } position
        ? Seats.OfPosition(positions.Of(position.Value))
        : Seats.OfParticipant(participants.Of(seat.Participant?.Value));

    private Timeline<int> OccupantsOf(Roster roster, Names participants, Names positions)
    {
        var spans = new List<(int, DaySpan, int)>();
        foreach (var position in roster.Positions)
        {
            var seat = Seats.OfPosition(positions.Of(position.Id.Value));
            foreach (var occupant in position.Occupants)
            {
                AddEmployed(seat, participants.Of(occupant.Participant.Value), DaySpan.Of(occupant.During));
            }
        }

        for (var participant = 0; participant < participants.Count; participant++)
        {
            AddEmployed(Seats.OfParticipant(participant), participant, DaySpan.Always);
        }

        return new Timeline<int>(Seats.Count, spans);

        void AddEmployed(int seat, int participant, DaySpan days)
        {
            foreach (var (employed, _) in _rows.Of(participant))
            {
                if (days.Overlaps(employed))
                {
                    spans.Add((seat, days.And(employed), participant));
                }
            }
        }
    }

    private int[][] SeatsByParticipant(int participants)
    {
        var seats = new List<int>[participants];
        for (var seat = 0; seat < Seats.Count; seat++)
        {
            foreach (var (_, participant) in _occupants.Of(seat))
            {
                var list = seats[participant] ??= [];
                if (list.Count == 0 || list[^1] != seat)
                {
                    list.Add(seat);
                }
            }
        }

        return [.. seats.Select(list => list?.ToArray() ?? [])];
    }
}
