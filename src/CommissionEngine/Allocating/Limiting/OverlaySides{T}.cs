using System.Numerics;
using System.Runtime.InteropServices;

namespace CommissionEngine.Allocating.Limiting;

/// <summary>Binds overlay holders to what they are a part of: once for each sign of its base that has a line. RULES 32.</summary>
internal static class OverlaySides<T>
    where T : struct, IBinaryInteger<T>
{
    internal static void Expand(Part part, PartWork<T> work)
    {
        var bases = CollectionsMarshal.AsSpan(part.OverlayBases);
        if (bases.Length == 0)
        {
            return;
        }

        var count = work.Holders.Length;
        for (var i = 0; i < count; i++)
        {
            var holder = work.Holders[i];
            if (!holder.IsOverlay)
            {
                continue;
            }

            var bound = false;
            for (var b = 0; b < bases.Length; b++)
            {
                if (bases[b].Rule != holder.Rule)
                {
                    continue;
                }

                if (bound)
                {
                    work.Add(holder with { Base = b });
                }
                else
                {
                    work.Holders[i].Base = b;
                    bound = true;
                }
            }
        }
    }
}
