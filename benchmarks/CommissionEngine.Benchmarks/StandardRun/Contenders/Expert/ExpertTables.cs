using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>The tables that decide: per value of each condition a set of policies as 64 bits, the lowest bit the policy that stands before all others.</summary>
/// <remarks>They are made for these rules and no others: at most 64 policies, 3 ends of amount bands, 8 sets of roles, 16 kinds of customers.</remarks>
internal sealed unsafe class ExpertTables
{
    internal const int Bands = 4;
    internal const int Patterns = 16;
    internal const int YearStride = 8;

    private const int MostPolicies = 64;
    private const int MostRoleSets = 8;

    private readonly StandardPolicy[] _ranked;

    internal ExpertTables(StandardData data, Arena arena)
    {
        _ranked = data.Ranked();
        RoleSets = [.. _ranked.SelectMany(policy => policy.Revenue.Concat(policy.Overlays)).Select(rule => rule.Roles).Distinct()];
        var ends = _ranked.SelectMany(policy => new[] { policy.LeastAmount, policy.EndOfAmounts }).Where(end => end is > 0 and < long.MaxValue).Distinct().Order().ToArray();
        if (_ranked.Length > MostPolicies || RoleSets.Length > MostRoleSets || ends.Length >= Bands)
        {
            throw new NotSupportedException("The expert's tables are made for the standard policies and have no room for these.");
        }

        BandEnds = [.. ends, .. Enumerable.Repeat(long.MaxValue, Bands - 1 - ends.Length)];
        ByRegion = Sets(arena, RegionTree.Countries, (policy, country) => RegionTree.Covers(policy.Region, RegionTree.FirstCountry + country));
        ByProduct = Sets(arena, StandardTerms.Products, (policy, product) => policy.IsForProduct(product));
        ByType = Sets(arena, StandardTerms.DealTypes, (policy, type) => policy.IsForType(type));
        ByDay = Sets(arena, StandardTerms.Days, (policy, day) => policy.FirstDay <= day && day < policy.EndDay);
        ByBand = Sets(arena, Bands, (policy, band) => InBand(policy, band == 0 ? 0 : BandEnds[band - 1]));
        Policies = arena.Zeroed<PolicyEntry>(_ranked.Length);
        Parts = arena.Zeroed<int>(_ranked.Length * Patterns);
        for (var rank = 0; rank < _ranked.Length; rank++)
        {
            Enter(_ranked[rank], &Policies[rank], &Parts[rank * Patterns]);
        }

        Rates = arena.Zeroed<long>(StandardTerms.Years * YearStride);
        for (var i = 0; i < StandardTerms.Years * StandardTerms.Currencies.Length; i++)
        {
            var (year, currency) = Math.DivRem(i, StandardTerms.Currencies.Length);
            Rates[(year * YearStride) + currency] = StandardTerms.Rate(year, currency);
        }
    }

    internal int[] RoleSets { get; }

    /// <summary>The amounts at which a band ends and the next begins.</summary>
    internal long[] BandEnds { get; }

    internal ulong* ByRegion { get; }

    internal ulong* ByProduct { get; }

    internal ulong* ByType { get; }

    internal ulong* ByDay { get; }

    internal ulong* ByBand { get; }

    internal PolicyEntry* Policies { get; }

    /// <summary>For each policy and each pattern of rules that somebody meets: what their parts add up to.</summary>
    internal int* Parts { get; }

    /// <summary>Millionths by year and currency.</summary>
    internal long* Rates { get; }

    internal byte RoleSet(int roles) => (byte)Array.IndexOf(RoleSets, roles);

    private static bool InBand(StandardPolicy policy, long amount) => policy.LeastAmount <= amount && amount < policy.EndOfAmounts;

    private ulong* Sets(Arena arena, int values, Func<StandardPolicy, int, bool> meets)
    {
        var sets = arena.Zeroed<ulong>(values);
        for (var value = 0; value < values; value++)
        {
            for (var rank = 0; rank < _ranked.Length; rank++)
            {
                sets[value] |= meets(_ranked[rank], value) ? 1UL << rank : 0;
            }
        }

        return sets;
    }

    private void Enter(StandardPolicy policy, PolicyEntry* entry, int* parts)
    {
        entry->Id = policy.Id;
        new Span<byte>(entry->RoleSet, 16).Fill(PolicyEntry.NoIndex);
        new Span<byte>(entry->Spot, 16).Fill(PolicyEntry.NoIndex);
        foreach (var (rule, place) in policy.Revenue.Select((rule, place) => (rule, place)).Concat(policy.Overlays.Select((rule, place) => (rule, PolicyEntry.RevenueRules + place))))
        {
            entry->RoleSet[place] = RoleSet(rule.Roles);
            entry->Spot[place] = (byte)rule.Spot;
            entry->Near[place] = rule.Spot == Spot.Any ? (byte)0 : byte.MaxValue;
            entry->Part[place] = rule.Part;
        }

        for (var pattern = 0; pattern < Patterns; pattern++)
        {
            parts[pattern] = policy.Revenue.Where((_, place) => (pattern >> place & 1) != 0).Sum(rule => rule.Part);
        }
    }
}
