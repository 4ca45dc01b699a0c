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

        if (work.Holders.Length > count)
        {
            Order(work.Holders);
        }
    }

    // Both sides of an overlay stand where it stands: pools keep their order (RULES 26).
    private static void Order(Span<HolderEntry<T>> holders)
    {
        for (var i = 1; i < holders.Length; i++)
        {
            var moved = holders[i];
            var to = i;
            while (to > 0 && moved.IsOverlay && holders[to - 1].IsOverlay && (moved.Rule, moved.Base).CompareTo((holders[to - 1].Rule, holders[to - 1].Base)) < 0)
            {
                holders[to] = holders[to - 1];
                to--;
            }

            holders[to] = moved;
        }
    }
}
