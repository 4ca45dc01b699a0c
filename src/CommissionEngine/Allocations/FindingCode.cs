namespace CommissionEngine.Allocations;

/// <summary>What a finding is about.</summary>
/// <remarks>The code of a finding is CE4 and its number with three digits, such as CE4003.</remarks>
public enum FindingCode
{
    /// <summary>The deal is written down wrong, or what is stored of its original. Data: code, path, message, remedy.</summary>
    DealFault = 1,

    /// <summary>The roster does not know the account, or not on that day. Data: account.</summary>
    AccountUnknown = 2,

    /// <summary>The roster does not know the product, or not on that day. Data: product.</summary>
    ProductUnknown = 3,

    /// <summary>The roster does not know the region of a place, or not on that day. Data: point, region.</summary>
    RegionUnknown = 4,

    /// <summary>The roster does not know a participant named on the deal. Data: participant.</summary>
    ParticipantUnknown = 5,

    /// <summary>The roster does not know the agreement. Data: agreement.</summary>
    AgreementUnknown = 6,

    /// <summary>The deal was booked as a call-off, but the agreement does not cover the entity on the booked date. Data: agreement, account, booked. Concerns the agreement's owners.</summary>
    EntityNotCovered = 7,

    /// <summary>The deal was booked as a call-off outside the agreement's term. Data: agreement, term, booked. Concerns the agreement's owners.</summary>
    OutsideTerm = 8,

    /// <summary>A covered entity's deal was booked as local and no valid claim makes it a call-off. Data: agreements, account, claim-until. Concerns the agreements' owners.</summary>
    CoveredButLocal = 9,

    /// <summary>A claim came after the window. Data: agreement, participant, claimed, last-day. Concerns the agreement's owners.</summary>
    ClaimLate = 10,

    /// <summary>A claim is for an entity that the agreement does not cover on the booked date. Data: agreement, participant, account. Concerns the agreement's owners.</summary>
    ClaimNotCovered = 11,

    /// <summary>A claim is not by an owner of the agreement on its date. Data: agreement, participant, claimed. Concerns the agreement's owners.</summary>
    ClaimNotByOwner = 12,

    /// <summary>Valid claims under several agreements. Data: agreements. Concerns the owners.</summary>
    ClaimsConflict = 13,

    /// <summary>An override lacks its approver or reason and changes nothing. Data: missing.</summary>
    OverrideIncomplete = 14,

    /// <summary>A documented split was not approved on or before the booked date and changes nothing. Data: approved, booked.</summary>
    SplitNotApproved = 15,

    /// <summary>A declared split was refused. Data: rule, participant (whom the roster does not know) or total, required (always 100%). Concerns those named.</summary>
    SplitRefused = 16,

    /// <summary>Somebody has less than the minimum share. Data: participant, share, minimum.</summary>
    ShareBelowMinimum = 17,

    /// <summary>Credits pass a ceiling that refuses. Data: ceiling, credited.</summary>
    CeilingRefused = 18,

    /// <summary>The same order was booked before. Data: reference, deal (the one that is credited).</summary>
    DuplicateBooking = 19,

    /// <summary>The original is not in the history. Data: original.</summary>
    OriginalUnknown = 20,

    /// <summary>No policy is for the line. Data: date.</summary>
    NoPolicy = 21,

    /// <summary>Several policies are for the line and none stands first. Data: policies.</summary>
    PoliciesConflict = 22,

    /// <summary>A rate is missing. Data: from, to, type, date.</summary>
    RateMissing = 23,

    /// <summary>The deal lacks its compensation date. Data: name.</summary>
    CompensationDateMissing = 24,

    /// <summary>An amount that the policy asks for is not stated. Data: base, policy.</summary>
    BaseMissing = 25,

    /// <summary>An amount does not fit. Data: what.</summary>
    AmountOutOfRange = 26,

    /// <summary>An event that names no line came for lines of both signs. Data: event.</summary>
    EventNeedsLine = 27,

    /// <summary>An event would take a running total out of its whole. Data: event, reached, whole.</summary>
    OutsideWhole = 28,

    /// <summary>The history has counted the event already. Data: event.</summary>
    EventRepeated = 29,

    /// <summary>An event names a line, or a year, that the stored original does not have. Data: event, line, year.</summary>
    EventLineUnknown = 30,

    /// <summary>Something of an overlay lapsed. Data: rule, participant (if any), share, reason.</summary>
    OverlayLapsed = 31,

    /// <summary>A holdover by stage found no stage in the history. Data: participant, date.</summary>
    StageUnknown = 32,
}
