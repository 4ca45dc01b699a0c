using CommissionEngine.Rosters;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>A seat from two columns, of which exactly one is filled.</summary>
internal static class SeatCells
{
    public static Seat Read(CsvRow row, string position, string participant)
    {
        var seat = row.MaybeId<PositionId>(position, PositionId.TryOf);
        var person = row.MaybeId<ParticipantId>(participant, ParticipantId.TryOf);
        if (row.Cell(position).Length == 0 == (row.Cell(participant).Length == 0))
        {
            row.Fault(position, $"Exactly one of {position} and {participant} must be given.", "Name the position, or the participant who has none.");
        }

        return seat is { } place ? Seat.Of(place) : person is { } own ? Seat.Of(own) : default;
    }
}
