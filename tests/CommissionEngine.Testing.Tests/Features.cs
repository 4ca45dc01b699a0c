using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Tests;

/// <summary>What a world can have: each must come up among generated ones, or a law is never tried on it.</summary>
internal static class Features
{
    internal static IEnumerable<string> Of(World world) => OfRoster(world.Roster).Concat(OfRulebook(world.Rulebook)).Concat(OfDeals(world)).Distinct();

    /// <summary>Everything that has to come up.</summary>
    internal static IEnumerable<string> Expected() =>
    [
        .. Names<ParticipantType>(), .. Names<Reach>(), .. Names<PolicyLevel>(), .. Names<AmountBase>("base "), .. Names<CreditingEvent>("credited at "), .. Names<CoincidingPoints>(),
        .. Names<AbsenceRule>(), .. Names<SeveralRoles>(), .. Names<Shortfall>(), .. Names<CeilingCut>(), .. Names<RollupCounting>(), .. Names<EventKind>("event "), .. Names<FactKind>("fact "),
        .. Cases(typeof(Condition)), .. Cases(typeof(SplitMethod)), .. Cases(typeof(VacancyRule)), .. Cases(typeof(Portion)), .. Cases(typeof(HoldoverRule)), .. Cases(typeof(UnitRule)),
        .. Cases(typeof(RoundingRule)), .. Cases(typeof(Recipients)),
        "region tree of 4 levels", "region moves", "product below another", "global account", "account alias", "participant alias", "comeback", "leaver", "home", "position with vacancy", "own seat and position",
        "seat shared by roles", "handover", "handover with gap", "weight 0", "order", "subtree", "sponsor line", "open absence", "cover", "agreement", "rates to several currencies", "JPY", "KWD", "second rate on a later day",
        "versions", "adaptation", "contract term", "overlay filter", "overlay base", "nearest region", "nearest account", "by account", "named on deal", "person facts", "second choice", "gap days", "agents keep",
        "most people", "minimum", "ceiling counts rollups", "personal amount", "personal share", "rollup levels", "compensation date", "no credit currency", "other rate type", "several policies of a level",
        "several lines", "signs differ", "negative deal", "zero amount", "huge amount", "too large amount", "currency without rate", "years", "line places", "coinciding places", "event of a line", "event of the deal",
        "event of a year", "event too large", "credit note", "claim", "agreement on deal", "documented split", "split not approved", "split off 100%", "override", "override without approver", "named person", "named share",
        "unknown person", "unknown account", "no account", "former account", "reference", "same reference twice", "later events", "later state of a deal", "unknown original", "known booking", "known stage", "band edge hit",
        "booked on a last day", "booked the day after a last day", "booked on a first day", "leap day",
    ];

    private static IEnumerable<string> OfRoster(Roster roster)
    {
        foreach (var row in roster.Participants)
        {
            yield return row.Type.ToString();
            yield return When(row.Home is not null, "home");
            yield return When(row.Employed.End is not null, "leaver");
            yield return When(row.Aliases.Count > 0, "participant alias");
        }

        var levels = roster.Regions.GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.First().Parent);
        yield return When(levels.Keys.Any(id => Up(levels, Up(levels, Up(levels, id))) is not null), "region tree of 4 levels");
        yield return When(roster.Regions.GroupBy(row => row.Id).Any(group => group.Count() > 1), "region moves");
        yield return When(roster.Products.Any(row => row.Parent is not null), "product below another");
        yield return When(roster.Accounts.Any(row => row.IsGlobal), "global account");
        yield return When(roster.Accounts.Any(row => row.Aliases.Count > 0), "account alias");
        yield return When(roster.Participants.GroupBy(row => row.Id).Any(group => group.Count() > 1), "comeback");
        yield return When(roster.Positions.Any(row => row.Occupants.Count == 0 || row.Occupants.All(one => one.During.End is not null)), "position with vacancy");
        yield return When(roster.Positions.SelectMany(row => row.Occupants).Any(one => roster.Assignments.Any(row => row.Seat == (Seat)one.Participant)), "own seat and position");
        yield return When(roster.Assignments.GroupBy(row => row.Seat).Any(group => group.Select(row => row.Role).Distinct().Count() > 1), "seat shared by roles");
        yield return When(Handovers(roster, 1, 1), "handover");
        yield return When(Handovers(roster, 2, 11), "handover with gap");
        yield return When(roster.Assignments.Any(row => row.Weight == Share.Zero), "weight 0");
        yield return When(roster.Assignments.Any(row => row.Order is not null), "order");
        yield return When(roster.Assignments.Any(row => row.Subtree), "subtree");
        yield return When(roster.Assignments.Any(row => row.Reach == Reach.Global), nameof(Reach.Global));
        yield return When(roster.Assignments.Any(row => row.Reach == Reach.Local), nameof(Reach.Local));
        yield return When(roster.ReportingLines.Any(row => row.Relationship != ReportingLine.Manager), "sponsor line");
        yield return When(roster.Absences.Any(row => row.During.End is null), "open absence");
        yield return When(roster.Absences.Any(row => row.Cover is not null), "cover");
        yield return When(roster.Agreements.Count > 0, "agreement");
        yield return When(roster.ExchangeRates.Select(row => row.To).Distinct().Count() > 1, "rates to several currencies");
        yield return When(roster.ExchangeRates.Any(row => row.From.Code == "JPY" || row.To.Code == "JPY"), "JPY");
        yield return When(roster.ExchangeRates.Any(row => row.From.Code == "KWD" || row.To.Code == "KWD"), "KWD");
        yield return When(roster.ExchangeRates.GroupBy(row => (row.From, row.To, row.Type)).Any(group => group.Count() > 1), "second rate on a later day");
    }

    private static IEnumerable<string> OfRulebook(Rulebook rulebook)
    {
        yield return When(rulebook.CreditCurrency is null, "no credit currency");
        yield return When(rulebook.RateType != ExchangeRate.Plan, "other rate type");
        yield return When(rulebook.CompensationDate != Rulebook.BookedDate, "compensation date");
        yield return When(rulebook.Policies.GroupBy(row => row.Id).Any(group => group.Count() > 1), "versions");
        yield return When(rulebook.Policies.GroupBy(row => row.Level).Any(group => group.Select(row => row.Id).Distinct().Count() > 1), "several policies of a level");
        yield return When(rulebook.Adaptations.Count > 0, "adaptation");
        yield return When(rulebook.ContractTerms.Count > 0, "contract term");
        foreach (var policy in rulebook.Policies)
        {
            foreach (var feature in OfPolicy(policy))
            {
                yield return feature;
            }

            foreach (var feature in policy.Pools.SelectMany(OfPool))
            {
                yield return feature;
            }
        }
    }

    private static IEnumerable<string> OfPolicy(CreditPolicy policy)
    {
        var limits = policy.Limits;
        yield return policy.Level.ToString();
        yield return "base " + policy.Base;
        yield return "credited at " + policy.CreditedAt;
        yield return policy.Coinciding.ToString();
        yield return limits.RevenueRoles.ToString();
        yield return Case(policy.Rounding);
        yield return policy.Units is { } units ? Case(units) : "";
        yield return limits.Minimum is { } minimum ? minimum.OnShortfall.ToString() : "";
        yield return limits.Ceiling is { } ceiling ? ceiling.Cut.ToString() : "";
        yield return policy.Rollup is { } rollup ? rollup.Counting.ToString() : "";
        yield return When(limits.MostPeople is not null, "most people");
        yield return When(limits.Minimum is not null, "minimum");
        yield return When(limits.Ceiling is { CountsRollups: true }, "ceiling counts rollups");
        yield return When(limits.PerPerson?.Amount is not null, "personal amount");
        yield return When(limits.PerPerson?.Share is not null, "personal share");
        yield return When(policy.Rollup?.Rules.Any(rule => rule.Levels is not null) == true, "rollup levels");
        foreach (var condition in Conditions(policy.When))
        {
            yield return Case(condition);
        }
    }

    private static IEnumerable<string> OfPool(CreditPool pool)
    {
        yield return Case(pool.To);
        yield return Case(pool.Split);
        yield return Case(pool.Portion);
        yield return pool.Absence.ToString();
        yield return When(pool.Lines is not null, "overlay filter");
        yield return When(pool.Base is not null, "overlay base");
        yield return When(pool.Vacancy.Otherwise is not null, "second choice");
        yield return pool.Holdover is { } holdover ? Case(holdover) : "";
        yield return When(pool.Holdover is { GapDays: > 0 }, "gap days");
        yield return When(pool.Holdover is { AgentsKeep: true }, "agents keep");
        for (var rule = pool.Vacancy; rule is not null; rule = rule.Otherwise)
        {
            yield return Case(rule);
        }

        if (pool.To is Recipients.Team team)
        {
            yield return When(team.NearestRegion, "nearest region");
            yield return When(team.NearestAccount, "nearest account");
            yield return When(team.ByAccount, "by account");
            yield return When(team.NamedOnDeal, "named on deal");
            yield return When(team.Where is not null, "person facts");
        }
    }

    private static IEnumerable<string> OfDeals(World world)
    {
        var roster = world.Roster;
        var edges = roster.Assignments.Select(row => row.During).Concat(world.Rulebook.Policies.Select(row => row.During)).Concat(roster.Positions.SelectMany(row => row.Occupants.Select(one => one.During))).ToList();
        yield return When(world.History.Bookings.Count > 0, "known booking");
        yield return When(world.History.Stages.Count > 0, "known stage");
        yield return When(world.Deals.GroupBy(deal => deal.Id).Any(group => group.Count() > 1), "later state of a deal");
        yield return When(world.Deals.Where(deal => deal.Reference is not null).GroupBy(deal => deal.Reference).Any(group => group.Select(deal => deal.Id).Distinct().Count() > 1), "same reference twice");
        foreach (var deal in world.Deals)
        {
            foreach (var feature in DealFeatures.Of(deal, world))
            {
                yield return feature;
            }

            yield return When(edges.Exists(days => days.End == deal.Booked), "booked on a last day");
            yield return When(edges.Exists(days => days.End?.PlusDays(1) == deal.Booked), "booked the day after a last day");
            yield return When(edges.Exists(days => days.Start == deal.Booked), "booked on a first day");
        }
    }

    internal static string When(bool holds, string feature) => holds ? feature : "";

    internal static IEnumerable<Condition> Conditions(Condition condition) => (condition switch
    {
        Condition.All all => all.Of.SelectMany(Conditions),
        Condition.Any any => any.Of.SelectMany(Conditions),
        Condition.Not not => Conditions(not.Of),
        _ => [],
    }).Prepend(condition);

    private static bool Handovers(Roster roster, int from, int to) => roster.Assignments.Any(one => roster.Assignments.Any(other =>
        one.Seat != other.Seat && one.Role == other.Role && one.Account == other.Account && one.Region == other.Region
        && one.During.End is { } end && other.During.Start is { } start && start >= end.PlusDays(from) && start <= end.PlusDays(to)));

    private static RegionId? Up(Dictionary<RegionId, RegionId?> levels, RegionId? region) => region is { } id ? levels[id] : null;

    private static string Case(object one) => $"{one.GetType().DeclaringType!.Name}.{one.GetType().Name}";

    private static IEnumerable<string> Cases(Type union) => union.GetNestedTypes().Where(type => type.IsSubclassOf(union)).Select(type => $"{union.Name}.{type.Name}");

    private static IEnumerable<string> Names<T>(string prefix = "")
        where T : struct, Enum => Enum.GetNames<T>().Select(name => prefix + name);
}
