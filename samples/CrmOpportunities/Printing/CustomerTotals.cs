using CommissionEngine.Samples.CrmOpportunities.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.CrmOpportunities.Printing;

/// <summary>The customers that bought most, subsidiaries counted with their parent.</summary>
internal static class CustomerTotals
{
    private const int Top = 10;

    public static void Write(TextWriter to, Run run, bool all)
    {
        Title.Write(to, all ? "Customers with their subsidiaries, in USD" : FormattableString.Invariant($"The {Top} largest customers with their subsidiaries, in USD (all: FOLDER all)"));
        var parents = run.Export.Customers.ToDictionary(customer => customer.Name, customer => customer.Parent, StringComparer.Ordinal);
        string TopOf(string name) => parents[name] is { } parent ? TopOf(parent) : name;
        var table = new Table("customer", ">accounts", ">deals", ">won");
        var groups = run.Deals.GroupBy(one => TopOf(one.Deal.Account!.Value.Value), StringComparer.Ordinal)
            .OrderByDescending(group => Whole.Sum(group.SelectMany(one => one.Allocation.Units).Select(unit => unit.Amount))).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups.Take(all ? int.MaxValue : Top))
        {
            table.Add(group.Key, Whole.Of(parents.Keys.Count(name => TopOf(name) == group.Key)), Whole.Of(group.Count()), Whole.Of(group.SelectMany(one => one.Allocation.Units).Select(unit => unit.Amount)));
        }

        table.Write(to);
    }
}
