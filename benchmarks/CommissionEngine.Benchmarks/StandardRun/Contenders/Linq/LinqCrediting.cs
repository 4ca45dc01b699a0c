using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;

/// <summary>The rules as most people would write them first: queries over objects, decimals, a dictionary.</summary>
internal sealed class LinqCrediting(LinqWorld world, bool withCommission)
{
    private const decimal Whole = 1m;
    private const decimal Ceiling = 2m;

    private readonly Dictionary<(int Person, int Year, int Quarter), decimal> _quarters = [];

    internal List<LinqCredit> CreditAll(IEnumerable<LinqDeal> deals) => deals.SelectMany(Credit).ToList();

    private List<LinqCredit> Credit(LinqDeal deal)
    {
        var amount = Math.Round(deal.Amount * world.Rates[(deal.Currency, deal.Booked.Year)], 2, MidpointRounding.AwayFromZero);
        var policy = world.Policies.Where(candidate => candidate.Matches(deal, amount))
            .OrderByDescending(candidate => candidate.Specificity).ThenByDescending(candidate => candidate.From).ThenBy(candidate => candidate.Id)
            .First();
        var active = deal.Account.Team.Where(member => member.IsActive(deal.Booked)).ToList();
        var credits = new List<LinqCredit>();
        credits.AddRange(Revenue(deal, amount, policy, active));
        credits.AddRange(Overlays(deal, amount, policy, active));
        return credits;
    }

    private IEnumerable<LinqCredit> Revenue(LinqDeal deal, decimal amount, LinqPolicy policy, List<LinqMember> active)
    {
        // Rules that nobody meets drop out, so that the others share the whole in proportion.
        var met = policy.Revenue.Select(rule => (Rule: rule, Members: Eligible(active, rule, deal))).Where(pair => pair.Members.Count > 0).ToList();
        if (met.Count == 0)
        {
            return [new LinqCredit(deal.Id, CreditRow.Nobody, LinqRole.House, amount, 0m, policy.Id, policy.HouseRule)];
        }

        var totals = met.Select(pair => pair.Members.Sum(member => member.Weight ?? 1m)).ToList();
        var product = totals.Aggregate(1m, (left, right) => left * right);
        var shares = met.SelectMany((pair, index) => pair.Members.Select(member => (pair.Rule, Member: member, Share: pair.Rule.Part * (member.Weight ?? 1m) * (product / totals[index])))).ToList();
        return shares.Zip(LargestRemainder(amount, shares.Select(share => share.Share).ToList()), (share, credit) => Row(deal, share.Member, credit, policy, share.Rule));
    }

    private IEnumerable<LinqCredit> Overlays(LinqDeal deal, decimal amount, LinqPolicy policy, List<LinqMember> active)
    {
        var overlays = policy.Overlays.SelectMany(rule => Eligible(active, rule, deal).Select(member => (Rule: rule, Member: member))).ToList();
        if (overlays.Count == 0)
        {
            return [];
        }

        var credits = overlays.Select(overlay => Math.Round(amount * overlay.Rule.Part, 2, MidpointRounding.AwayFromZero)).ToList();
        var room = amount * (Ceiling - Whole);
        if (credits.Sum() > room)
        {
            credits = LargestRemainder(room, overlays.Select(overlay => overlay.Rule.Part).ToList());
        }

        return overlays.Zip(credits, (overlay, credit) => Row(deal, overlay.Member, credit, policy, overlay.Rule));
    }

    private static List<LinqMember> Eligible(List<LinqMember> active, LinqRule rule, LinqDeal deal)
    {
        var candidates = active.Where(member => rule.Roles.Contains(member.Role));
        if (rule.Spot == Spot.Any)
        {
            return candidates.ToList();
        }

        var covering = candidates.Where(member => member.Region.Covers(deal.At(rule.Spot))).ToList();
        if (covering.Count == 0)
        {
            return covering;
        }

        var nearest = covering.Max(member => member.Region.Depth);
        return covering.Where(member => member.Region.Depth == nearest).ToList();
    }

    private static List<decimal> LargestRemainder(decimal total, List<decimal> weights)
    {
        var sum = weights.Sum();
        var cents = total * 100m;
        var parts = weights.Select((weight, index) =>
        {
            var product = cents * weight;
            var remainder = product % sum;
            return (Index: index, Remainder: remainder, Floor: (product - remainder) / sum);
        }).ToList();
        var raised = parts.OrderByDescending(part => part.Remainder).ThenBy(part => part.Index)
            .Take((int)(cents - parts.Sum(part => part.Floor)))
            .Select(part => part.Index)
            .ToHashSet();
        return parts.Select(part => (part.Floor + (raised.Contains(part.Index) ? 1 : 0)) / 100m).ToList();
    }

    private LinqCredit Row(LinqDeal deal, LinqMember member, decimal credit, LinqPolicy policy, LinqRule rule) =>
        new(deal.Id, member.Person, member.Role, credit, withCommission ? Commission(deal, member.Person, credit) : 0m, policy.Id, rule.Id);

    private decimal Commission(LinqDeal deal, int person, decimal credit)
    {
        var key = (person, deal.Booked.Year, (deal.Booked.Month - 1) / 3);
        _quarters.TryGetValue(key, out var before);
        _quarters[key] = before + credit;
        var plan = world.Plans[person % world.Plans.Count];
        return Commission(plan, before + credit) - Commission(plan, before);
    }

    private static decimal Commission(List<LinqTier> plan, decimal credit)
    {
        var sum = 0m;
        for (var tier = 0; tier < plan.Count && credit > plan[tier].From; tier++)
        {
            sum += (Math.Min(credit, tier + 1 < plan.Count ? plan[tier + 1].From : decimal.MaxValue) - plan[tier].From) * plan[tier].Rate;
        }

        return Math.Round(sum, 2, MidpointRounding.AwayFromZero);
    }
}
