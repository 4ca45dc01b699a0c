using System.Numerics;
using CommissionEngine.Allocating.Limiting;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Rounding;

/// <summary>Stage 5: exact shares become minor units. The part is shared once; this is the only rounding of credit.</summary>
/// <remarks>
/// In: exact shares after all limits. Out: units of every holder and residual. Law 1: revenue and residual sum to the part's base.
/// Law 8: the ceiling, and a personal limit that is an amount, hold to the unit.
/// </remarks>
internal sealed class Rounding<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly RevenueRounding<T> _revenue = new();
    private readonly OverlayRounding<T> _overlays = new();

    /// <summary>False: an amount does not fit in 64 bits.</summary>
    internal bool TryRound(PartFrame part, PartWork<T> work)
    {
        if (!TryRoundDirect(part, work))
        {
            return false;
        }

        if (part.PersonalAmount is { } most)
        {
            HoldPersonalAmount(part, work, most);
        }

        return true;
    }

    /// <summary>Revenue and overlays as they stand: what the ceiling is compared with, and what holds once it was applied. False: an amount does not fit.</summary>
    internal bool TryRoundDirect(PartFrame part, PartWork<T> work)
    {
        _revenue.Round(part, work);
        return _overlays.TryRound(part, work);
    }

    /// <summary>The units of all revenue, or of all credits, without sign.</summary>
    internal static Int128 Given(PartWork<T> work, bool withOverlays)
    {
        Int128 sum = 0;
        foreach (ref readonly var holder in work.Holders)
        {
            sum += holder.IsOverlay && !withOverlays ? 0 : Int128.Abs(holder.Units);
        }

        return sum;
    }

    /// <summary>The ceiling rounded towards zero, in units.</summary>
    internal static Int128 Cap(PartFrame part) =>
        Int128.CreateSaturating((PartWork<T>.Exact(part.Ceiling!.Value) * Amounts<T>.Total(part)).Floor());

    // Rounding may give a person one unit more than the amount allows: his last credits in the order give it up.
    private static void HoldPersonalAmount(PartFrame part, PartWork<T> work, long most)
    {
        for (var i = 0; i < work.Holders.Length; i++)
        {
            var participant = work.Holders[i].Participant;
            if (work.Holders[i].IsHouse || !Amounts<T>.IsFirstOfPerson(work, i))
            {
                continue;
            }

            Int128 over = -most;
            foreach (ref readonly var holder in work.Holders)
            {
                over += holder.Participant == participant ? Int128.Abs(holder.Units) : 0;
            }

            for (var last = work.Holders.Length - 1; last >= 0 && over > 0; last--)
            {
                ref var holder = ref work.Holders[last];
                if (holder.Participant != participant || holder.Units == 0)
                {
                    continue;
                }

                var cut = Int128.Min(over, Int128.Abs(holder.Units));
                var units = (long)(Math.Sign(holder.Units) * cut);
                holder.Units -= units;
                over -= cut;
                if (!holder.IsOverlay)
                {
                    work.AddResidualUnits(Allocations.ResidualReason.PersonalLimit, units);
                }
            }
        }
    }
}
