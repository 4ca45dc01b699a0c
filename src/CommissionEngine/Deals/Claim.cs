using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>The statement of an agreement's owner that a deal is a call-off under it.</summary>
/// <remarks>
/// It counts if the participant owns the agreement on the claim's date, the deal's account is a covered entity on the booked date, and the claim is dated
/// on or before booked date + the agreement's claim days. Any other claim changes nothing and is a finding with its reason.
/// </remarks>
public sealed record Claim
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>Who claims.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>The day of the claim; it may lie before the booking.</summary>
    public required LocalDate Date { get; init; }
}
