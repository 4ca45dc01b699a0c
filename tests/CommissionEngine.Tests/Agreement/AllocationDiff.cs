using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Agreement;

/// <summary>In what two allocations of one deal differ, as sentences. What a result came from (its basis) is not compared.</summary>
/// <remarks>
/// Not compared either, because no page says it: the order of findings and of regions, what a fault of a deal is called, how an amount that does not fit is
/// told, the order of running totals and counted events, running totals of zero. Holders and residuals of nothing in a
/// stored line are left out on both sides.
/// </remarks>
internal static class AllocationDiff
{
    public static List<string> Compare(Allocation expected, Allocation actual)
    {
        var differences = new List<string>();
        One("Deal", expected.Deal, actual.Deal);
        One("Original", expected.Original, actual.Original);
        One("Status", expected.Status, actual.Status);
        One("Currency", expected.Currency, actual.Currency);
        if (expected.Status == AllocationStatus.DealInvalid && actual.Status == AllocationStatus.DealInvalid)
        {
            One("has findings", expected.Findings.Count > 0, actual.Findings.Count > 0);
        }
        else
        {
            List("Findings", Sorted(expected.Findings.Select(Plain).Distinct()), Sorted(actual.Findings.Select(Plain).Distinct()));
        }

        List("Credits", expected.Credits, actual.Credits);
        List("Residuals", expected.Residuals, actual.Residuals);
        List("Units", Sorted(expected.Units), Sorted(actual.Units));
        // How totals that name no year of a multi-year deal are stored is open; what they come to shows in the rows.
        var isMultiYear = expected.Lines.Any(line => line.Year > 1);
        List("Reached", isMultiYear ? [] : Sorted(Plain(expected.Reached)), isMultiYear ? [] : Sorted(Plain(actual.Reached)));
        List("Counted", Sorted(expected.Counted), Sorted(actual.Counted));
        List("Lines", [.. expected.Lines.Select(Outline)], [.. actual.Lines.Select(Outline)]);
        for (var i = 0; i < Math.Min(expected.Lines.Count, actual.Lines.Count); i++)
        {
            var (mine, its) = (Plain(expected.Lines[i]), Plain(actual.Lines[i]));
            var name = $"Lines[{i}].";
            List(name + "Holders", mine.Holders, its.Holders);
            List(name + "Residual", mine.Residual, its.Residual);
            List(name + "Rollups", mine.Rollups, its.Rollups);
            List(name + "Regions", mine.Regions, its.Regions);
            List(name + "Reached", isMultiYear ? [] : Sorted(mine.Reached), isMultiYear ? [] : Sorted(its.Reached));
        }

        return differences;

        void One<T>(string name, T one, T other)
        {
            if (!Equals(one, other))
            {
                differences.Add($"{name}: expected {one}, found {other}");
            }
        }

        void List<T>(string name, IReadOnlyList<T> one, IReadOnlyList<T> other)
        {
            for (var i = 0; i < Math.Max(one.Count, other.Count); i++)
            {
                var (left, right) = (i < one.Count ? one[i] : default, i < other.Count ? other[i] : default);
                if (i >= one.Count || i >= other.Count || !Equals(left, right))
                {
                    differences.Add($"{name}[{i}]: expected {(i < one.Count ? left : "nothing")}, found {(i < other.Count ? right : "nothing")}");
                }
            }
        }
    }

    private static List<T> Sorted<T>(IEnumerable<T> items) => [.. items.OrderBy(item => item!.ToString(), StringComparer.Ordinal)];

    private static Finding Plain(Finding finding)
    {
        string[] open = finding.Code switch
        {
            FindingCode.AmountOutOfRange => ["what"],
            _ => [],
        };

        return finding with { Data = ValueList.From(finding.Data.Where(datum => !open.Contains(datum.Name))) };
    }

    private static ValueList<RunningTotal> Plain(ValueList<RunningTotal> totals) => ValueList.From(totals.Where(total => !total.Amount.IsZero));

    /// <summary>The line without its lists, which are compared one by one.</summary>
    private static AllocatedLine Outline(AllocatedLine line) => line with { Holders = [], Residual = [], Rollups = [], Regions = [], Reached = [] };

    /// <summary>The line without holders and residuals of nothing; the places of those who are left are counted anew.</summary>
    private static AllocatedLine Plain(AllocatedLine line)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < line.Holders.Count; i++)
        {
            if (!line.Holders[i].Whole.IsZero)
            {
                places[i] = places.Count;
            }
        }

        return line with
        {
            Holders = ValueList.From(line.Holders.Where(holder => !holder.Whole.IsZero)),
            Residual = ValueList.From(line.Residual.Where(residual => !residual.Whole.IsZero)),
            Rollups = ValueList.From(line.Rollups.Where(rollup => !rollup.Uncut.IsZero || !rollup.Whole.IsZero)
                .Select(rollup => rollup with { From = ValueList.From(rollup.From.Where(places.ContainsKey).Select(place => places[place])) })),
            Reached = Plain(line.Reached),
        };
    }
}
