using System.Numerics;
using System.Runtime.InteropServices;
using CommissionEngine.Allocating.Limiting;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Rounding;

/// <summary>Stage 5, revenue: one sharing of the part among all recipients and the residual, by the policy's rounding rule. RULES 30 and 33.</summary>
internal sealed class RevenueRounding<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly List<Ratio<T>> _shares = [];
    private readonly List<T> _weights = [];
    private readonly List<long> _units = [];

    internal void Round(PartFrame part, PartWork<T> work)
    {
        var recipients = CountRevenue(work);
        if (work.RevenueIsCut)
        {
            RoundCut(part, work, recipients, Amounts<T>.RevenueShare(work));
        }
        else
        {
            RoundWhole(part, work, recipients);
        }
    }

    private static int CountRevenue(PartWork<T> work)
    {
        var count = 0;
        while (count < work.Holders.Length && !work.Holders[count].IsOverlay)
        {
            count++;
        }

        return count;
    }

    private void RoundWhole(PartFrame part, PartWork<T> work, int recipients)
    {
        var residual = Ratio<T>.Zero;
        foreach (ref readonly var entry in work.Residuals)
        {
            residual += entry.Share;
        }

        Share(work, recipients, part.Total, residual);
        SpreadResidual(work, _units[recipients]);
    }

    // The recipients share their exact total rounded towards zero; the rest of the part is residual.
    private void RoundCut(PartFrame part, PartWork<T> work, int recipients, Ratio<T> shared)
    {
        var total = long.CreateChecked((shared * Amounts<T>.Total(part)).Floor()) * Math.Sign(part.Total);
        Share(work, recipients, total, Ratio<T>.Zero);
        SpreadResidual(work, part.Total - total);
    }

    private void Share(PartWork<T> work, int recipients, long total, Ratio<T> residual)
    {
        _shares.Clear();
        for (var i = 0; i < recipients; i++)
        {
            _shares.Add(work.Holders[i].Share);
        }

        _shares.Add(residual);
        CollectionsMarshal.SetCount(_weights, _shares.Count);
        CollectionsMarshal.SetCount(_units, _shares.Count);
        var units = CollectionsMarshal.AsSpan(_units);
        units.Clear();
        if (total != 0)
        {
            var weights = CollectionsMarshal.AsSpan(_weights);
            CommonWeights.Fill(CollectionsMarshal.AsSpan(_shares), weights);
            var receiver = RemainderReceiver(work, recipients);
            if (receiver < 0)
            {
                LargestRemainder.Share<T>(total, weights, units);
            }
            else
            {
                LargestRemainder.RemainderTo<T>(total, weights, receiver, units);
            }
        }

        for (var i = 0; i < recipients; i++)
        {
            work.Holders[i].Units = units[i];
        }
    }

    // The recipient whom the rule names, if he has a share; else largest remainder.
    private static int RemainderReceiver(PartWork<T> work, int recipients)
    {
        for (var i = 0; i < recipients; i++)
        {
            if (work.Holders[i].TakesRemainder && !work.Holders[i].Share.IsZero)
            {
                return i;
            }
        }

        return -1;
    }

    private void SpreadResidual(PartWork<T> work, long units)
    {
        var residuals = work.Residuals;
        if (residuals.Length == 0)
        {
            return;
        }

        _shares.Clear();
        foreach (ref readonly var entry in residuals)
        {
            _shares.Add(entry.Share);
        }

        CollectionsMarshal.SetCount(_weights, residuals.Length);
        CollectionsMarshal.SetCount(_units, residuals.Length);
        CommonWeights.Fill(CollectionsMarshal.AsSpan(_shares), CollectionsMarshal.AsSpan(_weights));
        LargestRemainder.Share<T>(units, CollectionsMarshal.AsSpan(_weights), CollectionsMarshal.AsSpan(_units));
        for (var i = 0; i < residuals.Length; i++)
        {
            residuals[i].Units = _units[i];
        }
    }
}
