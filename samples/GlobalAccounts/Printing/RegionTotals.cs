using CommissionEngine.Rosters;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>What each region books as unit credit: its own people's revenue credit and that of all regions below it.</summary>
internal static class RegionTotals
{
    private static readonly Currency Euro = "EUR";

    private static readonly string[] Years = [">2024", ">2025", ">later"];

    public static void Write(TextWriter to, Run run)
    {
        Title.Write(to, "Regions: unit credit by the homes of those credited, in EUR");
        var totals = new Totals<(RegionId? Region, int Year)>();
        foreach (var unit in run.Deals.SelectMany(one => one.Allocation.Units))
        {
            totals.Add((unit.Region, Math.Min(unit.Date.Year - 2024, 2)), unit.Amount);
        }

        var table = new Table(["region", .. Years, ">together"]);
        var regions = run.Company.Roster.Regions.GroupBy(region => region.Id).Select(rows => rows.Last()).ToList();
        foreach (var top in regions.Where(region => region.Parent is null))
        {
            Add(table, totals, regions, top, 0);
        }

        Row(table, totals, "without region: house, residual, people without home", null);
        table.Write(to);
        foreach (var moved in run.Company.Roster.Regions.GroupBy(region => region.Id).Where(rows => rows.Select(row => row.Parent).Distinct().Count() > 1))
        {
            to.WriteLine($"  {moved.Last().Name} belongs {string.Join(", ", moved.Select(row => $"to {row.Parent} {row.During}"))}, and is counted there.");
        }
    }

    private static void Add(Table table, Totals<(RegionId?, int)> totals, List<Region> regions, Region region, int depth)
    {
        Row(table, totals, $"{new string(' ', 2 * depth)}{region.Name ?? region.Id.Value}", region.Id);
        foreach (var below in regions.Where(other => other.Parent == region.Id))
        {
            Add(table, totals, regions, below, depth + 1);
        }
    }

    private static void Row(Table table, Totals<(RegionId?, int)> totals, string name, RegionId? region)
    {
        var amounts = Years.Select((_, year) => totals.Of((region, year), Euro)).ToList();
        table.Add([name, .. amounts.Select(amount => amount.ToAmountString()), amounts.Aggregate((sum, amount) => sum + amount).ToAmountString()]);
    }
}
