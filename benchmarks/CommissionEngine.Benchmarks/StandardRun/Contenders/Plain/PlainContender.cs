using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

/// <summary>Tidy C#: classes, amounts in whole minor units, loops; policies in order of rank and no tables made beforehand.</summary>
internal sealed class PlainContender : IContender
{
    private Workload? _workload;
    private int[] _cuts = [];
    private PlainDeal[] _deals = [];
    private StandardPolicy[] _ranked = [];
    private PlainCrediting[] _crediting = [];

    public void Prepare(Workload workload)
    {
        _workload = workload;
        _cuts = workload.Cuts();
        _ranked = workload.Data.Ranked();
        _deals = [.. Enumerable.Range(0, workload.Data.Deals.Count).Select(deal => new PlainDeal(workload.Data.Deals, deal))];
        _crediting = [.. Enumerable.Range(0, workload.Threads).Select(_ => new PlainCrediting(workload.Data.Teams, workload.WithCommission))];
    }

    public void Run() => _workload!.OnEachThread(Work);

    public Checksum Check() => PlainCrediting.Check(_crediting);

    public void Dispose()
    {
    }

    private void Work(int thread)
    {
        var crediting = _crediting[thread];
        crediting.Start();
        for (var i = _cuts[thread]; i < _cuts[thread + 1]; i++)
        {
            var deal = _deals[i];
            var amount = deal.Converted();
            var policy = Decide(deal, amount);
            Gather(crediting, policy, deal);
            crediting.Finish(deal.Id, deal.Day, amount, policy);
        }
    }

    private StandardPolicy Decide(PlainDeal deal, long amount)
    {
        foreach (var policy in _ranked)
        {
            if (RegionTree.Covers(policy.Region, deal.Booking) && policy.IsForProduct(deal.Product) && policy.IsForType(deal.Type)
                && policy.FirstDay <= deal.Day && deal.Day < policy.EndDay && policy.LeastAmount <= amount && amount < policy.EndOfAmounts
                && (policy.Customer < 0 || policy.Customer == StandardTerms.Division(deal.Account) || policy.Customer == StandardTerms.Root(deal.Account)))
            {
                return policy;
            }
        }

        throw new InvalidOperationException("No policy is for the deal, though the first one is for every deal.");
    }

    private void Gather(PlainCrediting crediting, StandardPolicy policy, PlainDeal deal)
    {
        var teams = _workload!.Data.Teams;
        crediting.Clear();
        for (var member = teams.Start[deal.Account]; member < teams.Start[deal.Account + 1]; member++)
        {
            if (teams.From[member] > deal.Day || deal.Day >= teams.End[member])
            {
                continue;
            }

            for (var place = 0; place < policy.Revenue.Count; place++)
            {
                if (Qualifies(teams, member, policy.Revenue[place], deal))
                {
                    crediting.Eligible(place, member);
                }
            }

            for (var place = 0; place < policy.Overlays.Count; place++)
            {
                if (Qualifies(teams, member, policy.Overlays[place], deal))
                {
                    crediting.Eligible(PlainCrediting.FirstOverlay + place, member);
                }
            }
        }
    }

    private static bool Qualifies(TeamColumns teams, int member, StandardRule rule, PlainDeal deal) =>
        (rule.Roles >> teams.Role[member] & 1) != 0 && (rule.Spot == Spot.Any || RegionTree.Covers(teams.Region[member], deal.At(rule.Spot)));
}
