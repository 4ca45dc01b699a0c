namespace CommissionEngine.Allocating.RollingUp;

/// <summary>A region and all above it, nearest first: where unit credit is booked. RULES 37.</summary>
internal static class RegionPaths
{
    /// <summary>From the home region of a participant on the compensation date; empty for the house and for one without home.</summary>
    internal static ValueList<RegionId> OfHome(Part part, int participant)
    {
        if (participant == part.Tables.House)
        {
            return [];
        }

        var row = part.Tables.People.Row(participant, part.Day);
        return row < 0 ? [] : From(part, part.Tables.People.Homes[row]);
    }

    /// <summary>From a region; empty if there is none on the compensation date.</summary>
    internal static ValueList<RegionId> From(Part part, int region)
    {
        var path = new List<RegionId>();
        var tree = part.Tables.Roster.RegionTree;
        for (var row = tree.Row(region, part.Day); row >= 0; row = tree.Row(region, part.Day))
        {
            path.Add(new RegionId(part.Tables.Roster.Regions[region]));
            region = tree.ParentIn(row);
        }

        return [.. path];
    }
}
