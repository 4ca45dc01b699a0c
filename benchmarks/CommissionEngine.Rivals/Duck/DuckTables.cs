using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Rivals.Duck;

/// <summary>The tables of the standard run in SQL, and their rows as numbers.</summary>
internal static class DuckTables
{
    /// <summary>Name, columns, rows. Columns are INTEGER, those written in capitals BIGINT.</summary>
    internal static IEnumerable<(string Name, string Columns, IEnumerable<long[]> Rows)> Of(StandardData data)
    {
        var accounts = Enumerable.Range(0, StandardTerms.Accounts);
        var countries = Enumerable.Range(RegionTree.FirstCountry, RegionTree.Countries);
        yield return ("deal", "id account day AMOUNT cur book dec del prod dtype", Enumerable.Range(0, data.Deals.Count).Select(deal => DealOf(deal, data.Deals)));
        yield return ("account", "id division root", accounts.Select(account => new long[] { account, StandardTerms.Division(account), StandardTerms.Root(account) }));
        yield return ("team", "account ord person role region depth fromday today weight", accounts.SelectMany(account => TeamOf(account, data.Teams)));
        yield return ("covers", "country anc", countries.SelectMany(country => new[] { country, RegionTree.Parent(country), 0 }.Select(above => new long[] { country, above })));
        yield return ("policy", "id rank region prodmask typemask MINAMT MAXAMT customer fromday today", data.Policies.Select(PolicyOf));
        yield return ("slot", "policy idx kind rolemask loc bps ruleid", data.Policies.SelectMany(RulesOf));
        yield return ("dayt", "day quarter year", Enumerable.Range(0, StandardTerms.Days).Select(day => new long[] { day, StandardTerms.QuarterOfDay[day], StandardTerms.YearOfDay[day] }));
        yield return ("fx", "year cur RATE", from year in Enumerable.Range(0, StandardTerms.Years) from currency in Enumerable.Range(0, StandardTerms.Currencies.Length) select new long[] { year, currency, StandardTerms.Rate(year, currency) });
        yield return ("plan", "plan L1 L2 L3 B1 B2 B3 R0 R1 R2 R3", Enumerable.Range(0, StandardTerms.Plans).Select(PlanOf));
    }

    private static long[] DealOf(int deal, DealColumns deals) =>
    [
        deal, deals.Account[deal], deals.Day[deal], deals.Amount[deal], deals.Currency[deal],
        deals.Booking[deal], deals.Decision[deal], deals.Delivery[deal], deals.Product[deal], deals.Type[deal],
    ];

    private static IEnumerable<long[]> TeamOf(int account, TeamColumns teams) =>
        Enumerable.Range(teams.Start[account], teams.Start[account + 1] - teams.Start[account]).Select(row => new long[]
        {
            account, row, teams.Person[row], teams.Role[row], teams.Region[row], RegionTree.Depth(teams.Region[row]), teams.From[row], teams.End[row], teams.WeightOf(row),
        });

    private static long[] PolicyOf(StandardPolicy policy) =>
    [
        policy.Id, policy.Rank, policy.Region,
        Mask(StandardTerms.Products, policy.IsForProduct), Mask(StandardTerms.DealTypes, policy.IsForType),
        policy.LeastAmount, policy.EndOfAmounts, policy.Customer, policy.FirstDay, policy.EndDay,
    ];

    private static IEnumerable<long[]> RulesOf(StandardPolicy policy) =>
        policy.Revenue.Select((rule, place) => RuleOf(policy, rule, place, 0)).Concat(policy.Overlays.Select((rule, place) => RuleOf(policy, rule, place, 1)));

    private static long[] RuleOf(StandardPolicy policy, StandardRule rule, int place, int kind) => [policy.Id, place, kind, rule.Roles, (long)rule.Spot, rule.Part, rule.Id];

    // For each tier after the first: where it begins; what the tiers below it earn; then what each tier pays.
    private static long[] PlanOf(int plan)
    {
        var (from, below) = (new long[StandardTerms.Tiers], new long[StandardTerms.Tiers]);
        for (var tier = 1; tier < StandardTerms.Tiers; tier++)
        {
            from[tier] = StandardTerms.TierFrom(plan, tier);
            below[tier] = below[tier - 1] + ((from[tier] - from[tier - 1]) * StandardTerms.TierRate(plan, tier - 1));
        }

        return [plan, .. from.Skip(1), .. below.Skip(1), .. Enumerable.Range(0, StandardTerms.Tiers).Select(tier => (long)StandardTerms.TierRate(plan, tier))];
    }

    private static long Mask(int count, Func<int, bool> meets) => Enumerable.Range(0, count).Where(meets).Sum(bit => 1L << bit);
}
