using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Every seat as a number, in the order of <see cref="Seat.CompareTo"/>: the positions, and the own seat of every participant.</summary>
internal sealed class SeatTables
{
    private readonly Seat[] _seats;
    private readonly int[] _ofPosition;
    private readonly int[] _ofParticipant;

    internal SeatTables(Names positions, Names participants)
    {
        var seats = new List<(Seat Seat, int Position, int Participant)>(positions.Count + participants.Count);
        for (var i = 0; i < positions.Count; i++)
        {
            seats.Add((Seat.AtPosition(positions[i]), i, -1));
        }

        for (var i = 0; i < participants.Count; i++)
        {
            seats.Add((Seat.Own(participants[i]), -1, i));
        }

        seats.Sort(static (a, b) => a.Seat.CompareTo(b.Seat));
        _seats = new Seat[seats.Count];
        _ofPosition = new int[positions.Count];
        _ofParticipant = new int[participants.Count];
        for (var seat = 0; seat < seats.Count; seat++)
        {
            _seats[seat] = seats[seat].Seat;
            if (seats[seat].Position >= 0)
            {
                _ofPosition[seats[seat].Position] = seat;
            }
            else
            {
                _ofParticipant[seats[seat].Participant] = seat;
            }
        }
    }

    internal int Count => _seats.Length;

    internal Seat this[int seat] => _seats[seat];

    internal int OfPosition(int position) => position < 0 ? position : _ofPosition[position];

    /// <summary>The own seat of a participant.</summary>
    internal int OfParticipant(int participant) => participant < 0 ? participant : _ofParticipant[participant];
}
