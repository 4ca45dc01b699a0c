using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Stage 4, first: one person in several roles of one type of credit. RULES 27 and 28. The house is exempt.</summary>
internal static class SeveralRolesLimit<T>
    where T : struct, IBinaryInteger<T>
{
    internal static void Apply<TRecorder>(Part part, PartWork<T> work, SeveralRoles rule, bool isOverlay, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (rule == SeveralRoles.Sum)
        {
            return;
        }

        var former = Amounts<T>.RevenueShare(work);
        var any = false;
        for (var i = 0; i < work.Holders.Length; i++)
        {
            if (work.Holders[i].IsOverlay != isOverlay || work.Holders[i].Participant == part.Tables.House || work.Holders[i].Share.IsZero)
            {
                continue;
            }

            var kept = Kept(part, work, work.Holders[i].Participant, rule, isOverlay);
            if (IsSame(in work.Holders[i], in work.Holders[kept]))
            {
                continue;
            }

            any = true;
            LeaveOut(part, work, i, ref recorder);
        }

        if (!any)
        {
            return;
        }

        if (!isOverlay)
        {
            Amounts<T>.Renormalise(work, former);
        }

        if (TRecorder.IsOn)
        {
            recorder.Shares(isOverlay ? "one overlay a person" : "one role a person", part, work);
        }
    }

    // Of what stands when it is called; as soon as one is left, that one stays. Equal ones: the first in order.
    private static int Kept(Part part, PartWork<T> work, int participant, SeveralRoles rule, bool isOverlay)
    {
        var kept = -1;
        var best = Ratio<T>.Zero;
        for (var i = 0; i < work.Holders.Length; i++)
        {
            ref readonly var holder = ref work.Holders[i];
            if (holder.IsOverlay != isOverlay || holder.Participant != participant || holder.Share.IsZero)
            {
                continue;
            }

            var amount = AmountOfAllSides(part, work, in holder);
            if (kept < 0 || (rule == SeveralRoles.Highest && amount > best))
            {
                kept = i;
                best = amount;
            }
        }

        return kept;
    }

    private static Ratio<T> AmountOfAllSides(Part part, PartWork<T> work, in HolderEntry<T> one)
    {
        if (!one.IsOverlay)
        {
            return one.Share;
        }

        var sum = Ratio<T>.Zero;
        foreach (ref readonly var holder in work.Holders)
        {
            sum += IsSame(in holder, in one) ? Amounts<T>.Of(part, in holder) : Ratio<T>.Zero;
        }

        return sum;
    }

    private static bool IsSame(in HolderEntry<T> a, in HolderEntry<T> b) => a.Participant == b.Participant && a.Seat == b.Seat
        && a.Role == b.Role && a.Capacity == b.Capacity && a.Rule == b.Rule && a.IsOverlay == b.IsOverlay;

    private static void LeaveOut<TRecorder>(Part part, PartWork<T> work, int index, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        ref var holder = ref work.Holders[index];
        if (TRecorder.IsOn)
        {
            recorder.Because(ReasonCode.RoleLeftOut, part.RuleName(holder.Rule), part.ParticipantId(holder.Participant), new FindingDatum("share", Texts.Share(holder.Share)));
        }

        if (holder.IsOverlay)
        {
            work.Lapse(holder.Rule, holder.Participant, holder.Share, "one role a person", holder.Base);
        }

        holder.Share = Ratio<T>.Zero;
    }
}
