using CommissionEngine.Allocating.Deciding;
using CommissionEngine.Allocating.Gathering;
using CommissionEngine.Allocating.RollingUp;
using CommissionEngine.Allocating.Weighting;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Allocating;

/// <summary>Stages 0 to 6 of one year of a deal: converting, selecting, then per part gathering to rolling up.</summary>
/// <remarks>In: the deal and the verdicts on its booking. Out: the wholes of the year's lines.</remarks>
internal sealed class YearStages
{
    private readonly EngineTables _tables;
    private readonly Choosing _choosing;
    private readonly Team _team = new();
    private readonly ExtraNames _names = new();
    private readonly Part _part;
    private readonly PartStages _stages = new();

    internal YearStages(EngineTables tables)
    {
        _tables = tables;
        _choosing = new Choosing(tables);
        _part = new Part { Tables = tables, Names = _names, Team = _team };
    }

    /// <summary>Adds the wholes of one year. False: an amount does not fit; a finding says which.</summary>
    /// <exception cref="OverflowException">A sum of amounts does not fit.</exception>
    internal bool TryRun<TRecorder>(
        Deal deal, DealHistory? history, Currency credit, int year, LocalDate date, in DealVerdict verdict,
        List<AllocatedLine> wholes, List<Finding> findings, ref TRecorder recorder, Recording? recording)
        where TRecorder : struct, IRecorder
    {
        var lines = Converting.LinesOf(deal, year);
        if (lines.Count == 0)
        {
            return true;
        }

        var day = Days.Of(date);
        int? named = Converting.IsMultiYear(deal) ? year : null;
        var converted = Converting.Convert(_tables, deal, credit, lines, day, named, findings);
        var begun = _choosing.Begin(deal, credit, day, named, verdict.Agreement, findings);
        converted = begun < converted ? begun : converted;
        if (converted == AllocationStatus.RateMissing)
        {
            AddUnconverted(deal, lines, year, converted, date, wholes);
            return true;
        }

        if (converted == AllocationStatus.AmountOutOfRange)
        {
            return false;
        }

        foreach (var line in lines)
        {
            if (verdict.RefusesAll is { } refused)
            {
                line.Status = refused;
            }
            else
            {
                _choosing.Choose(line, named, findings);
            }
        }

        if (deal.Account is null && year == 1 && lines.Exists(static line => line.Status == AllocationStatus.AccountUnknown))
        {
            findings.Add(DealFindings.AccountUnknown(""));
        }

        _names.Reset(_tables.Roles);
        _team.Gather(_tables, _names, deal, _choosing.Account, day);
        SetUp(deal, history, credit, year, named, date);
        foreach (var line in lines)
        {
            if (line.Status == AllocationStatus.Credited && line.Whole is null && !TryPart(lines, line, in verdict, findings, ref recorder, recording))
            {
                return false;
            }

            wholes.Add(line.Whole ?? Undecided(deal, line, year, date, credit));
        }

        return true;
    }

    /// <summary>Lines that are residual as a whole in the deal's currency.</summary>
    internal static void AddUnconverted(Deal deal, List<YearLine> lines, int year, AllocationStatus status, LocalDate date, List<AllocatedLine> wholes)
    {
        foreach (var line in lines)
        {
            var whole = Money.FromMinorUnits(line.Booked, deal.Currency);
            wholes.Add(WholeLines.Of(deal, line, year, date, status, whole) with { Rate = null, Residual = WholeLines.NotCredited(whole) });
        }
    }

    private static AllocatedLine Undecided(Deal deal, YearLine line, int year, LocalDate date, Currency credit)
    {
        var whole = Money.FromMinorUnits(line.Base, credit);
        return WholeLines.Of(deal, line, year, date, line.Status, whole) with { Residual = WholeLines.NotCredited(whole) };
    }

    private void SetUp(Deal deal, DealHistory? history, Currency credit, int year, int? named, LocalDate date)
    {
        _part.Deal = deal;
        _part.History = history;
        _part.Currency = credit;
        _part.Year = year;
        _part.NamedYear = named;
        _part.CompensationDate = date;
        _part.Day = Days.Of(date);
        _part.Account = _choosing.Account;
    }

    /// <summary>Shares out the part that begins with a line, and gives all its lines their wholes. False: an amount does not fit.</summary>
    private bool TryPart<TRecorder>(
        List<YearLine> lines, YearLine first, in DealVerdict verdict, List<Finding> findings, ref TRecorder recorder, Recording? recording)
        where TRecorder : struct, IRecorder
    {
        var members = lines.FindAll(line => line.Status == AllocationStatus.Credited && line.Whole is null && PartForming.IsSame(first, line));
        try
        {
            PartForming.Fill(_part, members);
        }
        catch (OverflowException)
        {
            findings.Add(DealFindings.OutOfRange(DealFindings.SumOf(members, _part.NamedYear, _part.Currency)));
            return false;
        }

        var status = AllocationStatus.SplitRefused;
        if (verdict.IsSplitAccepted)
        {
            if (TRecorder.IsOn)
            {
                _choosing.Explain(_part, first, recording!);
            }

            status = Run(in verdict, findings, ref recorder, recording);
        }

        if (status == AllocationStatus.AmountOutOfRange)
        {
            findings.Add(DealFindings.OutOfRange($"a credit of the policy {_part.Policy.Id} on {DealFindings.SumOf(members, _part.NamedYear, _part.Currency)}"));
            return false;
        }

        for (var i = 0; i < members.Count; i++)
        {
            var line = members[i];
            line.Status = status;
            if (status != AllocationStatus.Credited)
            {
                line.Whole = Undecided(_part.Deal, line, _part.Year, _part.CompensationDate, _part.Currency);
                continue;
            }

            ref readonly var whole = ref _stages.Lines[i];
            line.Whole = WholeLines.Of(_part.Deal, line, _part.Year, _part.CompensationDate, status, Money.FromMinorUnits(line.Base, _part.Currency)) with
            {
                Holders = whole.Holders,
                Residual = whole.Residual,
                Rollups = whole.Rollups,
                RollupCounting = _part.RollupCounting,
                Units = _part.Policy.Units,
                Regions = _part.Body.UnitPoint >= 0 ? RegionPaths.From(_part, _part.Places[_part.Body.UnitPoint]) : [],
            };
        }

        return true;
    }

    /// <summary>Runs the stages of a part: a credit that does not fit is a status, wherever it shows.</summary>
    private AllocationStatus Run<TRecorder>(in DealVerdict verdict, List<Finding> findings, ref TRecorder recorder, Recording? recording)
        where TRecorder : struct, IRecorder
    {
        try
        {
            return _stages.Run(_part, verdict.Split, findings, ref recorder, recording);
        }
        catch (OverflowException)
        {
            return AllocationStatus.AmountOutOfRange;
        }
    }
}
