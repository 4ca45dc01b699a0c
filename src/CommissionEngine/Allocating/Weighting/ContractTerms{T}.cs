using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Explanations;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: overlays that contracts promise, each a pool of its own behind the policy's, unless its holder is credited already. RULES 24.</summary>
internal static class ContractTerms<T>
    where T : struct, IBinaryInteger<T>
{
    internal static void Add<TRecorder>(Part part, PartWork<T> work, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        for (var i = 0; i < part.Terms.Count; i++)
        {
            var term = part.Terms[i];
            var participant = part.Tables.Roster.Participants.Of(term.Participant.Value);
            var rule = part.Body.Pools.Length + i;
            if (!part.Tables.People.IsEmployed(participant, part.Day) || !OverlayBases.Has(part, rule))
            {
                continue;
            }

            var isMet = IsCredited(work.Holders, participant);
            if (TRecorder.IsOn)
            {
                recorder.Because(isMet ? ReasonCode.ContractTermMet : ReasonCode.ContractTerm, term.Id, part.ParticipantId(participant), new FindingDatum("portion", term.Portion.ToString()));
            }

            if (isMet)
            {
                continue;
            }

            var seat = part.Tables.People.MainSeat(participant, part.Day);
            work.Add(new HolderEntry<T>
            {
                Participant = participant,
                Seat = seat,
                RollupSeat = seat,
                Role = term.Role is { } role ? part.Names.Role(role) : Names.Missing,
                Rule = rule,
                IsOverlay = true,
                Order = Assignment.NoOrder,
                Base = -1,
                Share = PartWork<T>.Exact(term.Portion),
            });
        }
    }

    private static bool IsCredited(ReadOnlySpan<HolderEntry<T>> holders, int participant)
    {
        foreach (ref readonly var holder in holders)
        {
            if (holder.Participant == participant && !holder.Share.IsZero)
            {
                return true;
            }
        }

        return false;
    }
}
