using CommissionEngine.Kernel;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Allocations;

/// <summary>The credits and residuals of some deals that follow each other in a batch, as columns: entry k of every column is row k.</summary>
/// <remarks>
/// Rows stand in the order of the deals, and of one deal as <see cref="Allocation.Credits"/>, then <see cref="Allocation.Residuals"/> has them. Amounts are whole minor units.
/// The spans hold until the page's <see cref="CreditBatch"/> is written again.
/// </remarks>
public sealed partial class CreditPage
{
    /// <summary>The place in the batch of the first deal of the page.</summary>
    public int FirstDeal { get; private set; }

    /// <summary>How many deals the page is about.</summary>
    public int DealCount { get; private set; }

    /// <summary>How many rows it has.</summary>
    public int Count { get; private set; }

    /// <summary>For each deal of the page, the status.</summary>
    public ReadOnlySpan<AllocationStatus> Statuses => _statuses.AsSpan(0, DealCount);

    /// <summary>For each deal of the page, whether somebody should know something: the findings are those of <see cref="CreditEngine.Allocate(Deals.Deal)"/>.</summary>
    public ReadOnlySpan<bool> HasFindings => _hasFindings.AsSpan(0, DealCount);

    /// <summary>For each row, the place of its deal in the batch.</summary>
    public ReadOnlySpan<int> Deals => _deals.AsSpan(0, Count);

    /// <summary>For each row, the number of the participant; -1 for a residual and for somebody whom the roster does not know.</summary>
    public ReadOnlySpan<int> Participants => _participants.AsSpan(0, Count);

    /// <summary>For each row, the number of the seat; -1 for a residual and for one that the roster does not know.</summary>
    public ReadOnlySpan<int> Seats => _seats.AsSpan(0, Count);

    /// <summary>For each row, policy, rule, role, kind and capacity.</summary>
    public ReadOnlySpan<CreditCode> Codes => _codes.AsSpan(0, Count);

    /// <summary>For each row, the amount in minor units.</summary>
    public ReadOnlySpan<long> Amounts => _amounts.AsSpan(0, Count);

    /// <summary>For each row, what retires quota, in minor units; a residual retires none.</summary>
    public ReadOnlySpan<long> QuotaAmounts => (_hasPercentages ? _quotas : _amounts).AsSpan(0, Count);

    /// <summary>For each row, what is paid for, in minor units; nothing is paid for a residual.</summary>
    public ReadOnlySpan<long> PayAmounts => (_hasPercentages ? _pays : _amounts).AsSpan(0, Count);

    /// <summary>The participant of a row; null for a residual.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public ParticipantId? ParticipantOf(int row) => Document(row) is { } document ? document.Credit?.Participant
        : _participants[row] < 0 ? (ParticipantId?)null : Names.Participants[_participants[row]];

    /// <summary>The role of a row; null if it has none.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public Role? RoleOf(int row) => Document(row) is { } document ? document.Credit?.Role
        : _codes[row].Role < 0 ? (Role?)null : Names.Roles[_codes[row].Role];

    /// <summary>The policy that decided a row; null if none did.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public PolicyId? PolicyOf(int row) => Document(row) is { } document ? document.Credit?.Policy ?? document.Residual?.Policy
        : Policy(row)?.Id;

    /// <summary>The rule by which a row came; null if none did.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public string? RuleOf(int row) => Document(row) is { } document ? document.Credit?.Rule ?? document.Residual?.Rule
        : Rule(row);

    /// <summary>The row of a credit as a document; null for a residual.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public Credit? CreditAt(int row)
    {
        if (Document(row) is { } document)
        {
            return document.Credit;
        }

        if (_codes[row].Kind == CreditRowKind.Residual)
        {
            return null;
        }

        var policy = Policy(row)!;
        return new Credit
        {
            Line = 1,
            Year = 1,
            Date = DateOf(row),
            Type = (CreditType)_codes[row].Kind,
            Participant = Names.Participants[_participants[row]],
            Seat = Names.Seats[_seats[row]],
            Role = RoleOf(row),
            Capacity = _codes[row].Capacity,
            Policy = policy.Id,
            Version = policy.Version,
            Rule = Rule(row)!,
            Amount = Money.FromMinorUnits(_amounts[row], CurrencyOf(row)),
            Quota = Money.FromMinorUnits(QuotaAmounts[row], CurrencyOf(row)),
            Pay = Money.FromMinorUnits(PayAmounts[row], CurrencyOf(row)),
        };
    }

    /// <summary>The row of a residual as a document; null for a credit.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public Residual? ResidualAt(int row)
    {
        if (Document(row) is { } document)
        {
            return document.Residual;
        }

        if (_codes[row].Kind != CreditRowKind.Residual)
        {
            return null;
        }

        var policy = Policy(row);
        return new Residual
        {
            Line = 1,
            Year = 1,
            Date = DateOf(row),
            Reason = ResidualReason.Unfilled,
            Rule = Rule(row),
            Policy = policy?.Id,
            Version = policy?.Version,
            Amount = Money.FromMinorUnits(_amounts[row], CurrencyOf(row)),
        };
    }

    /// <summary>The day on which a row counts.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public LocalDate DateOf(int row) => Document(row) is { } document
        ? document.Credit?.Date ?? document.Residual!.Date
        : Source.BookedOf(_deals[row]);

    private Currency CurrencyOf(int row) => CreditCurrency ?? Source.CurrencyOf(_deals[row]);

    private CreditPolicy? Policy(int row) => _codes[row].Policy < 0 ? null : Names.Policies[_codes[row].Policy];

    private string? Rule(int row) => _codes[row].Rule < 0 ? null : Policy(row)?.Pools[_codes[row].Rule].Name;

    private PageDocument? Document(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        var place = _documents.BinarySearch(new PageDocument(row, null, null), PageDocument.ByRow);
        return place < 0 ? null : _documents[place];
    }
}
