using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>What nobody received, by reason.</summary>
internal static class Residuals
{
    public static void Write(TextWriter to, Run run)
    {
        Title.Write(to, "Residuals: what nobody received, and why");
        var rows = run.Deals.SelectMany(one => one.Allocation.Residuals.Select(residual => (Deal: one, Residual: residual, Why: Why(one, residual)))).ToList();
        var table = new Table("reason", ">amount", ">deals", "");
        foreach (var group in rows.GroupBy(row => (row.Residual.Reason, row.Why, row.Residual.Amount.Currency.Code)).OrderBy(group => group.Key.Reason).ThenBy(group => group.Key.Why, StringComparer.Ordinal).ThenBy(group => group.Key.Code, StringComparer.Ordinal))
        {
            var sum = group.Select(row => row.Residual.Amount).Aggregate((left, right) => left + right);
            var deals = group.Select(row => row.Deal.Deal.Id).Distinct().ToList();
            table.Add(group.Key.Why, sum.ToString(), deals.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", deals));
        }

        table.Write(to);
    }

    private static string Why(CreditedDeal one, Residual residual) => residual.Reason == ResidualReason.NotCredited
        ? $"not credited: {one.Allocation.Lines.Where(line => line.Line == residual.Line && line.Year == residual.Year).Select(line => line.Status).FirstOrDefault(one.Allocation.Status)}"
        : $"{residual.Reason}{(residual.Rule is { } rule ? $", pool \"{rule}\"" : "")}";
}
