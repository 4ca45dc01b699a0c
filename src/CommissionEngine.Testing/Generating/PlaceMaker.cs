using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>Trees of regions and of products: a parent stands before its children, so there is no cycle.</summary>
internal static class PlaceMaker
{
    private const int Levels = 4;

    internal static ValueList<Region> Regions(Draw draw, Calendar calendar, Registry<RegionId> known)
    {
        var rows = new List<Region>();
        var levels = new List<int>();
        var count = draw.Int(1, 7);
        for (var i = 0; i < count; i++)
        {
            var id = new RegionId($"R{i + 1}");
            var above = Parent(draw, levels);
            levels.Add(above is { } place ? levels[place] + 1 : 1);
            var moves = i > 1 && draw.Chance(8);
            foreach (var days in moves ? calendar.Stretches(draw, 2, gaps: false) : [DateRange.Always])
            {
                rows.Add(new Region { Id = id, Parent = above is { } row ? known.Ids[row] : (RegionId?)null, During = days });
                known.Add(id, days);
                above = Parent(draw, levels[..^1]);
            }
        }

        return ValueList.From(rows);
    }

    internal static ValueList<Product> Products(Draw draw, Calendar calendar, Registry<ProductId> known)
    {
        var rows = new List<Product>();
        var levels = new List<int>();
        var count = draw.Int(1, 5);
        for (var i = 0; i < count; i++)
        {
            var above = Parent(draw, levels);
            levels.Add(above is { } place ? levels[place] + 1 : 1);
            var days = i > 0 && draw.Chance(10) ? calendar.Range(draw, always: 0) : DateRange.Always;
            var parent = above is { } row && known.Meets(known.Ids[row], days) ? known.Ids[row] : (ProductId?)null;
            var id = new ProductId($"X{i + 1}");
            rows.Add(new Product { Id = id, Parent = parent, During = days });
            known.Add(id, days);
        }

        return ValueList.From(rows);
    }

    /// <summary>A place in the tree so far that may have something below it; null for a new top, which seldom comes after the first.</summary>
    private static int? Parent(Draw draw, List<int> levels)
    {
        var free = Enumerable.Range(0, levels.Count).Where(place => levels[place] < Levels).ToList();
        return free.Count == 0 || draw.Chance(10) ? null : draw.Of(free);
    }
}
