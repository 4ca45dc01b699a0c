using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Allocations;

/// <summary>What the numbers in a <see cref="CreditPage"/> stand for: the names of one engine.</summary>
/// <param name="Participants">By number; the last one is the house.</param>
/// <param name="Seats">By number; the last one is the seat of the house.</param>
/// <param name="Roles">By number.</param>
/// <param name="Policies">By number.</param>
internal sealed record CreditNames(ParticipantId[] Participants, Seat[] Seats, Role[] Roles, CreditPolicy[] Policies);
