using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>How many deals have which status, and which deals are not simply credited.</summary>
internal static class Statuses
{
    public static void Write(TextWriter to, Run run)
    {
        Title.Write(to, "Statuses");
        var table = new Table("code", "status", ">deals", "");
        foreach (var group in run.Deals.GroupBy(one => one.Allocation.Status).OrderByDescending(group => group.Key))
        {
            var deals = group.Key == AllocationStatus.Credited ? "" : string.Join(", ", group.Select(one => one.Deal.Id));
            table.Add(AnswerCodes.Of(group.Key), group.Key.ToString(), group.Count().ToString(CultureInfo.InvariantCulture), deals);
        }

        table.Write(to);
    }
}
