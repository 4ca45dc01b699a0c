using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling.Selecting;

/// <summary>A small company to select in, and shorthand for its policies.</summary>
internal static class World
{
    internal static readonly LocalDate Day = new(2025, 3, 14);

    internal static readonly Roster Roster = new()
    {
        Regions =
        [
            new Region { Id = "world" }, new Region { Id = "EMEA", Parent = "world" }, new Region { Id = "NL", Parent = "EMEA" },
            new Region { Id = "Utrecht", Parent = "NL" }, new Region { Id = "SE", Parent = "EMEA" }, new Region { Id = "LATAM", Parent = "world" },
            new Region { Id = "BR", Parent = "LATAM" },
        ],
        Products =
        [
            new Product { Id = "machines" }, new Product { Id = "bearings", Parent = "machines" }, new Product { Id = "service" },
        ],
        Accounts =
        [
            new Account { Id = "halden", IsGlobal = true, Segment = "industry" }, new Account { Id = "halden-nl", Parent = "halden", Aliases = ["old-nl"] },
            new Account { Id = "halden-lease", Parent = "halden", Segment = "finance" }, new Account { Id = "corner", Segment = "retail" },
            new Account { Id = "corner-shop", Parent = "corner" },
        ],
        Agreements =
        [
            new FrameworkAgreement { Id = "FA-1", Term = DateRange.Always }, new FrameworkAgreement { Id = "FA-2", Term = DateRange.Always },
        ],
        ExchangeRates = [new ExchangeRate { From = "USD", To = "EUR", Rate = 0.92m }],
    };

    internal static CreditPolicy Policy(string id, Condition when, PolicyLevel level = PolicyLevel.Territory, int? precedence = null) =>
        new() { Id = id, Level = level, Precedence = precedence, When = when, Pools = [] };

    internal static Condition In(params string[] regions) => new Condition.InRegion { AnyOf = ValueList.From(regions.Select(region => new RegionId(region))) };

    internal static Condition At(string point, params string[] regions) =>
        new Condition.InRegion { Point = new InfluencePoint(point), AnyOf = ValueList.From(regions.Select(region => new RegionId(region))) };

    internal static Condition Type(params string[] types) => new Condition.OfType { AnyOf = ValueList.From(types) };

    internal static Condition Products(params string[] products) =>
        new Condition.OfProduct { AnyOf = ValueList.From(products.Select(product => new ProductId(product))) };

    internal static Condition Accounts(params string[] accounts) =>
        new Condition.OfAccount { AnyOf = ValueList.From(accounts.Select(account => new AccountId(account))) };

    internal static Condition Exactly(params string[] accounts) =>
        new Condition.OfAccount { AnyOf = ValueList.From(accounts.Select(account => new AccountId(account))), Subtree = false };

    internal static Condition Segment(params string[] segments) => new Condition.InSegment { AnyOf = ValueList.From(segments) };

    internal static Condition Global { get; } = new Condition.OfGlobalAccount();

    internal static Condition Euros(decimal? from, decimal? to) => new Condition.AmountBetween
    {
        From = from is { } first ? Money.Of(first, "EUR") : null,
        To = to is { } end ? Money.Of(end, "EUR") : null,
    };

    internal static Condition Text(string name, params string[] values) => new Condition.FactText { Name = name, AnyOf = ValueList.From(values) };

    internal static Condition Yes(string name, bool value = true) => new Condition.FactYesNo { Name = name, Value = value };

    internal static Condition Number(string name, decimal? from, decimal? to) => new Condition.FactNumber { Name = name, From = from, To = to };

    internal static Condition All(params Condition[] of) => new Condition.All { Of = ValueList.From(of) };

    internal static Condition Any(params Condition[] of) => new Condition.Any { Of = ValueList.From(of) };

    internal static Condition Not(Condition of) => new Condition.Not { Of = of };

    internal static Deal Deal() => new()
    {
        Id = "D-1",
        Account = "halden-nl",
        Currency = "EUR",
        Booked = Day,
        Type = "new",
        Places = [new Place(InfluencePoint.Booking, "NL"), new Place(InfluencePoint.Delivery, "BR")],
        Lines = [new DealLine { Product = "bearings", Booked = 1000.00m }],
    };

    internal static Names PointsOf(Rulebook rulebook) => new(rulebook.Policies.Select(policy => policy.GoverningPoint.Value)
        .Concat(rulebook.Policies.SelectMany(policy => Points(policy.When)))
        .Concat(rulebook.ContractTerms.SelectMany(term => Points(term.When))));

    internal static PolicyTables Compile(Rulebook rulebook, Roster roster, out List<Diagnostic> conflicts)
    {
        conflicts = [];
        return PolicyTables.Compile(rulebook, new RosterTables(roster), PointsOf(rulebook), conflicts);
    }

    internal static PolicyTables Compile(params CreditPolicy[] policies) => Compile(new Rulebook { Policies = ValueList.From(policies) }, Roster, out _);

    internal static List<Diagnostic> Conflicts(params CreditPolicy[] policies)
    {
        Compile(new Rulebook { Policies = ValueList.From(policies) }, Roster, out var conflicts);
        return conflicts;
    }

    /// <summary>The policy that decides the deal's first line: its id, "none", or "conflict: " with those that tie.</summary>
    internal static string Decides(PolicyTables tables, Deal deal, string? callOff = null, Roster? roster = null, LocalDate? day = null)
    {
        var frame = Frame(tables, deal, callOff, roster, day);
        return PolicySelection.Select(tables, frame, out var policy) switch
        {
            SelectionOutcome.None => "none",
            SelectionOutcome.One => tables.Policies[policy].Policy.Id.Value,
            _ => "conflict: " + string.Join(", ", frame.Candidates.Take(frame.CandidateCount).Select(tied => tables.Policies[tied].Policy.Id.Value)),
        };
    }

    internal static LineFrame Frame(PolicyTables tables, Deal deal, string? callOff = null, Roster? roster = null, LocalDate? day = null)
    {
        var rosterTables = new RosterTables(roster ?? Roster);
        var reader = new FrameReader(tables, rosterTables, new RateTables((roster ?? Roster).ExchangeRates, "plan"));
        var frame = tables.NewFrame();
        Assert.Equal(RateOutcome.Converted, reader.ReadDeal(deal, Days.Of(day ?? Day), rosterTables.Agreements.Names.Of(callOff), frame));
        reader.ReadLine(deal, deal.Lines[0], frame);
        return frame;
    }

    /// <summary>Whether a deal's first line meets a condition.</summary>
    internal static bool Holds(Condition condition, Deal deal, string? callOff = null) =>
        Decides(Compile(Policy("P", condition)), deal, callOff) == "P";

    private static IEnumerable<string> Points(Condition condition) => condition switch
    {
        Condition.InRegion { Point: { } point } => [point.Value],
        Condition.All all => all.Of.SelectMany(Points),
        Condition.Any any => any.Of.SelectMany(Points),
        Condition.Not not => Points(not.Of),
        _ => [],
    };
}
