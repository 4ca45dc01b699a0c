using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Rivals.Duck;

/// <summary>Small tables that follow from the policies, made once, as an index would be: amount bands, spans of days, customers that policies name.</summary>
internal static class DuckIndexes
{
    internal static IEnumerable<string> Of(StandardData data)
    {
        var ends = data.Policies.SelectMany(policy => new[] { policy.LeastAmount, policy.EndOfAmounts }).Where(end => end is > 0 and < long.MaxValue).Distinct().Order().ToArray();
        var days = data.Policies.SelectMany(policy => new[] { policy.FirstDay, policy.EndDay }).Where(day => day is > 0 and < StandardTerms.Days).Distinct().Order().ToArray();
        var customers = data.Policies.Select(policy => policy.Customer).Where(customer => customer >= 0).ToHashSet();
        yield return $"CREATE TABLE bnd AS SELECT [{string.Join(',', ends)}]::BIGINT[] AS b";
        yield return $"CREATE TABLE epoch AS SELECT day, {Sum(days.Select(day => $"(day >= {day})::INTEGER"))} AS epoch FROM dayt";
        yield return Pairs("polepoch(policy, epoch)", data.Policies.SelectMany(policy => Enumerable.Range(0, days.Length + 1)
            .Where(span => policy.FirstDay <= FirstOf(days, span) && FirstOf(days, span) < policy.EndDay)
            .Select(span => (policy.Id, span))));
        yield return Pairs("polband(policy, band)", data.Policies.SelectMany(policy => Enumerable.Range(0, ends.Length + 1)
            .Where(band => policy.LeastAmount <= FirstOf(ends, band) && FirstOf(ends, band) < policy.EndOfAmounts)
            .Select(band => (policy.Id, band))));
        RequireOneCustomer(customers);
        yield return $"CREATE TABLE acckey AS SELECT id, CASE WHEN division IN ({string.Join(',', customers)}) THEN division WHEN root IN ({string.Join(',', customers)}) THEN root ELSE -1 END AS custkey FROM account";
    }

    private static T FirstOf<T>(T[] ends, int span)
        where T : struct => span == 0 ? default : ends[span - 1];

    private static string Sum(IEnumerable<string> terms) => string.Join(" + ", terms);

    private static string Pairs(string name, IEnumerable<(int Policy, int Value)> pairs)
    {
        var table = name[..name.IndexOf('(', StringComparison.Ordinal)];
        return $"CREATE TABLE {table} AS SELECT * FROM (VALUES {string.Join(',', pairs.Select(pair => $"({pair.Policy},{pair.Value})"))}) {name.Replace(table, "t", StringComparison.Ordinal)}";
    }

    private static void RequireOneCustomer(HashSet<int> customers)
    {
        for (var account = 0; account < StandardTerms.Accounts; account++)
        {
            if (customers.Contains(StandardTerms.Division(account)) && customers.Contains(StandardTerms.Root(account)))
            {
                throw new NotSupportedException("The queries know one customer for each account, and the policies name its division and its root.");
            }
        }
    }
}
