using System.Numerics;
using CommissionEngine.Allocating.Limiting;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>What a recorder wrote down, part by part.</summary>
internal sealed class Recording
{
    private readonly List<(string Stage, List<(HolderKey Key, ExactShare Share)> Shares)> _stages = [];
    private readonly List<ExplainedHolder> _holders = [];
    private readonly List<ExplainedResidual> _residuals = [];
    private bool _revenueIsCut;
    private bool _overlaysAreCut;

    internal List<Reason> Reasons { get; } = [];

    /// <summary>Why the policy decides the part at hand: told before its stages, whatever width they run in.</summary>
    internal List<Reason> Opening { get; } = [];

    internal List<ExplainedPart> Parts { get; } = [];

    internal void Begin()
    {
        Reasons.Clear();
        _stages.Clear();
        _holders.Clear();
        _residuals.Clear();
        _revenueIsCut = false;
        _overlaysAreCut = false;
    }

    internal void Shares<T>(string stage, PartWork<T> work)
        where T : struct, IBinaryInteger<T>
    {
        var shares = new List<(HolderKey, ExactShare)>();
        foreach (ref readonly var holder in work.Holders)
        {
            shares.Add((HolderKey.Of(in holder), Exact(holder.Share)));
        }

        _stages.Add((stage, shares));
    }

    /// <summary>Takes the part as it was rounded: everything that the amounts follow from.</summary>
    internal void Rounded<T>(Part part, PartWork<T> work)
        where T : struct, IBinaryInteger<T>
    {
        _revenueIsCut = work.RevenueIsCut;
        _overlaysAreCut = work.OverlaysAreCut;
        foreach (ref readonly var holder in work.Holders)
        {
            var exact = Amounts<T>.Of(part, in holder);
            var isUp = Int128.Abs(holder.Units) > Int128.CreateChecked(exact.Floor());
            var document = HolderNames.Of(part, new RoundedHolder(
                holder.Participant, holder.Seat, holder.Role, holder.Capacity, holder.Rule, holder.IsOverlay, holder.RollupSeat, holder.Base, holder.Units));
            if (isUp)
            {
                Reasons.Add(RoundingReason.Of(part, document, Exact(exact), holder.TakesRemainder, holder.IsOverlay, holder.IsShared, work.OverlaysAreCut));
            }

            _holders.Add(new ExplainedHolder
            {
                Holder = document,
                Steps = StepsOf(HolderKey.Of(in holder)),
                Share = Exact(holder.Share),
                Base = holder.Base,
                IsShared = holder.IsShared,
                IsHouse = holder.IsHouse,
                TakesRemainder = holder.TakesRemainder,
                IsRoundedUp = isUp,
            });
        }

        foreach (ref readonly var residual in work.Residuals)
        {
            _residuals.Add(new ExplainedResidual(
                residual.Reason, residual.Rule < 0 ? null : part.RuleName(residual.Rule), Exact(residual.Share), Money.FromMinorUnits(residual.Units, part.Currency)));
        }
    }

    /// <summary>Ends the part at hand.</summary>
    internal void End(Part part, ValueList<ExplainedLine> lines, AllocationStatus status, IReadOnlyList<ExplainedRollup> rollups)
    {
        Parts.Add(new ExplainedPart
        {
            Year = part.Year,
            CompensationDate = part.CompensationDate,
            Policy = part.Policy.Id,
            Version = part.Policy.Version,
            Status = status,
            Lines = lines,
            Reasons = [.. Opening, .. Reasons],
            Holders = [.. _holders],
            Residuals = [.. _residuals],
            Bases = BasesOf(part),
            Rollups = [.. rollups],
            RollupCounting = part.RollupCounting,
            RollupQuota = part.RollupQuota,
            RollupPay = part.RollupPay,
            Ceiling = part.Ceiling,
            CeilingCountsRollups = part.CeilingCountsRollups,
            RevenueIsCut = _revenueIsCut,
            OverlaysAreCut = _overlaysAreCut,
            PersonalAmount = part.PersonalAmount is { } amount ? Money.FromMinorUnits(amount, part.Currency) : null,
        });
    }

    private static ValueList<ExplainedBase> BasesOf(Part part)
    {
        var bases = new List<ExplainedBase>();
        foreach (var of in part.OverlayBases)
        {
            var amounts = new Money[part.Lines.Count];
            for (var i = 0; i < amounts.Length; i++)
            {
                amounts[i] = Money.FromMinorUnits(part.OverlayAmounts[of.From + i], part.Currency);
            }

            bases.Add(new ExplainedBase { Rule = part.RuleName(of.Rule), Amounts = [.. amounts] });
        }

        return [.. bases];
    }

    private ValueList<ShareStep> StepsOf(HolderKey key)
    {
        var steps = new List<ShareStep>();
        foreach (var (stage, shares) in _stages)
        {
            foreach (var (other, share) in shares)
            {
                if (other == key && (steps.Count == 0 || steps[^1].Share != share))
                {
                    steps.Add(new ShareStep(stage, share));
                    break;
                }
            }
        }

        return [.. steps];
    }

    private static ExactShare Exact<T>(Ratio<T> share)
        where T : struct, IBinaryInteger<T> => new(BigInteger.CreateChecked(share.Numerator), BigInteger.CreateChecked(share.Denominator));
}
