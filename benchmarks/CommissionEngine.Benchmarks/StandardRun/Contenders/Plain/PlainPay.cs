using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

/// <summary>Commission by a marginal table on what a person has in the quarter, in the order of the deals.</summary>
internal sealed class PlainPay
{
    private readonly (long Credit, long Commission)[] _accounts = new (long, long)[StandardTerms.Quarters * StandardTerms.People];

    internal void Clear() => Array.Clear(_accounts);

    /// <summary>What one more credit adds to the commission of its quarter.</summary>
    internal long On(int day, int person, long credit)
    {
        ref var account = ref _accounts[(StandardTerms.QuarterOfDay[day] * StandardTerms.People) + person];
        var total = account.Credit + credit;
        var commission = Total(person % StandardTerms.Plans, total);
        var step = commission - account.Commission;
        account = (total, commission);
        return step;
    }

    private static long Total(int plan, long credit)
    {
        long sum = 0;
        for (var tier = 0; tier < StandardTerms.Tiers && credit > StandardTerms.TierFrom(plan, tier); tier++)
        {
            var end = tier + 1 < StandardTerms.Tiers ? StandardTerms.TierFrom(plan, tier + 1) : long.MaxValue;
            sum += (Math.Min(credit, end) - StandardTerms.TierFrom(plan, tier)) * StandardTerms.TierRate(plan, tier);
        }

        return (sum + (StandardTerms.Whole / 2)) / StandardTerms.Whole;
    }
}
