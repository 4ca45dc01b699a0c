using CommissionEngine.Allocating.Deciding;
using CommissionEngine.Allocating.Weighting;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating;

/// <summary>Which lines are one part, and what the stages ask for it. RULES 1, 24 and 32.</summary>
internal static class PartForming
{
    /// <summary>The same policy, the same places at the influence points that it asks for, the same sign (zero counts as positive).</summary>
    internal static bool IsSame(YearLine first, YearLine other)
    {
        if (other.Body != first.Body || other.Base < 0 != first.Base < 0)
        {
            return false;
        }

        foreach (var point in first.Body!.AskedPoints)
        {
            if (other.Places[point] != first.Places[point])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sets the part up for these lines.</summary>
    /// <exception cref="OverflowException">A sum of amounts does not fit.</exception>
    internal static void Fill(Part part, List<YearLine> lines)
    {
        var first = lines[0];
        part.Body = first.Body!;
        part.Places = first.Places;
        part.Portions = part.Body.Adaptations.At(part.Places[part.Body.GoverningPoint], part.Day);
        part.Lines.Clear();
        part.Total = 0;
        foreach (var line in lines)
        {
            part.Lines.Add(new PartLine(line.Number, line.Base));
            part.Total += line.Base;
        }

        var limits = part.Policy.Limits;
        part.Ceiling = part.Portions.Ceiling;
        part.CeilingCountsRollups = limits.Ceiling is { CountsRollups: true };
        part.CeilingRefuses = limits.Ceiling is { Cut: CeilingCut.Refuse };
        part.PersonalAmount = limits.PerPerson?.Amount is { } amount && amount.Currency == part.Currency ? amount.MinorUnits : null;
        part.RollupCounting = part.Policy.Rollup?.Counting ?? RollupCounting.Each;
        part.RollupQuota = part.Portions.RollupQuota;
        part.RollupPay = part.Portions.RollupPay;
        FillOverlays(part, lines);
    }

    private static void FillOverlays(Part part, List<YearLine> lines)
    {
        part.OverlayBases.Clear();
        part.OverlayAmounts.Clear();
        part.Terms.Clear();
        Span<long?> amounts = new long?[lines.Count];
        for (var rule = 0; rule < part.Body.Pools.Length; rule++)
        {
            if (part.Body.Pools[rule].IsOverlay)
            {
                var of = part.Body.Pools[rule].Pool.Base ?? part.Policy.Base;
                for (var i = 0; i < lines.Count; i++)
                {
                    amounts[i] = lines[i].InPool[rule] ? lines[i].Converted[(int)of] : null;
                }

                OverlayBases.Add(part, rule, amounts);
            }
        }

        for (var term = 0; term < part.Tables.ContractTerms.Length; term++)
        {
            var isMet = false;
            for (var i = 0; i < lines.Count; i++)
            {
                isMet |= lines[i].InTerm[term];
                amounts[i] = lines[i].InTerm[term] ? lines[i].Base : null;
            }

            if (isMet)
            {
                part.Terms.Add(part.Tables.ContractTerms[term]);
                OverlayBases.Add(part, part.Body.Pools.Length + part.Terms.Count - 1, amounts);
            }
        }
    }
}
