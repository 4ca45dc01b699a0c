using System.Numerics;
using CommissionEngine.Allocating.RollingUp;
using CommissionEngine.Allocating.Rounding;
using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating;

/// <summary>From an explanation to its allocation: the same rounding, following, rolling up and stepping, with no table of an engine. Law 7.</summary>
/// <remarks>In: exact shares, bases, receivers. Out: every amount. What the explanation merely tells (status, findings, names) is taken from it.</remarks>
internal static class Replaying
{
    internal static Allocation Replay(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        if (explanation.Reader is { } reader)
        {
            throw new ArgumentException($"The explanation was made for {reader}, and so lacks what others got. Give the whole explanation.", nameof(explanation));
        }

        var told = explanation.Allocation;
        if (told.Lines.Count == 0)
        {
            return told with { Credits = [], Residuals = [], Units = [] };
        }

        var key = explanation.Original is null ? (DealId?)null : told.Original;
        var standing = explanation.Original is { } original
            ? new Standing(original.Lines, original.Reached, original.Counted)
            : new Standing(Wholes(explanation), [], []);
        var steps = Stepper.Take(told.Deal, key, explanation.Deal.Currency, standing, explanation.Deal.Events);
        return told with
        {
            Credits = steps.Credits,
            Residuals = steps.Residuals,
            Units = steps.Units,
            Lines = steps.After.Lines,
            Reached = steps.After.Reached,
            Counted = steps.After.Counted,
        };
    }

    private static ValueList<AllocatedLine> Wholes(Explanation explanation)
    {
        var lines = new List<AllocatedLine>(explanation.Allocation.Lines.Count);
        foreach (var line in explanation.Allocation.Lines)
        {
            lines.Add(line with { Holders = [], Rollups = [], Reached = [], Residual = line.Status == AllocationStatus.Credited ? [] : line.Residual });
        }

        foreach (var part in explanation.Parts)
        {
            if (part.Status != AllocationStatus.Credited)
            {
                continue;
            }

            foreach (var whole in Spread(part))
            {
                var place = lines.FindIndex(line => line.Line == whole.Line && line.Year == part.Year);
                lines[place] = lines[place] with { Holders = whole.Holders, Residual = whole.Residual, Rollups = whole.Rollups };
            }
        }

        return ValueList.From(lines);
    }

    private static LineWhole[] Spread(ExplainedPart part)
    {
        var frame = FrameOf(part);
        var work = WorkOf(part, frame);
        if (!new Rounding<BigInteger>().TryRound(frame, work))
        {
            throw new ArgumentException("The explanation holds an amount that does not fit in 64 bits of minor units.", nameof(part));
        }

        var outcome = new PartOutcome();
        outcome.Take(work);
        var kept = new List<int>();
        for (var i = 0; i < work.Holders.Length; i++)
        {
            if (!work.Holders[i].Share.IsZero || work.Holders[i].Units != 0)
            {
                outcome.Named.Add(part.Holders[i].Holder);
                kept.Add(i);
            }
        }

        foreach (var residual in work.Residuals)
        {
            outcome.ResidualRules.Add(residual.Rule < 0 ? null : part.Residuals[residual.Rule].Rule);
        }

        var lines = new LineSpread();
        lines.Spread(frame, outcome, ReceiversOf(part));
        return lines.Wholes.ToArray();
    }

    private static PartFrame FrameOf(ExplainedPart part)
    {
        var frame = new PartFrame
        {
            Year = part.Year,
            CompensationDate = part.CompensationDate,
            Currency = part.Lines[0].Base.Currency,
            Ceiling = part.Ceiling,
            CeilingCountsRollups = part.CeilingCountsRollups,
            PersonalAmount = part.PersonalAmount?.MinorUnits,
            RollupCounting = part.RollupCounting,
            RollupQuota = part.RollupQuota,
            RollupPay = part.RollupPay,
        };
        foreach (var line in part.Lines)
        {
            frame.Lines.Add(new PartLine(line.Line, line.Base.MinorUnits));
            frame.Total += line.Base.MinorUnits;
        }

        for (var i = 0; i < part.Bases.Count; i++)
        {
            var of = new OverlayBase { Rule = i, From = frame.OverlayAmounts.Count };
            foreach (var amount in part.Bases[i].Amounts)
            {
                frame.OverlayAmounts.Add(amount.MinorUnits);
                of.Total += amount.MinorUnits;
            }

            frame.OverlayBases.Add(of);
        }

        return frame;
    }

    private static PartWork<BigInteger> WorkOf(ExplainedPart part, PartFrame frame)
    {
        var work = new PartWork<BigInteger> { RevenueIsCut = part.RevenueIsCut, OverlaysAreCut = part.OverlaysAreCut };
        var names = new List<ParticipantId>();
        foreach (var holder in part.Holders)
        {
            var participant = names.IndexOf(holder.Holder.Participant);
            if (participant < 0)
            {
                participant = names.Count;
                names.Add(holder.Holder.Participant);
            }

            work.Add(new HolderEntry<BigInteger>
            {
                Participant = participant,
                IsOverlay = holder.Holder.Type == CreditType.Overlay,
                Rule = holder.Base < 0 ? 0 : frame.OverlayBases[holder.Base].Rule,
                Base = holder.Base,
                IsHouse = holder.IsHouse,
                IsShared = holder.IsShared,
                TakesRemainder = holder.TakesRemainder,
                Share = Ratio<BigInteger>.Of(holder.Share.Numerator, holder.Share.Denominator),
            });
        }

        for (var i = 0; i < part.Residuals.Count; i++)
        {
            var residual = part.Residuals[i];
            if (!residual.Share.Numerator.IsZero)
            {
                work.AddResidual(residual.Reason, residual.Rule is null ? -1 : i, Ratio<BigInteger>.Of(residual.Share.Numerator, residual.Share.Denominator));
            }
        }

        return work;
    }

    private static List<Reached> ReceiversOf(ExplainedPart part)
    {
        var receivers = new List<Reached>();
        foreach (var rollup in part.Rollups)
        {
            var reached = new Reached { Participant = rollup.Participant };
            reached.Steps.AddRange(rollup.Steps);
            receivers.Add(reached);
        }

        return receivers;
    }
}
