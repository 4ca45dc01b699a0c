using System.Numerics;
using CommissionEngine.Allocating.Limiting;
using CommissionEngine.Allocating.Rounding;
using CommissionEngine.Allocating.Weighting;
using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>Stages 3 to 5 of a part, in integers of one width. Their order is law.</summary>
internal sealed class Stages<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly PartWork<T> _work = new();
    private readonly Weighting<T> _weighting = new();
    private readonly Rounding<T> _rounding = new();

    /// <summary>From the team to units. A status other than Credited refuses the part.</summary>
    /// <exception cref="OverflowException">The numbers need wider integers.</exception>
    internal AllocationStatus Run<TRecorder>(Part part, in DeclaredSplit declared, List<Finding> findings, PartOutcome outcome, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        recorder.Begin(part);
        if (!_weighting.TryWeigh(part, _work, in declared, findings, ref recorder))
        {
            return AllocationStatus.SplitRefused;
        }

        var status = Limiting<T>.Limit(part, _work, _rounding, findings, ref recorder);
        if (status != AllocationStatus.Credited)
        {
            return status;
        }

        if (!_rounding.TryRound(part, _work))
        {
            return AllocationStatus.AmountOutOfRange;
        }

        recorder.Rounded(part, _work);
        outcome.Take(_work);
        return AllocationStatus.Credited;
    }
}
