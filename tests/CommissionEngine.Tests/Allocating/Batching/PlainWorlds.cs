using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Allocating.Batching;

/// <summary>Random companies whose rules and deals ask for little: what the plain way of the batch door is for. Of every fourth the rules keep all that they ask.</summary>
internal static class PlainWorlds
{
    internal static World Of(long seed)
    {
        var world = CreditGenerators.SampleWorld(seed);
        var rulebook = world.Rulebook with
        {
            ContractTerms = [],
            Adaptations = seed % 4 == 0 ? world.Rulebook.Adaptations : [],
            Policies = seed % 4 == 0 ? world.Rulebook.Policies : [.. world.Rulebook.Policies.Select((policy, i) => Plain(policy, (int)((seed + i) % 5)))],
        };
        return world with
        {
            Rulebook = rulebook,
            Roster = world.Roster with { Agreements = seed % 4 == 0 ? world.Roster.Agreements : [], Regions = [.. world.Roster.Regions.DistinctBy(region => region.Id).Select(region => region with { During = default })] },
            Deals = [.. world.Deals.Select((deal, i) => i % 3 == 2 ? deal : Plain(deal, world.Roster, seed + i))],
        };
    }

    private static readonly InfluencePoint[] Points = [InfluencePoint.Booking, InfluencePoint.Decision, InfluencePoint.Delivery];

    private static Deal Plain(Deal deal, Roster roster, long kind) => deal with
    {
        Account = roster.Accounts.Count == 0 || kind % 9 == 0 ? deal.Account : roster.Accounts[(int)(kind % roster.Accounts.Count)].Id,
        Currency = roster.ExchangeRates.Count == 0 || kind % 5 == 0 ? deal.Currency : roster.ExchangeRates[(int)(kind % roster.ExchangeRates.Count)].From,
        Places = kind % 7 == 0 ? deal.Places : [.. Points.Select((point, i) => new Place(point, roster.Regions[(int)((kind + (i * 3)) % roster.Regions.Count)].Id))],
        Lines = deal.Lines.Count == 0 ? deal.Lines : [deal.Lines[0] with { Number = 0, Booked = decimal.Truncate(deal.Lines[0].Booked), Places = [], Product = kind % 6 == 0 ? deal.Lines[0].Product : null, Years = [], Net = null, List = null, Margin = null }],
        Events = [],
        Team = [],
        Claims = [],
        Facts = [],
        Agreement = null,
        Reference = null,
        Original = null,
        DocumentedSplit = null,
        Override = null,
    };

    private static CreditPolicy Plain(CreditPolicy policy, int kind)
    {
        var roles = policy.Pools.Select(pool => pool.To).OfType<Recipients.Team>().SelectMany(team => team.Roles).Distinct().ToArray();
        return policy with
        {
            Base = AmountBase.Booked,
            CreditedAt = CreditingEvent.Booked,
            Coinciding = CoincidingPoints.Add,
            Openings = [],
            Rollup = null,
            Units = null,
            Rounding = RoundingRule.LargestRemainder.Instance,
            Limits = kind < 2
                ? new CreditLimits()
                : new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(100 + (25 * kind)), Cut = CeilingCut.OverlaysFirst } },
            Pools = [.. Portions(policy, kind).Select(pool => Plain(pool.Pool, pool.Portion, roles, kind))],
        };
    }

    // Revenue pools total 100% again; overlays have a portion that often passes the ceiling.
    private static IEnumerable<(CreditPool Pool, Portion Portion)> Portions(CreditPolicy policy, int kind)
    {
        var revenue = policy.Pools.Where(pool => !pool.IsOverlay).ToArray();
        for (var i = 0; i < revenue.Length; i++)
        {
            yield return (revenue[i], i < revenue.Length - 1 ? Share.Fraction(1, revenue.Length + kind) : new Portion.Rest());
        }

        foreach (var pool in policy.Pools.Where(pool => pool.IsOverlay))
        {
            yield return (pool, Portion.Percent(12.5m * (kind + 1)));
        }
    }

    private static CreditPool Plain(CreditPool pool, Portion portion, Role[] roles, int kind)
    {
        Recipients to = pool.To is Recipients.Team team
            ? team with { Where = null, NamedOnDeal = false, NearestAccount = false, Roles = team.Roles.Count == 0 && roles.Length > 0 ? [roles[kind % roles.Length]] : [.. team.Roles.Order().Distinct()] }
            : pool.To;
        return pool with
        {
            Portion = portion,
            To = pool.IsOverlay && to is Recipients.House ? new Recipients.Team { Roles = [.. roles.Take(1)] } : to,
            Split = pool.IsOverlay ? new SplitMethod.FullToEach() : kind % 2 == 0 ? new SplitMethod.ByWeight() : SplitMethod.Equally.Instance,
            Vacancy = new VacancyRule.Redistribute { Otherwise = pool.IsOverlay || kind == 1 ? null : new VacancyRule.ToHouse() },
            Absence = AbsenceRule.Keep,
            Holdover = null,
            QuotaRetirement = kind == 3 ? Portion.Percent(50) : Portion.Whole,
            Pay = kind == 4 ? Portion.Percent(33.3m) : Portion.Whole,
            Base = null,
            Lines = null,
        };
    }
}
