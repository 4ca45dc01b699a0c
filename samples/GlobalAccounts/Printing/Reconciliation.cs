using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>That nothing is lost: what the files say must be reached is what is credited or residual, deal by deal and to the cent.</summary>
internal static class Reconciliation
{
    public static void Write(TextWriter to, Run run)
    {
        Title.Write(to, "Reconciliation");
        foreach (var deals in run.Deals.GroupBy(one => Expected.Ordered(one).Currency).OrderByDescending(deals => deals.Count()))
        {
            Write(to, deals.Key, [.. deals]);
        }

        var wrong = Differing(run).ToList();
        to.WriteLine(wrong.Count == 0
            ? FormattableString.Invariant($"  All {run.Deals.Count} deals agree, each for itself.")
            : $"  DEALS THAT DO NOT AGREE: {string.Join(", ", wrong.Select(one => one.Deal.Id))}");
    }

    /// <summary>Deals whose credits and residuals are not what the files say. There are none.</summary>
    public static IEnumerable<CreditedDeal> Differing(Run run) => run.Deals.Where(one => Credited(one) + Residual(one) != Expected.Reached(one));

    private static void Write(TextWriter to, Currency currency, List<CreditedDeal> deals)
    {
        var ordered = Sum(currency, deals, Expected.Ordered);
        var reached = Sum(currency, deals, Expected.Reached);
        var credited = Sum(currency, deals, Credited);
        var residual = Sum(currency, deals, Residual);
        var table = new Table(FormattableString.Invariant($"in {currency}, deals: {deals.Count}"), ">");
        table.Add("Ordered, converted at the rates of plan", ordered.ToAmountString());
        table.Add("Not yet booked or invoiced, cancelled, returned", (reached - ordered).ToAmountString());
        table.Add("Reached, as the files say", reached.ToAmountString());
        table.Add("Revenue credits", credited.ToAmountString());
        table.Add("Residual", residual.ToAmountString());
        table.Add("Difference", (reached - credited - residual).ToAmountString());
        table.Write(to);
        to.WriteLine();
    }

    private static Money Credited(CreditedDeal one) => Of(one, one.Allocation.Credits.Where(credit => credit.Type == CreditType.Revenue).Select(credit => credit.Amount));

    private static Money Residual(CreditedDeal one) => Of(one, one.Allocation.Residuals.Select(residual => residual.Amount));

    private static Money Of(CreditedDeal one, IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Expected.Ordered(one).Currency), (sum, amount) => sum + amount);

    private static Money Sum(Currency currency, List<CreditedDeal> deals, Func<CreditedDeal, Money> amount) => deals.Aggregate(Money.Zero(currency), (sum, one) => sum + amount(one));
}
