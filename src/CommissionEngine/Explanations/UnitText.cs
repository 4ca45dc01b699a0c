using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>What the regions book against their own budgets, all steps together.</summary>
internal static class UnitText
{
    internal static void Write(Paragraphs text, Explanation explanation)
    {
        var units = explanation.Allocation.Units;
        if (units.Count == 0)
        {
            return;
        }

        text.Line("");
        text.Line("Booked by regions against their own budgets; each has its own and what is below it, so amounts of different levels are not to be added:");
        var regions = units.GroupBy(unit => unit.Region).Select(group => (Region: group.Key, Amount: Sum(group, unit => unit.Amount), Own: Sum(group, unit => unit.Own))).ToList();
        var width = Paragraphs.Width(regions.Select(region => region.Amount));
        foreach (var (region, amount, own) in regions)
        {
            text.Amount(amount, width, region is { } id ? id.Value + (own == amount ? "." : own.IsZero ? ", all of it from below." : ", " + own.ToAmountString() + " of it its own.") : "without region.");
        }
    }

    private static Total Sum(IEnumerable<UnitCredit> units, Func<UnitCredit, Money> amount)
    {
        var amounts = units.Select(amount).ToList();
        return Paragraphs.Sum(amounts, amounts[0].Currency);
    }
}
