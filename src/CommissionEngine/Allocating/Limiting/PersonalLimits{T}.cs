using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Stage 4, last: the most that one person may get of a part, overlays giving way first. The house is exempt. RULES 31.</summary>
internal static class PersonalLimits<T>
    where T : struct, IBinaryInteger<T>
{
    internal static void Apply<TRecorder>(Part part, PartWork<T> work, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (!TryMost(part, out var most))
        {
            return;
        }

        var any = false;
        for (var i = 0; i < work.Holders.Length; i++)
        {
            var participant = work.Holders[i].Participant;
            if (participant == part.Tables.House || !Amounts<T>.IsFirstOfPerson(work, i))
            {
                continue;
            }

            var revenue = Amounts<T>.SumOf(part, work, participant, isOverlay: false);
            var overlays = Amounts<T>.SumOf(part, work, participant, isOverlay: true);
            if (!(revenue + overlays > most))
            {
                continue;
            }

            any = true;
            if (TRecorder.IsOn)
            {
                recorder.Because(ReasonCode.PersonalLimitCuts, null, part.ParticipantId(participant), new FindingDatum("limit", Texts.Amount(part, most)), new FindingDatum("amount", Texts.Amount(part, revenue + overlays)));
            }

            Cut(part, work, participant, revenue + overlays - most);
        }

        if (any && TRecorder.IsOn)
        {
            recorder.Shares("per person", part, work);
        }
    }

    /// <summary>The smaller of the two limits, as an amount without sign. False: none applies.</summary>
    private static bool TryMost(Part part, out Ratio<T> most)
    {
        most = Ratio<T>.Zero;
        var any = false;
        if (part.Portions.PerPerson is { } share)
        {
            most = PartWork<T>.Exact(share) * Amounts<T>.Total(part);
            any = true;
        }

        if (part.PersonalAmount is { } amount)
        {
            var limit = PartWork<T>.Exact(amount);
            most = !any || limit < most ? limit : most;
            any = true;
        }

        return any;
    }

    // From the last credit in the order backwards, so that overlays give way first and the earlier ones stand.
    private static void Cut(Part part, PartWork<T> work, int participant, Ratio<T> over)
    {
        for (var i = work.Holders.Length - 1; i >= 0 && !over.IsZero; i--)
        {
            ref var holder = ref work.Holders[i];
            var amount = holder.Participant == participant ? Amounts<T>.Of(part, in holder) : Ratio<T>.Zero;
            if (amount.IsZero)
            {
                continue;
            }

            var cut = over > amount ? amount : over;
            var lost = cut.CompareTo(amount) == 0 ? holder.Share : holder.Share * (cut / amount);
            over -= cut;
            holder.Share -= lost;
            if (holder.IsOverlay)
            {
                work.Lapse(holder.Rule, participant, lost, "the most that one person may get", holder.Base);
            }
            else
            {
                work.AddResidual(ResidualReason.PersonalLimit, -1, lost);
            }
        }
    }
}
