using System.Numerics;
using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>What makes a holder the same one from stage to stage.</summary>
internal readonly record struct HolderKey(int Participant, int Seat, int Role, Capacity Capacity, int Rule)
{
    internal static HolderKey Of<T>(in HolderEntry<T> holder)
        where T : struct, IBinaryInteger<T> => new(holder.Participant, holder.Seat, holder.Role, holder.Capacity, holder.Rule);
}
