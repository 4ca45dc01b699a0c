using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;

/// <summary>The standard data as the objects of a usual business application: names, references, decimals.</summary>
internal sealed class LinqWorld
{
    private readonly Dictionary<int, LinqAccount> _nodes = [];
    private readonly List<LinqRegion> _regions = [];

    internal LinqWorld(StandardData data)
    {
        for (var region = 0; region < RegionTree.Count; region++)
        {
            _regions.Add(new LinqRegion { Parent = region == 0 ? null : _regions[RegionTree.Parent(region)], Depth = RegionTree.Depth(region) });
        }

        var accounts = Enumerable.Range(0, StandardTerms.Accounts).Select(account => AccountWithTeam(account, data.Teams)).ToList();
        Deals = [.. Enumerable.Range(0, data.Deals.Count).Select(deal => DealOf(deal, data.Deals, accounts))];
        Policies = [.. data.Policies.Select(PolicyOf)];
        Rates = Enumerable.Range(0, StandardTerms.Years)
            .SelectMany(year => StandardTerms.Currencies.Select((name, currency) => (Key: (name, StandardTerms.FirstDay.Year + year), Rate: (decimal)StandardTerms.Rate(year, currency) / StandardTerms.RateScale)))
            .ToDictionary(rate => rate.Key, rate => rate.Rate);
        Plans = [.. Enumerable.Range(0, StandardTerms.Plans).Select(plan => Enumerable.Range(0, StandardTerms.Tiers)
            .Select(tier => new LinqTier(StandardTerms.TierFrom(plan, tier) / 100m, StandardTerms.TierRate(plan, tier) / 10000m)).ToList())];
    }

    internal List<LinqDeal> Deals { get; }

    internal List<LinqPolicy> Policies { get; }

    internal Dictionary<(string Currency, int Year), decimal> Rates { get; }

    internal List<List<LinqTier>> Plans { get; }

    private static string ProductName(int product) => $"product {product}";

    private static DateOnly? EndDate(int day) => day == StandardTerms.Days ? null : StandardTerms.DateOf(day);

    private LinqAccount Node(int id, LinqAccount? parent)
    {
        if (!_nodes.TryGetValue(id, out var node))
        {
            node = new LinqAccount { Parent = parent };
            _nodes.Add(id, node);
        }

        return node;
    }

    private LinqAccount AccountWithTeam(int account, TeamColumns teams) => new()
    {
        Parent = Node(StandardTerms.Division(account), Node(StandardTerms.Root(account), null)),
        Team = [.. Enumerable.Range(teams.Start[account], teams.Start[account + 1] - teams.Start[account]).Select(row => new LinqMember
        {
            Person = teams.Person[row],
            Role = (LinqRole)teams.Role[row],
            Region = _regions[teams.Region[row]],
            From = StandardTerms.DateOf(teams.From[row]),
            End = EndDate(teams.End[row]),
            Weight = teams.Weight[row] == 0 ? null : teams.Weight[row],
        })],
    };

    private LinqDeal DealOf(int deal, DealColumns deals, List<LinqAccount> accounts) => new()
    {
        Id = deal,
        Account = accounts[deals.Account[deal]],
        Booked = StandardTerms.DateOf(deals.Day[deal]),
        Amount = new decimal(deals.Amount[deal]) / 100m,
        Currency = StandardTerms.Currencies[deals.Currency[deal]],
        Booking = _regions[deals.Booking[deal]],
        Decision = _regions[deals.Decision[deal]],
        Delivery = _regions[deals.Delivery[deal]],
        Product = ProductName(deals.Product[deal]),
        Type = (LinqType)deals.Type[deal],
    };

    private LinqPolicy PolicyOf(StandardPolicy policy) => new()
    {
        Id = policy.Id,
        HouseRule = policy.HouseRule,
        Region = _regions[policy.Region],
        Products = policy.Products.Length == 0 ? null : policy.Products.Select(ProductName).ToHashSet(),
        Types = policy.Types.Length == 0 ? null : policy.Types.Select(type => (LinqType)type).ToHashSet(),
        LeastAmount = policy.LeastAmount > 0 ? policy.LeastAmount / 100m : null,
        EndOfAmounts = policy.EndOfAmounts < long.MaxValue ? policy.EndOfAmounts / 100m : null,
        Customer = policy.Customer < 0 ? null : _nodes[policy.Customer],
        From = StandardTerms.DateOf(policy.FirstDay),
        End = EndDate(policy.EndDay),
        Revenue = [.. policy.Revenue.Select(RuleOf)],
        Overlays = [.. policy.Overlays.Select(RuleOf)],
    };

    private static LinqRule RuleOf(StandardRule rule) => new(rule.Id, TeamRoles.In(rule.Roles).Select(role => (LinqRole)role).ToHashSet(), rule.Spot, rule.Part / 10000m);
}
