using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>A holder with his units of the whole part; see <see cref="HolderEntry{T}"/> for the numbers.</summary>
internal readonly record struct RoundedHolder(
    int Participant, int Seat, int Role, Capacity Capacity, int Rule, bool IsOverlay, int RollupSeat, int Base, long Units);
