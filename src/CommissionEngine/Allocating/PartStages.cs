using System.Numerics;
using CommissionEngine.Allocating.RollingUp;
using CommissionEngine.Allocating.Weighting;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating;

/// <summary>Stages 3 to 6 of a part: in 64 bits where the numbers fit, in 128 where not, unbounded as the last resort; chosen once per part.</summary>
internal sealed class PartStages
{
    private readonly Stages<long> _narrow = new();
    private readonly Stages<Int128> _wide = new();
    private readonly Stages<BigInteger> _unbounded = new();
    private readonly PartOutcome _outcome = new();
    private readonly List<Finding> _findings = [];
    private readonly List<Reached> _receivers = [];
    private readonly LineSpread _lines = new();

    /// <summary>The wholes of the part's lines, in their order, after a status of Credited.</summary>
    internal Span<LineWhole> Lines => _lines.Wholes;

    internal AllocationStatus Run<TRecorder>(Part part, in DeclaredSplit declared, List<Finding> findings, ref TRecorder recorder, Recording? recording)
        where TRecorder : struct, IRecorder
    {
        _findings.Clear();
        _receivers.Clear();
        var status = Share(part, in declared, ref recorder);
        if (status == AllocationStatus.Credited)
        {
            HolderNames.Fill(part, _outcome);
            Receivers.Fill(part, _outcome, _receivers);
            status = _lines.Spread(part, _outcome, _receivers);
            if (status == AllocationStatus.CeilingRefused)
            {
                _findings.Add(PartFindings.RollupsPassCeiling(part, Credited(part)));
            }
        }

        if (status == AllocationStatus.Credited)
        {
            PartFindings.AddLapses(part, _outcome.Lapses, _findings);
            PartFindings.AddUnknownStages(part, _outcome.UnknownStages, _findings);
        }

        // A part that is refused has the findings of the refusal alone: what other limits did to it came to nothing.
        foreach (var finding in _findings)
        {
            if (IsAbout(status, finding.Code))
            {
                findings.Add(finding);
            }
        }

        recording?.End(part, LinesOf(part), status, [.. _receivers.ConvertAll(Explained)]);
        return status;
    }

    private static bool IsAbout(AllocationStatus status, FindingCode code) => status switch
    {
        AllocationStatus.SplitRefused => code == FindingCode.SplitRefused,
        AllocationStatus.ShareBelowMinimum => code == FindingCode.ShareBelowMinimum,
        AllocationStatus.CeilingRefused => code == FindingCode.CeilingRefused,
        _ => true,
    };

    private AllocationStatus Share<TRecorder>(Part part, in DeclaredSplit declared, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        try
        {
            return _narrow.Run(part, in declared, _findings, _outcome, ref recorder);
        }
        catch (OverflowException)
        {
            _findings.Clear();
        }

        try
        {
            return _wide.Run(part, in declared, _findings, _outcome, ref recorder);
        }
        catch (OverflowException)
        {
            _findings.Clear();
        }

        return _unbounded.Run(part, in declared, _findings, _outcome, ref recorder);
    }

    // Direct credit and rollups together, as a share of the revenue base.
    private string Credited(Part part)
    {
        BigInteger sum = 0;
        foreach (var holder in _outcome.Holders)
        {
            sum += Int128.Abs(holder.Units);
        }

        foreach (var receiver in _receivers)
        {
            sum += Int128.Abs(receiver.Uncut);
        }

        return part.Total == 0 ? "0%" : Texts.Share(Ratio<BigInteger>.Of(sum, Int128.Abs(part.Total)));
    }

    private static ValueList<ExplainedLine> LinesOf(Part part)
    {
        var lines = new List<ExplainedLine>();
        foreach (var line in part.Lines)
        {
            lines.Add(new ExplainedLine(line.Line, Money.FromMinorUnits(line.Base, part.Currency)));
        }

        return [.. lines];
    }

    private static ExplainedRollup Explained(Reached reached) => new()
    {
        Rule = reached.Steps[0].Relationship,
        Participant = reached.Participant,
        Seat = reached.Steps.MinBy(step => (step.Level, step.Rule, step.Holder)).Seat,
        From = reached.Holders(),
        Steps = [.. reached.Steps],
    };
}
