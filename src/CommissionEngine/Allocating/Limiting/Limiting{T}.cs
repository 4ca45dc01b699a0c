using System.Numerics;
using CommissionEngine.Allocating.Rounding;
using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Stage 4: the limits of a part, in the order that is law: several roles, most people, minimum share, ceiling, the most one person may get.</summary>
/// <remarks>
/// In: exact shares. Out: exact shares, residuals and lapses, or the status that refuses the part. Law 8: each limit holds at its stage.
/// Law 1: what revenue loses by a cut is residual; what it loses by renormalising goes to the other recipients.
/// </remarks>
internal static class Limiting<T>
    where T : struct, IBinaryInteger<T>
{
    internal static AllocationStatus Limit<TRecorder>(Part part, PartWork<T> work, Rounding<T> rounding, List<Finding> findings, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        OverlaySides<T>.Expand(part, work);
        var limits = part.Policy.Limits;
        SeveralRolesLimit<T>.Apply(part, work, limits.RevenueRoles, isOverlay: false, ref recorder);
        SeveralRolesLimit<T>.Apply(part, work, limits.OverlayRoles, isOverlay: true, ref recorder);
        if (limits.MostPeople is { } most)
        {
            PeopleLimits<T>.KeepMost(part, work, most, ref recorder);
        }

        if (part.Portions.Minimum is { } minimum
            && !PeopleLimits<T>.TryMinimum(part, work, minimum, limits.Minimum!.OnShortfall, findings, ref recorder))
        {
            return AllocationStatus.ShareBelowMinimum;
        }

        if (limits.Ceiling is { } ceiling)
        {
            var status = CeilingLimit<T>.Apply(part, work, rounding, ceiling.Cut, findings, ref recorder);
            if (status != AllocationStatus.Credited)
            {
                return status;
            }
        }

        if (limits.PerPerson is not null)
        {
            PersonalLimits<T>.Apply(part, work, ref recorder);
        }

        return AllocationStatus.Credited;
    }
}
