namespace CommissionEngine.Policies;

/// <summary>An overlay that a participant's contract promises, such as for a protected group of customers.</summary>
/// <remarks>It is added after gathering, as a pool of its own and the last one, over the lines that meet its condition, unless its holder is credited on the part already.</remarks>
public sealed record ContractTerm
{
    /// <summary>The term's id: the rule that its credits refer to. Unique in the rulebook.</summary>
    public required string Id { get; init; }

    /// <summary>Whose contract it is. On a day on which he is not employed the term gives nothing.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The role in which he receives it; null if none is named.</summary>
    public Role? Role { get; init; }

    /// <summary>Which lines it is for.</summary>
    public required Condition When { get; init; }

    /// <summary>How much of the base of these lines; a fixed share.</summary>
    public required Share Portion { get; init; }

    /// <summary>What of the rounded credit retires quota; 100% unless it says otherwise.</summary>
    public Share QuotaRetirement { get; init; } = Share.Whole;

    /// <summary>What of the rounded credit is paid for; 100% unless it says otherwise.</summary>
    public Share Pay { get; init; } = Share.Whole;

    /// <summary>The compensation dates for which it holds; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }
}
