using System.Numerics;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Exact amounts of holders, without their sign.</summary>
internal static class Amounts<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The revenue base of the part without its sign.</summary>
    internal static Ratio<T> Total(PartFrame part) => Ratio<T>.Of(T.Abs(T.CreateChecked(part.Total)));

    /// <summary>What a holder is a part of, with its sign.</summary>
    internal static long BaseOf(PartFrame part, in HolderEntry<T> holder) => holder.Base < 0 ? part.Total : part.OverlayBases[holder.Base].Total;

    internal static Ratio<T> Of(PartFrame part, in HolderEntry<T> holder) =>
        holder.Share * Ratio<T>.Of(T.Abs(T.CreateChecked(BaseOf(part, in holder))));

    /// <summary>The sum of all revenue, or of all overlays.</summary>
    internal static Ratio<T> Sum(PartFrame part, PartWork<T> work, bool isOverlay)
    {
        var sum = Ratio<T>.Zero;
        foreach (ref readonly var holder in work.Holders)
        {
            sum += holder.IsOverlay == isOverlay ? Of(part, in holder) : Ratio<T>.Zero;
        }

        return sum;
    }

    /// <summary>The sum of one participant's revenue, or overlays.</summary>
    internal static Ratio<T> SumOf(PartFrame part, PartWork<T> work, int participant, bool isOverlay)
    {
        var sum = Ratio<T>.Zero;
        foreach (ref readonly var holder in work.Holders)
        {
            sum += holder.IsOverlay == isOverlay && holder.Participant == participant ? Of(part, in holder) : Ratio<T>.Zero;
        }

        return sum;
    }

    /// <summary>The sum of one participant's revenue shares.</summary>
    internal static Ratio<T> ShareOf(PartWork<T> work, int participant)
    {
        var sum = Ratio<T>.Zero;
        foreach (ref readonly var holder in work.Holders)
        {
            sum += !holder.IsOverlay && holder.Participant == participant ? holder.Share : Ratio<T>.Zero;
        }

        return sum;
    }

    /// <summary>Whether a holder is the first of its participant among revenue, so that each person is looked at once.</summary>
    internal static bool IsFirstOfPerson(PartWork<T> work, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (work.Holders[i].Participant == work.Holders[index].Participant)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sum of all revenue shares.</summary>
    internal static Ratio<T> RevenueShare(PartWork<T> work)
    {
        var sum = Ratio<T>.Zero;
        foreach (ref readonly var holder in work.Holders)
        {
            sum += holder.IsOverlay ? Ratio<T>.Zero : holder.Share;
        }

        return sum;
    }

    /// <summary>Scales what is left of the revenue shares to a former sum. RULES 27.</summary>
    internal static void Renormalise(PartWork<T> work, Ratio<T> former)
    {
        var sum = RevenueShare(work);
        if (sum.IsZero || sum.CompareTo(former) == 0)
        {
            return;
        }

        ScaleRevenue(work, former / sum);
    }

    internal static void ScaleRevenue(PartWork<T> work, Ratio<T> factor)
    {
        foreach (ref var holder in work.Holders)
        {
            holder.Share = holder.IsOverlay ? holder.Share : holder.Share * factor;
        }
    }
}
