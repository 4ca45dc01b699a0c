using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Books a step of a line in regions, each with its own and the sum of those below it.</summary>
/// <remarks>
/// In: a line, how much of it is reached before and after, and what everybody had and has. Out: unit credits, by region id,
/// ordinally; what has no region stands last. Law: all own amounts of a step sum to the step of the base, so no level sums to more.
/// </remarks>
internal static class UnitSums
{
    internal static void Write(
        AllocatedLine line, string? step, LocalDate date, Reach before, Reach after, ReadOnlySpan<long> heldBefore, ReadOnlySpan<long> heldAfter, List<UnitCredit> rows)
    {
        if (line.Units is null)
        {
            return;
        }

        var sums = new List<Sum>();
        var nowhere = 0L;
        if (line.Units.Kind == UnitKind.AtPoint)
        {
            var booked = line.Booked.MinorUnits;
            Book(line.Regions, after.Of(line.Base.MinorUnits, booked) - before.Of(line.Base.MinorUnits, booked), [], sums, ref nowhere);
        }
        else
        {
            ByHome(line, heldBefore, heldAfter, sums, ref nowhere);
        }

        sums.Sort((one, other) => one.Region.CompareTo(other.Region));
        foreach (var sum in sums)
        {
            Add(line, step, date, sum.Region, sum.Amount, sum.Own, rows);
        }

        Add(line, step, date, null, nowhere, nowhere, rows);
    }

    private static void ByHome(AllocatedLine line, ReadOnlySpan<long> heldBefore, ReadOnlySpan<long> heldAfter, List<Sum> sums, ref long nowhere)
    {
        var places = new Dictionary<RegionId, int>();
        for (var i = 0; i < line.Holders.Count; i++)
        {
            if (line.Holders[i].Type == CreditType.Revenue)
            {
                Book(line.Holders[i].Regions, heldAfter[i] - heldBefore[i], places, sums, ref nowhere);
            }
        }

        for (var i = 0; i < line.Residual.Count; i++)
        {
            nowhere += heldAfter[line.Holders.Count + i] - heldBefore[line.Holders.Count + i];
        }
    }

    /// <summary>Books an amount in the nearest region as its own, and in every region above it.</summary>
    private static void Book(ValueList<RegionId> path, long amount, Dictionary<RegionId, int> places, List<Sum> sums, ref long nowhere)
    {
        if (path.Count == 0)
        {
            nowhere += amount;
        }

        for (var i = 0; i < path.Count; i++)
        {
            if (!places.TryGetValue(path[i], out var place))
            {
                place = sums.Count;
                places.Add(path[i], place);
                sums.Add(new Sum(path[i], 0, 0));
            }

            var sum = sums[place];
            sums[place] = sum with { Amount = sum.Amount + amount, Own = sum.Own + (i == 0 ? amount : 0) };
        }
    }

    private static void Add(AllocatedLine line, string? step, LocalDate date, RegionId? region, long amount, long own, List<UnitCredit> rows)
    {
        if ((amount | own) == 0)
        {
            return;
        }

        rows.Add(new UnitCredit
        {
            Line = line.Line,
            Year = line.Year,
            Event = step,
            Date = date,
            Region = region,
            Amount = Money.FromMinorUnits(amount, line.Base.Currency),
            Own = Money.FromMinorUnits(own, line.Base.Currency),
        });
    }

    private readonly record struct Sum(RegionId Region, long Amount, long Own);
}
