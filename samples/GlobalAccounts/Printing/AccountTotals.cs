using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>What was credited on each customer's deals: its whole tree, as it stood on the day of booking.</summary>
internal static class AccountTotals
{
    private static readonly Currency Euro = "EUR";

    public static void Write(TextWriter to, Run run, WhoIsWho who, bool all)
    {
        Title.Write(to, "Accounts, in EUR");
        var table = new Table("customer", ">deals", ">revenue credit", ">residual", ">overlay");
        var customers = run.Deals.Select(one => (Deal: one, Top: who.TopOf(one.Deal.Account, one.Deal.Booked))).ToList();
        foreach (var deals in customers.Where(pair => pair.Top is { IsGlobal: true }).GroupBy(pair => pair.Top!.Value.Top).OrderBy(deals => who.NameOf(deals.Key), StringComparer.Ordinal))
        {
            Add(table, who.NameOf(deals.Key), deals.Select(pair => pair.Deal));
        }

        var others = customers.Where(pair => pair.Top is { IsGlobal: false }).GroupBy(pair => pair.Top!.Value.Top).OrderBy(deals => who.NameOf(deals.Key), StringComparer.Ordinal).ToList();
        foreach (var deals in all ? others : [])
        {
            Add(table, who.NameOf(deals.Key), deals.Select(pair => pair.Deal));
        }

        if (!all)
        {
            Add(table, FormattableString.Invariant($"{others.Count} other customers"), others.SelectMany(deals => deals).Select(pair => pair.Deal));
        }

        Add(table, "no known customer", customers.Where(pair => pair.Top is null).Select(pair => pair.Deal));
        Add(table, "together", run.Deals);
        table.Write(to);
    }

    private static void Add(Table table, string name, IEnumerable<CreditedDeal> deals)
    {
        var list = deals.ToList();
        var credits = list.SelectMany(one => one.Allocation.Credits).ToList();
        table.Add(
            name,
            list.Count.ToString(CultureInfo.InvariantCulture),
            Sum(credits.Where(credit => credit.Type == CreditType.Revenue).Select(credit => credit.Amount)),
            Sum(list.SelectMany(one => one.Allocation.Residuals).Select(residual => residual.Amount)),
            Sum(credits.Where(credit => credit.Type == CreditType.Overlay).Select(credit => credit.Amount)));
    }

    // A residual without rate is in the deal's own currency: it stands among the residuals, and not here.
    private static string Sum(IEnumerable<Money> amounts) =>
        amounts.Where(amount => amount.Currency == Euro).Aggregate(Money.Zero(Euro), (sum, amount) => sum + amount).ToAmountString();
}
