using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: from pools to exact shares: portion x split, vacancies settled, declared splits in place, contract terms added.</summary>
/// <remarks>
/// In: a part. Out: holders in the declared order (RULES 26), residuals and lapses. Law: revenue shares and residual shares total exactly 1, unless the part is refused.
/// </remarks>
internal sealed class Weighting<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly Pools<T> _pools = new();
    private readonly List<(int Rule, int Step)> _empty = [];

    /// <summary>False: the shares that the deal gives are refused; a finding says why.</summary>
    internal bool TryWeigh<TRecorder>(Part part, PartWork<T> work, in DeclaredSplit declared, List<Finding> findings, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        work.Clear();
        _empty.Clear();
        if (declared.Exists)
        {
            DeclaredSplits<T>.Add(part, work, in declared, ref recorder);
        }

        for (var rule = 0; rule < part.Body.Pools.Length; rule++)
        {
            var pool = part.Body.Pools[rule];
            if ((!pool.IsOverlay && declared.Exists) || !Coinciding.Gives(part, rule))
            {
                continue;
            }

            switch (_pools.Settle(part, work, rule, 0, ref recorder))
            {
                case Pools<T>.Result.Empty:
                    _empty.Add((rule, _pools.EmptyStep));
                    break;
                case Pools<T>.Result.SharesRefused:
                    findings.Add(Refused(part, rule, _pools));
                    return false;
                default:
                    break;
            }
        }

        if (_empty.Count > 0 && !TryRedistribute(part, work, findings, ref recorder))
        {
            return false;
        }

        ContractTerms<T>.Add(part, work, ref recorder);
        Holders<T>.SortAndMerge(part, work);
        work.SortResiduals();
        if (TRecorder.IsOn)
        {
            recorder.Shares("split", part, work);
        }

        return true;
    }

    // Empty pools go to the revenue pools that somebody holds, in proportion to their portions; where there is none, the second choice holds.
    private bool TryRedistribute<TRecorder>(Part part, PartWork<T> work, List<Finding> findings, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var held = Ratio<T>.Zero;
        for (var rule = 0; rule < part.Body.Pools.Length; rule++)
        {
            held += IsHeld(work, rule) && !IsEmpty(rule) ? PartWork<T>.Exact(part.Portions.Portions[rule]) : Ratio<T>.Zero;
        }

        if (held.IsZero)
        {
            foreach (var (rule, step) in _empty)
            {
                if (_pools.Settle(part, work, rule, step + 1, ref recorder) == Pools<T>.Result.SharesRefused)
                {
                    findings.Add(Refused(part, rule, _pools));
                    return false;
                }
            }

            return true;
        }

        var empty = Ratio<T>.Zero;
        foreach (var (rule, _) in _empty)
        {
            empty += _pools.EmptyShare(part, rule);
            if (TRecorder.IsOn)
            {
                recorder.Because(ReasonCode.ToOtherPools, part.RuleName(rule), null);
            }
        }

        var factor = (held + empty) / held;
        foreach (ref var residual in work.Residuals)
        {
            residual.Share = IsHeld(work, residual.Rule) && !IsEmpty(residual.Rule) ? residual.Share * factor : residual.Share;
        }

        foreach (ref var holder in work.Holders)
        {
            holder.Share = holder.IsOverlay || IsEmpty(holder.Rule) ? holder.Share : holder.Share * factor;
        }

        return true;
    }

    private bool IsEmpty(int rule) => _empty.Exists(one => one.Rule == rule);

    private static bool IsHeld(PartWork<T> work, int rule)
    {
        foreach (ref readonly var holder in work.Holders)
        {
            if (holder.Rule == rule && !holder.IsOverlay)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Refused(Part part, int rule, Pools<T> pools) => PartFindings.Of(
        part,
        FindingCode.SplitRefused,
        [new("rule", part.RuleName(rule)), new("total", Texts.Share(pools.GivenTotal)), new("required", "100%")],
        pools.Members(part));
}
