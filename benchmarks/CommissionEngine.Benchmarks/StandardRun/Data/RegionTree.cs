namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>Three levels of regions by number: 0 is the globe, 1 to 4 are regions, 5 to 28 are countries, six in each region.</summary>
internal static class RegionTree
{
    internal const int Count = 29;
    internal const int FirstCountry = 5;
    internal const int Countries = Count - FirstCountry;

    internal static int Parent(int region) => region switch
    {
        0 => -1,
        < FirstCountry => 0,
        _ => 1 + ((region - FirstCountry) / 6),
    };

    internal static int Depth(int region) => region switch
    {
        0 => 0,
        < FirstCountry => 1,
        _ => 2,
    };

    /// <summary>Whether a place is the region or lies in it.</summary>
    internal static bool Covers(int region, int place) => region == 0 || region == place || (place >= FirstCountry && region == Parent(place));
}
