using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Somebody with an exact share of a part. RULES 25 and 26.</summary>
internal struct HolderEntry<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The rule of an override.</summary>
    internal const int ByOverride = -1;

    /// <summary>The rule of a documented split.</summary>
    internal const int ByDocumentedSplit = -2;

    internal int Participant;

    internal int Seat;

    internal int Role;

    internal Capacity Capacity;

    /// <summary>The number of the pool, or of the contract term behind the pools; negative for a declared split.</summary>
    internal int Rule;

    internal bool IsOverlay;

    /// <summary>The place of the role in its pool, or of the recipient in a declared split.</summary>
    internal int Place;

    internal int Order;

    /// <summary>The seat from which rollups start; negative for the house.</summary>
    internal int RollupSeat;

    /// <summary>The number of the overlay base; -1 for revenue.</summary>
    internal int Base;

    /// <summary>The exact share of the base; zero once it is left out.</summary>
    internal Ratio<T> Share;

    internal bool IsHouse;

    /// <summary>Whether it is of an overlay pool whose total is rounded and then shared; else an overlay is rounded for itself.</summary>
    internal bool IsShared;

    /// <summary>Whether the rounding rule gives the remainder to it.</summary>
    internal bool TakesRemainder;

    /// <summary>The units of the whole part.</summary>
    internal long Units;
}
