using CommissionEngine.Rosters;

namespace CommissionEngine.Allocations;

/// <summary>Somebody who receives indirect credit of a line, and from which holders.</summary>
public sealed record HeldRollup
{
    /// <summary>The relationship that led to him.</summary>
    public required string Rule { get; init; }

    /// <summary>The receiver.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>His seat; the nearest one that was reached, of several.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The places of the holders in <see cref="AllocatedLine.Holders"/>, from 0, rising.</summary>
    public required ValueList<int> From { get; init; }

    /// <summary>What he would have without a ceiling when the whole line is reached.</summary>
    public required Money Uncut { get; init; }

    /// <summary>What he has when the whole line is reached.</summary>
    public required Money Whole { get; init; }

    /// <summary>What he has of the lines of the same part before this one.</summary>
    public required Money Before { get; init; }

    /// <summary>What of the rollup retires quota.</summary>
    public required Share QuotaRetirement { get; init; }

    /// <summary>What of the rollup is paid for.</summary>
    public required Share Pay { get; init; }
}
