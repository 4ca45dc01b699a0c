using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Deciding;

/// <summary>Stage 1: each line finds the one policy that decides it, and what that policy asks of the line.</summary>
/// <remarks>In: a line with its amounts. Out: policy and base, or the status that says why there is none. DESIGN 5 ("which policy decides"), RULES 10 to 13.</remarks>
internal sealed class Choosing
{
    private readonly EngineTables _tables;
    private readonly FrameReader _reader;
    private readonly LineFrame _frame;
    private readonly List<AmountBase> _missing = [];
    private Deal _deal = null!;
    private bool _accountIsKnown;

    internal Choosing(EngineTables tables)
    {
        _tables = tables;
        _reader = new FrameReader(tables.Policies, tables.Roster, tables.Rates);
        _frame = tables.Policies.NewFrame();
    }

    /// <summary>The number of the deal's account; negative if it is missing or not known.</summary>
    internal int Account => _frame.Account;

    /// <summary>Begins a year of a deal. A status other than Credited: the rate of an amount band is missing, or the deal's amount does not fit in it; each has its finding.</summary>
    /// <remarks>That the rate into the credit currency is missing was told when the lines were converted, and is not told again.</remarks>
    internal AllocationStatus Begin(Deal deal, Currency credit, int day, int? year, int agreement, List<Finding> findings)
    {
        _deal = deal;
        var outcome = _reader.ReadDeal(deal, day, agreement, _frame);
        _accountIsKnown = _tables.Roster.Accounts.Tree.Exists(_frame.Account, day);
        foreach (var (band, failed) in _reader.FailedBands)
        {
            if (failed == RateOutcome.OutOfRange)
            {
                findings.Add(DealFindings.OutOfRange(DealFindings.WholeOf(deal) + (band == deal.Currency ? "" : ", converted into " + band.Code)));
            }
            else if (band != credit)
            {
                findings.Add(DealFindings.RateMissing(_tables, deal.Currency, band, day, year));
            }
        }

        return outcome switch
        {
            RateOutcome.Missing => AllocationStatus.RateMissing,
            RateOutcome.OutOfRange => AllocationStatus.AmountOutOfRange,
            _ => AllocationStatus.Credited,
        };
    }

    /// <summary>Decides one line.</summary>
    internal void Choose(YearLine line, int? year, List<Finding> findings)
    {
        _reader.ReadLine(_deal, line.Line, _frame);
        switch (PolicySelection.Select(_tables.Policies, _frame, out var policy))
        {
            case SelectionOutcome.None:
                line.Status = AllocationStatus.NoPolicy;
                findings.Add(OfLine(line, year, FindingCode.NoPolicy, [new("date", Texts.Date(Days.DateOf(_frame.Day)))]));
                return;
            case SelectionOutcome.Conflict:
                line.Status = AllocationStatus.PoliciesConflict;
                findings.Add(OfLine(line, year, FindingCode.PoliciesConflict, [new("policies", Candidates())]));
                return;
            default:
                Take(line, year, _tables.Bodies[policy], findings);
                return;
        }
    }

    /// <summary>Writes down why the policy of a part decides it. Only for a recorder that listens, for the part at hand.</summary>
    internal void Explain(Part part, YearLine first, Recording recording)
    {
        _reader.ReadLine(_deal, first.Line, _frame);
        recording.Opening.Clear();
        PolicyReasons.Add(_tables, _frame, part, recording.Opening);
    }

    private void Take(YearLine line, int? year, PolicyBody body, List<Finding> findings)
    {
        line.Body = body;
        line.Places = _frame.Regions.ToArray();
        line.Base = line.Converted[(int)body.Policy.Base] ?? line.Base;
        if (body.NeedsAccount && !_accountIsKnown)
        {
            line.Status = AllocationStatus.AccountUnknown;
            return;
        }

        line.InPool = new bool[body.Pools.Length];
        for (var i = 0; i < body.Pools.Length; i++)
        {
            line.InPool[i] = body.Pools[i].Pool.Lines is not { } lines || Holds(lines, body);
        }

        body.FindMissingBases(line.Converted, line.InPool, _missing);
        foreach (var missing in _missing)
        {
            line.Status = AllocationStatus.BaseMissing;
            findings.Add(OfLine(line, year, FindingCode.BaseMissing, [new("base", AmountNames.Of(missing)), new("policy", body.Policy.Id.Value)]));
        }

        if (_missing.Count > 0)
        {
            return;
        }

        line.InTerm = new bool[_tables.ContractTerms.Length];
        for (var i = 0; i < line.InTerm.Length; i++)
        {
            var term = _tables.ContractTerms[i];
            line.InTerm[i] = DaySpan.Of(term.During).Contains(_frame.Day) && Holds(term.When, body);
        }
    }

    private bool Holds(Condition condition, PolicyBody body) => _tables.Policies.ProgramOf(condition, body.GoverningPoint).HoldsFor(_frame);

    private string Candidates()
    {
        var names = new List<string>();
        for (var i = 0; i < _frame.CandidateCount; i++)
        {
            names.Add(_tables.Policies.Policies[_frame.Candidates[i]].Name);
        }

        return string.Join(", ", names);
    }

    private static Finding OfLine(YearLine line, int? year, FindingCode code, ValueList<FindingDatum> data) =>
        new() { Code = code, Line = line.Number, Year = year, Data = data };
}
