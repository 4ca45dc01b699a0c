using System.Numerics;
using CommissionEngine.Allocating.Rounding;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Stage 4, fourth: the most that revenue and overlays together may be. RULES 30.</summary>
/// <remarks>It is passed if the rounded amounts pass it. What only rounding would pass is cut, never refused.</remarks>
internal static class CeilingLimit<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Another status than Credited: the part is refused and a finding says why, or an amount does not fit.</summary>
    internal static AllocationStatus Apply<TRecorder>(Part part, PartWork<T> work, Rounding<T> rounding, CeilingCut cut, List<Finding> findings, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var cap = Rounding<T>.Cap(part);
        if (!rounding.TryRoundDirect(part, work))
        {
            return AllocationStatus.AmountOutOfRange;
        }

        if (Rounding<T>.Given(work, withOverlays: true) <= cap)
        {
            return AllocationStatus.Credited;
        }

        var most = PartWork<T>.Exact(part.Ceiling!.Value) * Amounts<T>.Total(part);
        var revenue = Amounts<T>.Sum(part, work, isOverlay: false);
        var all = revenue + Amounts<T>.Sum(part, work, isOverlay: true);
        if (TRecorder.IsOn)
        {
            recorder.Because(ReasonCode.CeilingCuts, null, null, new("ceiling", part.Ceiling.Value.ToString()), new("credited", all > most ? Credited(part, all) : ""), new("cut", Name(cut)), new("most", Texts.Amount(cap, part.Currency)), new("rounded", all > most ? "" : "yes"));
        }

        if (cut == CeilingCut.Refuse && all > most)
        {
            findings.Add(PartFindings.Of(part, FindingCode.CeilingRefused, [new("ceiling", part.Ceiling.Value.ToString()), new("credited", Credited(part, all))]));
            return AllocationStatus.CeilingRefused;
        }

        if (!TryCut(part, work, rounding, cut == CeilingCut.ProRata && all > most, cap, most, revenue, all))
        {
            return AllocationStatus.AmountOutOfRange;
        }

        if (TRecorder.IsOn)
        {
            recorder.Shares("ceiling", part, work);
        }

        return AllocationStatus.Credited;
    }

    private static bool TryCut(
        Part part, PartWork<T> work, Rounding<T> rounding, bool isProRata, Int128 cap, Ratio<T> most, Ratio<T> revenue, Ratio<T> all)
    {
        if (isProRata || Rounding<T>.Given(work, withOverlays: false) > cap)
        {
            CutRevenue(work, revenue, isProRata ? Part(most, all) : Part(most, revenue));
        }

        if (isProRata)
        {
            CutOverlays(part, work, Part(most, all));
        }

        if (!rounding.TryRoundDirect(part, work))
        {
            return false;
        }

        if (!work.OverlaysAreCut && Rounding<T>.Given(work, withOverlays: true) > cap)
        {
            var left = Int128.Max(0, cap - Rounding<T>.Given(work, withOverlays: false));
            CutOverlays(part, work, Part(Ratio<T>.Of(T.CreateChecked(left)), Amounts<T>.Sum(part, work, isOverlay: true)));
        }

        return true;
    }

    /// <summary>What part of a sum a limit is; at most all of it.</summary>
    private static Ratio<T> Part(Ratio<T> limit, Ratio<T> sum) => sum.IsZero || limit > sum ? Ratio<T>.One : limit.IsZero ? Ratio<T>.Zero : limit / sum;

    private static void CutRevenue(PartWork<T> work, Ratio<T> revenue, Ratio<T> factor)
    {
        work.RevenueIsCut = true;
        if (revenue.IsZero)
        {
            return;
        }

        var former = Amounts<T>.RevenueShare(work);
        Amounts<T>.ScaleRevenue(work, factor);
        work.AddResidual(ResidualReason.Ceiling, -1, former * (Ratio<T>.One - factor));
    }

    private static void CutOverlays(Part part, PartWork<T> work, Ratio<T> factor)
    {
        work.OverlaysAreCut = true;
        foreach (ref var holder in work.Holders)
        {
            if (!holder.IsOverlay || holder.Share.IsZero)
            {
                continue;
            }

            var cut = holder.Share * (Ratio<T>.One - factor);
            holder.Share *= factor;
            if (!cut.IsZero && Amounts<T>.BaseOf(part, in holder) != 0)
            {
                work.Lapse(holder.Rule, holder.Participant, cut, "ceiling", holder.Base);
            }
        }
    }

    private static string Credited(Part part, Ratio<T> all) =>
        part.Total == 0 ? "0%" : Texts.Share(all / Amounts<T>.Total(part));

    private static string Name(CeilingCut cut) => cut switch
    {
        CeilingCut.Refuse => "refused",
        CeilingCut.ProRata => "cut from all in proportion",
        _ => "cut from overlays first",
    };
}
