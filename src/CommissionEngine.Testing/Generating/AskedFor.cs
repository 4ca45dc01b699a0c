using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>What the policies and contract terms of a rulebook ask deals for.</summary>
internal sealed class AskedFor
{
    internal AskedFor(Rulebook rulebook)
    {
        foreach (var policy in rulebook.Policies)
        {
            Days.Add(policy.During);
            Points.Add(policy.GoverningPoint);
            Add(policy.When);
            if (policy.Units is UnitRule.AtPoint units)
            {
                Points.Add(units.Point);
            }

            foreach (var pool in policy.Pools)
            {
                Add(pool);
            }
        }

        foreach (var term in rulebook.ContractTerms)
        {
            Days.Add(term.During);
            Add(term.When);
        }

        Days.AddRange(rulebook.Adaptations.Select(row => row.During));
    }

    internal List<string> Types { get; } = [];

    internal List<string> Stages { get; } = [];

    internal List<string> Channels { get; } = [];

    internal List<Role> Roles { get; } = [];

    internal List<InfluencePoint> Points { get; } = [];

    internal List<Money> Bands { get; } = [];

    internal List<DateRange> Days { get; } = [];

    /// <summary>Values of facts that are just inside or just outside of what is asked for.</summary>
    internal SortedDictionary<string, List<Fact>> FactEdges { get; } = new(StringComparer.Ordinal);

    private void Add(CreditPool pool)
    {
        Add(pool.Lines);
        if (pool.To is Recipients.Team team)
        {
            Roles.AddRange(team.Roles);
            if (team.Point is { } point)
            {
                Points.Add(point);
            }
        }

        if (pool.Holdover is HoldoverRule.ByStage stages)
        {
            Stages.AddRange(stages.Shares.Select(share => share.Stage));
        }
    }

    private void Add(Condition? condition)
    {
        switch (condition)
        {
            case Condition.All all:
                Add(all.Of);
                break;
            case Condition.Any any:
                Add(any.Of);
                break;
            case Condition.Not not:
                Add(not.Of);
                break;
            case Condition.OfType of:
                Types.AddRange(of.AnyOf);
                break;
            case Condition.InStage of:
                Stages.AddRange(of.AnyOf);
                break;
            case Condition.ByChannel of:
                Channels.AddRange(of.AnyOf);
                break;
            case Condition.InRegion { Point: { } point }:
                Points.Add(point);
                break;
            case Condition.AmountBetween band:
                Bands.AddRange(new[] { band.From, band.To }.OfType<Money>());
                break;
            default:
                AddFact(condition);
                break;
        }
    }

    private void Add(ValueList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Add(condition);
        }
    }

    private void AddFact(Condition? condition)
    {
        switch (condition)
        {
            case Condition.FactText text:
                AddEdges(text.AnyOf.Select(value => Fact.Of(text.Name, value)));
                break;
            case Condition.FactNumber number:
                AddEdges(new[] { number.From, number.To, number.From - 0.01m }.OfType<decimal>().Select(value => Fact.Of(number.Name, value)));
                break;
            case Condition.FactDay day:
                Days.Add(day.During);
                AddEdges(new[] { day.During.Start, day.During.End }.OfType<LocalDate>().SelectMany(value => new[] { Fact.Of(day.Name, value), Fact.Of(day.Name, value.PlusDays(1)) }));
                break;
            case Condition.FactYesNo yesNo:
                AddEdges([Fact.Of(yesNo.Name, yesNo.Value)]);
                break;
            default:
                break;
        }
    }

    private void AddEdges(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (!FactEdges.TryGetValue(fact.Name, out var known))
            {
                FactEdges.Add(fact.Name, known = []);
            }

            known.Add(fact);
        }
    }
}
