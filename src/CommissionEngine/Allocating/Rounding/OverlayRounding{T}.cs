using System.Numerics;
using System.Runtime.InteropServices;
using CommissionEngine.Allocating.Limiting;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Rounding;

/// <summary>Stage 5, overlays: each credit that is full to each, and the total of each pool that is shared, is rounded for itself; what would pass the ceiling is one sharing.</summary>
internal sealed class OverlayRounding<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly List<Ratio<T>> _shares = [];
    private readonly List<T> _weights = [];
    private readonly List<long> _units = [];

    /// <summary>False: an amount does not fit in 64 bits.</summary>
    internal bool TryRound(PartFrame part, PartWork<T> work)
    {
        var first = 0;
        while (first < work.Holders.Length && !work.Holders[first].IsOverlay)
        {
            first++;
        }

        if (work.OverlaysAreCut)
        {
            ShareWithinCeiling(part, work, first);
            return true;
        }

        for (var i = first; i < work.Holders.Length; i++)
        {
            var fits = work.Holders[i].IsShared
                ? !IsFirstOfPool(work, first, i) || TryRoundPool(part, work, i)
                : TryRoundOne(part, ref work.Holders[i]);
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryRoundOne(PartFrame part, ref HolderEntry<T> holder) => Division.TryMulDiv(
        Amounts<T>.BaseOf(part, in holder), holder.Share.Numerator, holder.Share.Denominator, RoundingMode.HalfAwayFromZero, out holder.Units);

    private static bool IsFirstOfPool(PartWork<T> work, int first, int index)
    {
        for (var i = first; i < index; i++)
        {
            if (work.Holders[i].Rule == work.Holders[index].Rule && work.Holders[i].Base == work.Holders[index].Base)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRoundPool(PartFrame part, PartWork<T> work, int from)
    {
        var (rule, side) = (work.Holders[from].Rule, work.Holders[from].Base);
        var sum = Ratio<T>.Zero;
        _shares.Clear();
        for (var i = from; i < work.Holders.Length; i++)
        {
            if (work.Holders[i].Rule == rule && work.Holders[i].Base == side)
            {
                _shares.Add(work.Holders[i].Share);
                sum += work.Holders[i].Share;
            }
        }

        if (!Division.TryMulDiv(Amounts<T>.BaseOf(part, in work.Holders[from]), sum.Numerator, sum.Denominator, RoundingMode.HalfAwayFromZero, out var total))
        {
            return false;
        }

        ShareOut(total);
        var next = 0;
        for (var i = from; i < work.Holders.Length; i++)
        {
            if (work.Holders[i].Rule == rule && work.Holders[i].Base == side)
            {
                work.Holders[i].Units = _units[next++];
            }
        }

        return true;
    }

    // All overlays are one sharing of what the ceiling leaves, or of their exact total if that is less.
    private void ShareWithinCeiling(PartFrame part, PartWork<T> work, int first)
    {
        var left = Rounding<T>.Cap(part) - Rounding<T>.Given(work, withOverlays: false);
        var exact = Amounts<T>.Sum(part, work, isOverlay: true);
        var total = T.Min(
            Division.Divide(exact.Numerator, exact.Denominator, RoundingMode.HalfAwayFromZero),
            T.CreateChecked(Int128.Max(left, 0)));
        _shares.Clear();
        for (var i = first; i < work.Holders.Length; i++)
        {
            _shares.Add(Amounts<T>.Of(part, in work.Holders[i]));
        }

        ShareOut(long.CreateChecked(total));
        for (var i = first; i < work.Holders.Length; i++)
        {
            work.Holders[i].Units = _units[i - first] * (Amounts<T>.BaseOf(part, in work.Holders[i]) < 0 ? -1 : 1);
        }
    }

    private void ShareOut(long total)
    {
        CollectionsMarshal.SetCount(_weights, _shares.Count);
        CollectionsMarshal.SetCount(_units, _shares.Count);
        var units = CollectionsMarshal.AsSpan(_units);
        units.Clear();
        if (total == 0)
        {
            return;
        }

        CommonWeights.Fill(CollectionsMarshal.AsSpan(_shares), CollectionsMarshal.AsSpan(_weights));
        LargestRemainder.Share<T>(total, CollectionsMarshal.AsSpan(_weights), units);
    }
}
