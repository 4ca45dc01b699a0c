using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Reads a rulebook.</summary>
internal static class RulebookReader
{
    internal static Rulebook Read(Node node) => node.As(o => new Rulebook
    {
        CreditCurrency = o["creditCurrency"] is { } currency ? Currency.Of(currency.Text) : default(Currency?),
        RateType = o["rateType"]?.Text ?? ExchangeRate.Plan,
        CompensationDate = o["compensationDate"]?.Text ?? Rulebook.BookedDate,
        Facts = o["facts"] is { } facts
            ? ValueList.From(facts.As(all => all.Pairs.Select(pair => new FactDeclaration { Name = pair.Name, Kind = Values.Choice(pair.Value, FactKind.Text) }).ToList()))
            : [],
        Policies = o.Objects("policies", Policy),
        Adaptations = o.Objects("adaptations", row => new Adaptation
        {
            Region = row.Needed("region").Text,
            Policy = row.Needed("policy").Text,
            Parameter = row.Needed("parameter").Text,
            Value = Values.Share(row.Needed("value")),
            During = Values.Range(row["during"]),
        }),
        ContractTerms = o.Objects("contractTerms", term => new ContractTerm
        {
            Id = term.Needed("id").Text,
            Participant = term.Needed("participant").Text,
            Role = term["role"] is { } role ? new Role(role.Text) : default(Role?),
            When = ConditionReader.Read(term.Needed("when")),
            Portion = Values.Share(term.Needed("portion")),
            During = Values.Range(term["during"]),
        }),
    });

    private static CreditPolicy Policy(Node o) => new()
    {
        Id = o.Needed("id").Text,
        Version = o["version"]?.Integer ?? 1,
        During = Values.Range(o["during"]),
        Level = Values.Choice(o.Needed("level"), PolicyLevel.House),
        Precedence = o["precedence"]?.Integer,
        When = o["when"] is { } when ? ConditionReader.Read(when) : Condition.Always,
        GoverningPoint = o["governingPoint"] is { } point ? new InfluencePoint(point.Text) : InfluencePoint.Booking,
        Base = Values.Choice(o["base"], AmountBase.Booked),
        CreditedAt = Values.Choice(o["creditedAt"], CreditingEvent.Booked),
        Pools = o.Objects("pools", PoolReader.Read),
        Coinciding = Values.Choice(o["coinciding"], CoincidingPoints.Add),
        Limits = o["limits"]?.As(Limits) ?? new CreditLimits(),
        Rollup = o["rollup"]?.As(rollup => new Rollup
        {
            Rules = rollup.Objects("rules", rule => new RollupRule { Relationship = rule["relationship"]?.Text ?? ReportingLine.Manager, Levels = rule["levels"]?.Integer }),
            Counting = Values.Choice(rollup["counting"], RollupCounting.Each),
        }),
        Units = o["units"] is { } units ? Units(units) : null,
        Rounding = o["rounding"] is { } rounding ? Rounding(rounding) : RoundingRule.LargestRemainder.Instance,
        Openings = o.Objects("openings", opening => new Opening
        {
            Parameter = opening.Needed("parameter").Text,
            Minimum = Values.Share(opening.Needed("minimum")),
            Maximum = Values.Share(opening.Needed("maximum")),
            Default = Values.Share(opening.Needed("default")),
        }),
    };

    private static CreditLimits Limits(Node o) => new()
    {
        RevenueRoles = Values.Choice(o["revenueRoles"], SeveralRoles.Sum),
        OverlayRoles = Values.Choice(o["overlayRoles"], SeveralRoles.Sum),
        MostPeople = o["mostPeople"]?.Integer,
        Minimum = o["minimum"]?.As(minimum => new MinimumShare
        {
            Share = PoolReader.Portion(minimum.Needed("share")),
            OnShortfall = Values.Choice(minimum.Needed("onShortfall"), Shortfall.Refuse),
        }),
        Ceiling = o["ceiling"]?.As(ceiling => new CreditCeiling
        {
            Share = PoolReader.Portion(ceiling.Needed("share")),
            Cut = Values.Choice(ceiling["cut"], CeilingCut.OverlaysFirst),
            CountsRollups = ceiling["countsRollups"]?.YesNo ?? false,
        }),
        PerPerson = o["perPerson"]?.As(person => new PersonalLimit
        {
            Share = person["share"] is { } share ? PoolReader.Portion(share) : null,
            Amount = person["amount"] is { } amount ? Values.Money(amount) : null,
        }),
    };

    private static UnitRule Units(Node node) => node.IsText && node.Text == "homeRegions"
        ? new UnitRule.HomeRegions()
        : node.As(o => new UnitRule.AtPoint { Point = o.Needed("atPoint").Text });

    private static RoundingRule Rounding(Node node) => node.IsText && node.Text == "remainderToHouse"
        ? new RoundingRule.RemainderToHouse()
        : node.As(o => new RoundingRule.RemainderToRole { Role = o.Needed("remainderToRole").Text });
}
