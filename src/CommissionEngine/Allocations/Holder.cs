using CommissionEngine.Rosters;

namespace CommissionEngine.Allocations;

/// <summary>Somebody with a share of the whole of a line.</summary>
public sealed record Holder
{
    /// <summary>Revenue or overlay.</summary>
    public required CreditType Type { get; init; }

    /// <summary>The participant.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The seat.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The role; null if there is none.</summary>
    public Role? Role { get; init; }

    /// <summary>The capacity.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>The rule: the pool's or contract term's name, or "override" or "documented split".</summary>
    public required string Rule { get; init; }

    /// <summary>What he has when the whole line is reached.</summary>
    public required Money Whole { get; init; }

    /// <summary>What he has of the lines of the same part before this one: quota and pay are rounded from this running total on.</summary>
    public required Money Before { get; init; }

    /// <summary>For an overlay, the base of this line that it follows; null for revenue.</summary>
    public Money? Base { get; init; }

    /// <summary>What of the credit retires quota.</summary>
    public required Share QuotaRetirement { get; init; }

    /// <summary>What of the credit is paid for.</summary>
    public required Share Pay { get; init; }

    /// <summary>The home region and all above it, nearest first; empty if there is none, or if the policy has no unit credit by home regions.</summary>
    public ValueList<RegionId> Regions { get; init; } = [];
}
