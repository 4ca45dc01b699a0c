namespace CommissionEngine.Allocations;

/// <summary>What became of a deal, in order of precedence: where two hold, the first is the status. <see cref="Credited"/> is the last.</summary>
/// <remarks>The code of a status is CE3 and its number with three digits, such as CE3013.</remarks>
public enum AllocationStatus
{
    /// <summary>The deal is written down wrong, or the stored result that it continues does not hold together; every fault is a finding. Nothing is credited, no rows are written.</summary>
    DealInvalid = 1,

    /// <summary>An amount does not fit into 64 bits of minor units.</summary>
    AmountOutOfRange = 2,

    /// <summary>The deal lacks the date that the rulebook names as compensation date. All is residual, in the deal's currency.</summary>
    CompensationDateMissing = 3,

    /// <summary>An exchange rate that is needed is missing on the compensation date. All is residual, in the deal's currency.</summary>
    RateMissing = 4,

    /// <summary>The same order was booked before. All is residual.</summary>
    DuplicateBooking = 5,

    /// <summary>The original that the deal refers to is not in the history. No rows are written.</summary>
    OriginalUnknown = 6,

    /// <summary>The policy that decides needs the account, and the roster does not know it. All of that part is residual.</summary>
    AccountUnknown = 7,

    /// <summary>No policy is for a line. The line is residual.</summary>
    NoPolicy = 8,

    /// <summary>Several policies are for a line and none stands before the others. The line is residual.</summary>
    PoliciesConflict = 9,

    /// <summary>The policy that decides asks for an amount (net, list or margin) that a line does not state. The line is residual.</summary>
    BaseMissing = 10,

    /// <summary>A declared split does not total 100% or names somebody unknown. The part is residual.</summary>
    SplitRefused = 11,

    /// <summary>Somebody has less than the minimum share. The part is residual.</summary>
    ShareBelowMinimum = 12,

    /// <summary>The credits pass the ceiling and the policy refuses that. The part is residual.</summary>
    CeilingRefused = 13,

    /// <summary>An event that names no line came for a deal with lines of both signs. The event has no rows.</summary>
    EventNeedsLine = 14,

    /// <summary>An event would take a running total out of its whole. The event has no rows.</summary>
    OutsideWhole = 15,

    /// <summary>Everything that was reached is credited, or is residual by a rule of the policy.</summary>
    Credited = 16,
}
