using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Testing.Generating;
using CommissionEngine.Testing.Shrinking;

namespace CommissionEngine.Testing.Laws;

/// <summary>Documents with every list that is a set in another order. What a policy orders itself stays: pools, their roles and weights of roles, rollup rules, schedules; and so do declared splits, lines and events.</summary>
internal sealed class Shuffling(Draw draw)
{
    internal Roster Roster(Roster roster) => new()
    {
        Regions = Mixed(roster.Regions),
        Products = Mixed(roster.Products),
        Accounts = Mixed(Simpler.Changed(roster.Accounts, row => row with { Aliases = Mixed(row.Aliases), ExternalIds = Mixed(row.ExternalIds) })),
        Agreements = Mixed(Simpler.Changed(roster.Agreements, row => row with { Entities = Mixed(row.Entities), Owners = Mixed(row.Owners) })),
        Participants = Mixed(Simpler.Changed(roster.Participants, row => row with { Aliases = Mixed(row.Aliases), ExternalIds = Mixed(row.ExternalIds), Facts = Mixed(row.Facts) })),
        Positions = Mixed(Simpler.Changed(roster.Positions, row => row with { Occupants = Mixed(row.Occupants) })),
        Assignments = Mixed(roster.Assignments),
        ReportingLines = Mixed(roster.ReportingLines),
        Absences = Mixed(roster.Absences),
        ExchangeRates = Mixed(roster.ExchangeRates),
    };

    internal Rulebook Rulebook(Rulebook rulebook) => rulebook with
    {
        Facts = Mixed(rulebook.Facts),
        Policies = Mixed(Simpler.Changed(rulebook.Policies, Policy)),
        Adaptations = Mixed(rulebook.Adaptations),
        ContractTerms = Mixed(Simpler.Changed(rulebook.ContractTerms, term => term with { When = Condition(term.When) })),
    };

    internal Deal Deal(Deal deal) => deal with
    {
        Dates = Mixed(deal.Dates),
        Places = Mixed(deal.Places),
        Lines = Simpler.Changed(deal.Lines, line => line with { Places = Mixed(line.Places) }),
        Team = Mixed(deal.Team),
        Claims = Mixed(deal.Claims),
        Facts = Mixed(deal.Facts),
    };

    internal DealHistory History(DealHistory history) => history with
    {
        Allocations = Mixed(history.Allocations),
        Bookings = Mixed(history.Bookings),
        Stages = Mixed(history.Stages),
    };

    private CreditPolicy Policy(CreditPolicy policy) => policy with
    {
        When = Condition(policy.When),
        Pools = Simpler.Changed(policy.Pools, Pool),
        Openings = Mixed(policy.Openings),
    };

    private CreditPool Pool(CreditPool pool) => pool with
    {
        Lines = pool.Lines is { } lines ? Condition(lines) : null,
        To = pool.To is Recipients.Team { Where: { } where } team ? team with { Where = Condition(where) } : pool.To,
        Holdover = pool.Holdover is HoldoverRule.ByStage stages ? stages with { Shares = Mixed(stages.Shares) } : pool.Holdover,
    };

    private Condition Condition(Condition condition) => condition switch
    {
        Policies.Condition.All all => all with { Of = Mixed(Simpler.Changed(all.Of, Condition)) },
        Policies.Condition.Any any => any with { Of = Mixed(Simpler.Changed(any.Of, Condition)) },
        Policies.Condition.Not not => not with { Of = Condition(not.Of) },
        Policies.Condition.OfType of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.OfProduct of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.InSegment of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.OfAccount of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.InRegion of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.InStage of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.ByChannel of => of with { AnyOf = Mixed(of.AnyOf) },
        Policies.Condition.FactText of => of with { AnyOf = Mixed(of.AnyOf) },
        _ => condition,
    };

    private ValueList<T> Mixed<T>(ValueList<T> list) => list.Count < 2 ? list : ValueList.Create<T>(draw.Shuffled(list));
}
