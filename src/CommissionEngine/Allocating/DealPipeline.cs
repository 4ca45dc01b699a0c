using CommissionEngine.Allocating.Checking;
using CommissionEngine.Allocating.Deciding;
using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocating.Weighting;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Allocating;

/// <summary>From a deal to its allocation: the stages 0 to 6 for every year, then the steps. One function tells their order, which is law.</summary>
/// <remarks>
/// In: any deal, and what the history knows. Out: an allocation; nothing is thrown for what a deal says. Law 1: what was reached is credited or residual.
/// Not for several threads at once; each takes one of its own.
/// </remarks>
internal sealed class DealPipeline
{
    private readonly EngineTables _tables;
    private readonly DeclaredFacts _facts;
    private readonly YearStages _years;

    internal DealPipeline(EngineTables tables)
    {
        _tables = tables;
        _facts = new DeclaredFacts(tables.Rulebook);
        _years = new YearStages(tables);
    }

    internal Allocation Run<TRecorder>(Deal deal, DealHistory? history, Basis basis, ref TRecorder recorder, Recording? recording)
        where TRecorder : struct, IRecorder
    {
        var key = deal.Original ?? deal.Id;
        var original = history?.OriginalOf(key);
        if (!DealCheck.IsFaultless(deal, _facts, original is not null, out var fits))
        {
            return Empty(deal, AllocationStatus.DealInvalid, DealFaultFindings.Of(DealCheck.Faults(deal, _facts, original is not null)), basis);
        }

        if (!fits)
        {
            return Empty(deal, AllocationStatus.AmountOutOfRange, DealCheck.TooLarge(deal, _facts, original is not null).ConvertAll(DealFindings.OutOfRange), basis);
        }

        if (original is not null)
        {
            if (StoredCheck.Faults(original) is { Count: > 0 } faults)
            {
                return Empty(deal, AllocationStatus.DealInvalid, DealFaultFindings.Of(faults), basis);
            }

            var stored = new Standing(original.Lines, original.Reached, original.Counted);
            return Result(deal, key, original.Currency, Stepper.Take(deal.Id, key, deal.Currency, stored, deal.Events), [], basis);
        }

        if (deal.Original is { } missing)
        {
            return Empty(deal, AllocationStatus.OriginalUnknown, [new Finding { Code = FindingCode.OriginalUnknown, Data = [new("original", missing.Value)] }], basis);
        }

        var findings = new List<Finding>();
        var wholes = Wholes(deal, history, findings, ref recorder, recording);
        if (wholes is null)
        {
            return Empty(deal, AllocationStatus.AmountOutOfRange, findings, basis);
        }

        var steps = Stepper.Take(deal.Id, null, deal.Currency, new Standing(ValueList.From(wholes), [], []), deal.Events);
        return steps.Status == AllocationStatus.AmountOutOfRange
            ? Empty(deal, steps.Status, [.. findings, .. steps.Findings], basis)
            : Result(deal, null, CreditCurrency(deal), steps, findings, basis);
    }

    /// <summary>The stored wholes of all lines and years, by line, then year; null if an amount does not fit.</summary>
    private List<AllocatedLine>? Wholes<TRecorder>(Deal deal, DealHistory? history, List<Finding> findings, ref TRecorder recorder, Recording? recording)
        where TRecorder : struct, IRecorder
    {
        var wholes = new List<AllocatedLine>();
        var years = Converting.Years(deal);
        if (Converting.CompensationDate(_tables.Rulebook, deal) is not { } date)
        {
            findings.Add(new Finding { Code = FindingCode.CompensationDateMissing, Data = [new("name", _tables.Rulebook.CompensationDate)] });
            for (var year = 1; year <= years; year++)
            {
                YearStages.AddUnconverted(deal, Converting.LinesOf(deal, year), year, AllocationStatus.CompensationDateMissing, deal.Booked.PlusYears(year - 1), wholes);
            }

            return Sorted(wholes);
        }

        DealFindings.AddUnknown(_tables, deal, Days.Of(date), findings);
        var verdict = DealVerdict.Of(_tables, deal, history, Days.Of(date), findings);
        try
        {
            for (var year = 1; year <= years; year++)
            {
                if (!_years.TryRun(deal, history, CreditCurrency(deal), year, date.PlusYears(year - 1), in verdict, wholes, findings, ref recorder, recording))
                {
                    return null;
                }
            }
        }
        catch (OverflowException)
        {
            findings.Add(DealFindings.OutOfRange(DealFindings.WholeOf(deal)));
            return null;
        }

        return Sorted(wholes);
    }

    private Currency CreditCurrency(Deal deal) => _tables.Rulebook.CreditCurrency ?? deal.Currency;

    private static List<AllocatedLine> Sorted(List<AllocatedLine> wholes)
    {
        wholes.Sort(static (a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Year.CompareTo(b.Year));
        return wholes;
    }

    private Allocation Empty(Deal deal, AllocationStatus status, IReadOnlyList<Finding> findings, Basis basis) => new()
    {
        Deal = deal.Id,
        Original = deal.Original,
        Status = status,
        Currency = CreditCurrency(deal),
        Findings = FindingOrder.Sorted(findings),
        Basis = basis,
    };

    private static Allocation Result(Deal deal, DealId? original, Currency currency, Steps steps, List<Finding> findings, Basis basis)
    {
        var status = steps.Status;
        foreach (var line in steps.After.Lines)
        {
            status = line.Status < status ? line.Status : status;
        }

        return new Allocation
        {
            Deal = deal.Id,
            Original = original,
            Status = status,
            Currency = currency,
            Credits = steps.Credits,
            Residuals = steps.Residuals,
            Units = steps.Units,
            Findings = FindingOrder.Sorted([.. findings, .. steps.Findings]),
            Lines = steps.After.Lines,
            Reached = steps.After.Reached,
            Counted = steps.After.Counted,
            Basis = basis,
        };
    }
}
