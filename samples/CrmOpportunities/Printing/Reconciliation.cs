using CommissionEngine.Allocations;
using CommissionEngine.Samples.CrmOpportunities.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.CrmOpportunities.Printing;

/// <summary>That nothing is lost: what the export says was won is what was credited or is residual, in all, by office and deal by deal.</summary>
internal static class Reconciliation
{
    public static void Write(TextWriter to, Run run)
    {
        Title.Write(to, "Reconciliation, in USD");
        var won = run.Export.Opportunities.Where(one => one.IsWon).ToList();
        var table = new Table("", ">deals", ">won, as the export says", ">booked by the engine", ">revenue credits", ">residual", ">difference");
        foreach (var office in run.Export.Agents.Select(agent => agent.Office).Distinct().OrderByDescending(office => office, StringComparer.Ordinal))
        {
            var agents = run.Export.Agents.Where(agent => agent.Office == office).Select(agent => agent.Name).ToHashSet(StringComparer.Ordinal);
            var deals = run.Deals.Where(one => one.Deal.Places[0].Region == office).Select(one => one.Allocation).ToList();
            Add(table, office, won.Where(one => agents.Contains(one.Agent)).Select(one => one.Value!.Value), deals);
        }

        Add(table, "together", won.Select(one => one.Value!.Value), [.. run.Deals.Select(one => one.Allocation)]);
        table.Write(to);
        var wrong = run.Deals.Where(one => Credited(one.Allocation) + Residual(one.Allocation) != Money.Of(one.Deal.Lines[0].Booked, "USD")).ToList();
        to.WriteLine(wrong.Count == 0 ? $"  All {Whole.Of(run.Deals.Count)} won deals agree, each for itself." : $"  DEALS THAT DO NOT AGREE: {string.Join(", ", wrong.Select(one => one.Deal.Id))}");
    }

    private static void Add(Table table, string name, IEnumerable<decimal> won, List<Allocation> deals)
    {
        var exported = Whole.Sum(won.Select(value => Money.Of(value, "USD")));
        var credited = Whole.Sum(deals.Select(Credited));
        var residual = Whole.Sum(deals.Select(Residual));
        table.Add(
            name,
            Whole.Of(deals.Count),
            exported.ToAmountString(),
            Whole.Of(deals.SelectMany(one => one.Units).Select(unit => unit.Amount)),
            credited.ToAmountString(),
            residual.ToAmountString(),
            (exported - credited - residual).ToAmountString());
    }

    private static Money Credited(Allocation one) => Whole.Sum(one.Credits.Where(credit => credit.Type == CreditType.Revenue).Select(credit => credit.Amount));

    private static Money Residual(Allocation one) => Whole.Sum(one.Residuals.Select(residual => residual.Amount));
}
