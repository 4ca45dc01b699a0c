using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Explanations;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: a declared split in the place of all revenue pools, as it stands: no absence, vacancy or leaving. RULES 15 and 26.</summary>
internal static class DeclaredSplits<T>
    where T : struct, IBinaryInteger<T>
{
    internal static void Add<TRecorder>(Part part, PartWork<T> work, in DeclaredSplit declared, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var rule = declared.IsOverride ? HolderEntry<T>.ByOverride : HolderEntry<T>.ByDocumentedSplit;
        if (TRecorder.IsOn)
        {
            recorder.Because(ReasonCode.SplitDeclared, part.RuleName(rule), null, new FindingDatum("why", declared.Why));
        }

        var tables = part.Tables;
        for (var i = 0; i < declared.Shares!.Count; i++)
        {
            var share = declared.Shares[i];
            var isHouse = share.Participant == tables.Rulebook.House;
            var participant = isHouse ? tables.House : tables.Roster.Participants.Of(share.Participant.Value);
            var seat = isHouse ? tables.HouseSeat : SeatOf(part, participant, share.Position);
            work.Add(new HolderEntry<T>
            {
                Participant = participant,
                Seat = seat,
                RollupSeat = isHouse ? -1 : seat,
                Role = share.Role is { } role ? part.Names.Role(role) : Names.Missing,
                Rule = rule,
                Place = i,
                Base = -1,
                Share = PartWork<T>.Exact(share.Share),
            });
        }
    }

    /// <summary>The seat that is named, else the position that he occupies (the lowest id), else his own.</summary>
    internal static int SeatOf(Part part, int participant, PositionId? named)
    {
        var seat = part.Tables.People.Seats.OfPosition(part.Tables.Roster.Positions.Of(named?.Value));
        return seat >= 0 ? seat : part.Tables.People.MainSeat(participant, part.Day);
    }
}
