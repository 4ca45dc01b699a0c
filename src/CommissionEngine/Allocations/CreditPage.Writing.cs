using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CommissionEngine.Deals;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocations;

/// <content>How the engine writes a page: columns that grow once and are used again.</content>
public sealed partial class CreditPage
{
    private readonly List<PageDocument> _documents = [];
    private AllocationStatus[] _statuses = [];
    private bool[] _hasFindings = [];
    private int[] _deals = [];
    private int[] _participants = [];
    private int[] _seats = [];
    private CreditCode[] _codes = [];
    private long[] _amounts = [];
    private long[] _quotas = [];
    private long[] _pays = [];
    private bool _hasPercentages;

    internal CreditPage()
    {
    }

    internal CreditNames Names { get; private set; } = null!;

    internal DealBatch Source { get; private set; } = null!;

    /// <summary>The credit currency of the rulebook; null if credit is in the deal's own.</summary>
    internal Currency? CreditCurrency { get; private set; }

    /// <summary>How many deals were credited from their columns, without the general stages.</summary>
    internal int PlainDeals { get; private set; }

    internal void Begin(CreditNames names, DealBatch source, Currency? creditCurrency, int firstDeal, int dealCount)
    {
        Names = names;
        Source = source;
        CreditCurrency = creditCurrency;
        FirstDeal = firstDeal;
        DealCount = dealCount;
        Count = 0;
        PlainDeals = 0;
        _documents.Clear();
        _hasPercentages = false;
        if (_statuses.Length < dealCount)
        {
            _statuses = new AllocationStatus[dealCount];
            _hasFindings = new bool[dealCount];
        }
    }

    /// <summary>Makes room for so many more rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Reserve(int rows)
    {
        if (_amounts.Length - Count < rows)
        {
            Grow(rows);
        }
    }

    /// <summary>Ends a deal that was credited from its columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void EndPlain(int deal, bool hasFindings)
    {
        End(deal, AllocationStatus.Credited, hasFindings);
        PlainDeals++;
    }

    /// <summary>Ends a deal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void End(int deal, AllocationStatus status, bool hasFindings)
    {
        _statuses[deal - FirstDeal] = status;
        _hasFindings[deal - FirstDeal] = hasFindings;
    }

    /// <summary>Writes a row that is paid and retires quota in full. There is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int deal, int participant, int seat, CreditCode code, long amount)
    {
        // Whoever adds has reserved the room, so no column checks it again.
        var row = Count;
        Debug.Assert(row < _amounts.Length, "Rows are reserved before they are written.");
        At(_deals, row) = deal;
        At(_participants, row) = participant;
        At(_seats, row) = seat;
        At(_codes, row) = code;
        At(_amounts, row) = amount;
        Count = unchecked(row + 1);
        if (_hasPercentages)
        {
            _quotas[row] = amount;
            _pays[row] = amount;
        }
    }

    /// <summary>Takes back the rows from a number on.</summary>
    internal void BackTo(int row) => Count = row;

    /// <summary>Gives the last row percentages of its own.</summary>
    internal void SetPercentages(long quota, long pay)
    {
        if (!_hasPercentages)
        {
            _hasPercentages = true;
            if (_quotas.Length < _amounts.Length)
            {
                _quotas = new long[_amounts.Length];
                _pays = new long[_amounts.Length];
            }

            _amounts.AsSpan(0, Count).CopyTo(_quotas);
            _amounts.AsSpan(0, Count).CopyTo(_pays);
            ClearResiduals();
        }

        _quotas[Count - 1] = quota;
        _pays[Count - 1] = pay;
    }

    /// <summary>Writes what the general stages came to.</summary>
    /// <param name="deal">The deal's place in the batch.</param>
    /// <param name="allocation">What came of it.</param>
    /// <param name="numbers">The numbers of what the rows name.</param>
    internal void Add(int deal, Allocation allocation, ICreditNumbers numbers)
    {
        Reserve(allocation.Credits.Count + allocation.Residuals.Count);
        foreach (var credit in allocation.Credits)
        {
            _documents.Add(new PageDocument(Count, credit, null));
            Add(deal, numbers.ParticipantOf(credit), numbers.SeatOf(credit), numbers.CodeOf(credit), credit.Amount.MinorUnits);
            if (credit.Quota != credit.Amount || credit.Pay != credit.Amount || _hasPercentages)
            {
                SetPercentages(credit.Quota.MinorUnits, credit.Pay.MinorUnits);
            }
        }

        foreach (var residual in allocation.Residuals)
        {
            _documents.Add(new PageDocument(Count, null, residual));
            AddResidual(deal, numbers.CodeOf(residual), residual.Amount.MinorUnits);
        }

        End(deal, allocation.Status, allocation.Findings.Count > 0);
    }

    /// <summary>Writes a residual. There is room.</summary>
    internal void AddResidual(int deal, CreditCode code, long amount)
    {
        Add(deal, -1, -1, code, amount);
        SetPercentages(0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T At<T>(T[] column, int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), row);

    private void ClearResiduals()
    {
        for (var row = 0; row < Count; row++)
        {
            if (_codes[row].Kind == CreditRowKind.Residual)
            {
                _quotas[row] = 0;
                _pays[row] = 0;
            }
        }
    }

    private void Grow(int rows)
    {
        var length = Math.Max(Count + rows, Math.Max(DealCount * 4, _amounts.Length * 3 / 2));
        Array.Resize(ref _deals, length);
        Array.Resize(ref _participants, length);
        Array.Resize(ref _seats, length);
        Array.Resize(ref _codes, length);
        Array.Resize(ref _amounts, length);
        if (_hasPercentages)
        {
            Array.Resize(ref _quotas, length);
            Array.Resize(ref _pays, length);
        }
    }
}
