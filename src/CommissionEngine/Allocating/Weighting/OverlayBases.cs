using System.Runtime.InteropServices;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>What overlays are a part of: the sums of their lines by sign. RULES 32.</summary>
internal static class OverlayBases
{
    /// <summary>Whether a rule has any line at all.</summary>
    internal static bool Has(Part part, int rule)
    {
        foreach (ref readonly var of in CollectionsMarshal.AsSpan(part.OverlayBases))
        {
            if (of.Rule == rule)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds what a rule is a part of: one base for its lines that are not negative, one for its negative lines, each where there is such a line.</summary>
    /// <param name="part">The part.</param>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="amounts">For each line of the part its amount, or null if the line does not belong.</param>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    internal static void Add(Part part, int rule, ReadOnlySpan<long?> amounts)
    {
        for (var sign = 0; sign < 2; sign++)
        {
            var from = part.OverlayAmounts.Count;
            var total = 0L;
            var any = false;
            foreach (var amount in amounts)
            {
                var belongs = amount is { } value && value < 0 == (sign == 1);
                any |= belongs;
                total += belongs ? amount!.Value : 0;
                part.OverlayAmounts.Add(belongs ? amount!.Value : 0);
            }

            if (any)
            {
                part.OverlayBases.Add(new OverlayBase { Rule = rule, Total = total, From = from });
            }
            else
            {
                part.OverlayAmounts.RemoveRange(from, part.OverlayAmounts.Count - from);
            }
        }
    }
}
