using CommissionEngine.Allocations;

namespace CommissionEngine.Compiling.Plain;

/// <summary>A pool of a plain policy, ready to be read for every deal.</summary>
internal struct PlainPool
{
    /// <summary>Whose number is no mask: the pool is the house's.</summary>
    internal const int House = -1;

    /// <summary>The mask of those whom it asks for; <see cref="House"/> for none.</summary>
    internal int Asking;

    /// <summary>The influence point that the region must cover; negative if places do not matter.</summary>
    internal int Point;

    /// <summary>Only those whose region is nearest.</summary>
    internal bool IsNearest;

    /// <summary>Shared by weight; else equally, or full to each.</summary>
    internal bool IsWeighted;

    /// <summary>Where nobody qualifies in any pool: the house takes it; else it is residual.</summary>
    internal bool FallsToHouse;

    /// <summary>Its portion, in units of the policy's <see cref="PlainPolicy.RevenueWhole"/> or <see cref="PlainPolicy.OverlayWhole"/>.</summary>
    internal long Portion;

    /// <summary>What its rows came by, but for the role.</summary>
    internal CreditCode Code;

    /// <summary>What its residual came by.</summary>
    internal CreditCode ResidualCode;
}
