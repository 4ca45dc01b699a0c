using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Stage 4, second and third: the most people who share revenue, and the least share that each may have. The house is exempt. RULES 28.</summary>
internal static class PeopleLimits<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The largest shares stay, ties in the declared order; the others are renormalised.</summary>
    internal static void KeepMost<TRecorder>(Part part, PartWork<T> work, int most, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var former = Amounts<T>.RevenueShare(work);
        var dropped = new List<int>();
        for (var i = 0; i < work.Holders.Length; i++)
        {
            if (!IsPerson(part, work, i))
            {
                continue;
            }

            var own = Amounts<T>.ShareOf(work, work.Holders[i].Participant);
            var before = 0;
            for (var j = 0; j < work.Holders.Length; j++)
            {
                if (j != i && IsPerson(part, work, j))
                {
                    var by = Amounts<T>.ShareOf(work, work.Holders[j].Participant).CompareTo(own);
                    before += by > 0 || (by == 0 && j < i) ? 1 : 0;
                }
            }

            if (before >= most)
            {
                dropped.Add(work.Holders[i].Participant);
                if (TRecorder.IsOn)
                {
                    recorder.Because(ReasonCode.TooManyPeople, null, part.ParticipantId(work.Holders[i].Participant), new("most", Texts.Number(most)), new("share", Texts.Share(own)));
                }
            }
        }

        Drop(part, work, dropped, former, "most people", ref recorder);
    }

    /// <summary>False: the part is refused; a finding for everybody below says why.</summary>
    internal static bool TryMinimum<TRecorder>(
        Part part, PartWork<T> work, Share minimum, Shortfall onShortfall, List<Finding> findings, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var former = Amounts<T>.RevenueShare(work);
        var least = PartWork<T>.Exact(minimum);
        var below = new List<int>();
        var people = 0;
        for (var i = 0; i < work.Holders.Length; i++)
        {
            if (!IsPerson(part, work, i))
            {
                continue;
            }

            people++;
            var own = Amounts<T>.ShareOf(work, work.Holders[i].Participant);
            if (own < least)
            {
                below.Add(work.Holders[i].Participant);
                if (TRecorder.IsOn)
                {
                    recorder.Because(ReasonCode.BelowMinimum, null, part.ParticipantId(work.Holders[i].Participant), new("share", Texts.Share(own)), new("minimum", minimum.ToString()));
                }
            }
        }

        if (below.Count == 0)
        {
            return true;
        }

        foreach (var participant in below)
        {
            findings.Add(PartFindings.Of(
                part,
                FindingCode.ShareBelowMinimum,
                [new("participant", part.ParticipantId(participant).Value), new("share", Texts.Share(Amounts<T>.ShareOf(work, participant))), new("minimum", minimum.ToString())],
                [part.ParticipantId(participant)]));
        }

        if (onShortfall == Shortfall.Refuse || below.Count == people)
        {
            return false;
        }

        Drop(part, work, below, former, "minimum share", ref recorder);
        return true;
    }

    private static bool IsPerson(Part part, PartWork<T> work, int index)
    {
        ref readonly var holder = ref work.Holders[index];
        return !holder.IsOverlay && !holder.Share.IsZero && holder.Participant != part.Tables.House && IsFirst(work, index);
    }

    private static bool IsFirst(PartWork<T> work, int index)
    {
        for (var i = 0; i < index; i++)
        {
            ref readonly var holder = ref work.Holders[i];
            if (!holder.IsOverlay && !holder.Share.IsZero && holder.Participant == work.Holders[index].Participant)
            {
                return false;
            }
        }

        return true;
    }

    private static void Drop<TRecorder>(Part part, PartWork<T> work, List<int> participants, Ratio<T> former, string stage, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (participants.Count == 0)
        {
            return;
        }

        foreach (ref var holder in work.Holders)
        {
            if (!holder.IsOverlay && participants.Contains(holder.Participant))
            {
                holder.Share = Ratio<T>.Zero;
            }
        }

        Amounts<T>.Renormalise(work, former);
        if (TRecorder.IsOn)
        {
            recorder.Shares(stage, part, work);
        }
    }
}
