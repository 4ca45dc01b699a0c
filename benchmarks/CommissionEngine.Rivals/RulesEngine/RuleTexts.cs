using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Rivals.RulesEngine;

/// <summary>Policies and rules as texts that RulesEngine compiles.</summary>
internal static class RuleTexts
{
    internal static string Of(StandardPolicy policy)
    {
        var tests = new List<string>();
        switch (RegionTree.Depth(policy.Region))
        {
            case 1: tests.Add($"deal.BookingRegion == {policy.Region}"); break;
            case 2: tests.Add($"deal.BookingCountry == {policy.Region}"); break;
            default: break;
        }

        Add(tests, policy.Products.Length > 0, AnyOf("deal.Product", policy.Products));
        Add(tests, policy.Types.Length > 0, AnyOf("deal.Type", policy.Types));
        Add(tests, policy.LeastAmount > 0, $"deal.Amount >= {policy.LeastAmount}L");
        Add(tests, policy.EndOfAmounts < long.MaxValue, $"deal.Amount < {policy.EndOfAmounts}L");
        Add(tests, policy.Customer >= 0, policy.Customer >= StandardTerms.FirstRoot ? $"deal.Root == {policy.Customer}" : $"deal.Division == {policy.Customer}");
        Add(tests, policy.FirstDay > 0, $"deal.Day >= {policy.FirstDay}");
        Add(tests, policy.EndDay < StandardTerms.Days, $"deal.Day < {policy.EndDay}");
        return tests.Count == 0 ? "deal.Id >= 0" : string.Join(" && ", tests);
    }

    internal static string Of(StandardRule rule)
    {
        var roleAndDay = $"member.From <= deal.Day && deal.Day < member.End && {AnyOf("member.Role", TeamRoles.In(rule.Roles))}";
        return rule.Spot == Spot.Any
            ? roleAndDay
            : $"{roleAndDay} && (member.Region == 0 || member.Region == deal.{rule.Spot}Region || member.Region == deal.{rule.Spot}Country)";
    }

    private static string AnyOf(string name, IEnumerable<int> values) => $"({string.Join(" || ", values.Select(value => $"{name} == {value}"))})";

    private static void Add(List<string> tests, bool asked, string test)
    {
        if (asked)
        {
            tests.Add(test);
        }
    }
}
