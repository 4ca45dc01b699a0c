using CommissionEngine.Compiling;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Whether a pool asks for the same people as an earlier one, by another influence point that lies in the same place. RULES 19.</summary>
/// <remarks>A pool that gives nothing, because its portion is zero or no line meets its filter, has not counted anybody.</remarks>
internal static class Coinciding
{
    internal static bool IsCountedBefore(Part part, int rule, out int earlier)
    {
        earlier = -1;
        if (part.Policy.Coinciding != CoincidingPoints.Once)
        {
            return false;
        }

        var pool = part.Body.Pools[rule];
        if (pool.Team is null || pool.Point < 0 || part.Places[pool.Point] == Names.Missing)
        {
            return false;
        }

        for (var i = 0; i < rule; i++)
        {
            var other = part.Body.Pools[i];
            if (other.Team is { } team && other.IsOverlay == pool.IsOverlay && other.Point >= 0 && other.Point != pool.Point
                && part.Places[other.Point] == part.Places[pool.Point] && Gives(part, i)
                && (team with { Point = pool.Team.Point }) == pool.Team)
            {
                earlier = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a pool has anything to give to anybody.</summary>
    internal static bool Gives(Part part, int rule) =>
        !part.Portions.Portions[rule].IsZero && (!part.Body.Pools[rule].IsOverlay || OverlayBases.Has(part, rule));
}
