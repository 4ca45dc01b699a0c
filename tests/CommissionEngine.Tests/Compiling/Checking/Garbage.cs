using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>Documents that nobody means: few ids, so that they collide; nulls, defaults and undefined values where the types allow them.</summary>
internal sealed class Garbage(int seed)
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private readonly Random _random = new(seed);

    internal Roster Roster() => new()
    {
        Regions = List(() => new Region { Id = Id<RegionId>(), Parent = Maybe(Id<RegionId>), During = Days(), Name = Text() }),
        Products = List(() => new Product { Id = Id<ProductId>(), Parent = Maybe(Id<ProductId>), During = Days() }),
        Accounts = List(() => new Account
        {
            Id = Id<AccountId>(), Parent = Maybe(Id<AccountId>), Region = Maybe(Id<RegionId>), Segment = Text(), During = Days(), Aliases = List(Id<AccountId>), ExternalIds = List(() => new ExternalId(Text()!, Text()!)),
        }),
        Agreements = List(() => new FrameworkAgreement
        {
            Id = Id<AgreementId>(), Term = Days(), ClaimDays = Int(), Entities = List(() => new CoveredEntity { Account = Id<AccountId>(), During = Days() }), Owners = List(() => new AgreementOwner { Participant = Id<ParticipantId>(), During = Days() }),
        }),
        Participants = List(() => new Participant
        {
            Id = Id<ParticipantId>(), Home = Maybe(Id<RegionId>), Type = (ParticipantType)Int(), Employed = Days(), Aliases = List(Id<ParticipantId>), ExternalIds = List(() => new ExternalId(Text()!, Text()!)), Facts = List(Fact),
        }),
        Positions = List(() => new Position { Id = Id<PositionId>(), Occupants = List(() => new Occupant { Participant = Id<ParticipantId>(), During = Days() }) }),
        Assignments = List(() => new TeamAssignment
        {
            Seat = Seat(), Role = Id<Role>(), Reach = (Reach)Int(), Account = Maybe(Id<AccountId>), Region = Maybe(Id<RegionId>), During = Days(), Weight = Maybe(Share), Order = Maybe(Int),
        }),
        ReportingLines = List(() => new ReportingLine { From = Seat(), To = Seat(), Relationship = Text()!, During = Days() }),
        Absences = List(() => new Absence { Participant = Id<ParticipantId>(), During = Days(), Cover = Maybe(Id<ParticipantId>) }),
        ExchangeRates = List(() => new ExchangeRate { From = Currency(), To = Currency(), Type = Coin() ? "plan" : Text()!, Rate = Int(), During = Days() }),
    };

    internal Rulebook Rulebook() => new()
    {
        CreditCurrency = Maybe(Currency),
        RateType = Coin() ? "plan" : Text()!,
        CompensationDate = Text()!,
        House = Id<ParticipantId>(),
        Facts = List(() => new FactDeclaration { Name = Text()!, Kind = (FactKind)Int() }),
        Policies = List(Policy),
        Adaptations = List(() => new Adaptation { Region = Id<RegionId>(), Policy = Id<PolicyId>(), Parameter = Text()!, Value = Share(), During = Days() }),
        ContractTerms = List(() => new ContractTerm { Id = Text()!, Participant = Id<ParticipantId>(), When = Condition(3), Portion = Share(), Role = Maybe(Id<Role>), During = Days() }),
    };

    internal ValueList<T> Shuffled<T>(ValueList<T>? list)
    {
        var items = list?.ToArray();
        _random.Shuffle(items ?? []);
        return items is null ? null! : [.. items];
    }

    private CreditPolicy Policy() => new()
    {
        Id = Id<PolicyId>(),
        Version = Int(),
        During = Days(),
        Level = (PolicyLevel)Int(),
        When = Condition(3),
        GoverningPoint = Id<InfluencePoint>(),
        Base = (AmountBase)Int(),
        CreditedAt = (CreditingEvent)Int(),
        Coinciding = (CoincidingPoints)Int(),
        Pools = List(Pool),
        Limits = Coin(8) ? null! : new()
        {
            RevenueRoles = (SeveralRoles)Int(),
            MostPeople = Maybe(Int),
            Minimum = Coin() ? null : new() { Share = Portion(), OnShortfall = (Shortfall)Int() },
            Ceiling = Coin() ? null : new() { Share = Portion(), Cut = (CeilingCut)Int() },
            PerPerson = Coin() ? null : new() { Share = Portion(), Amount = Maybe(Amount) },
        },
        Rollup = Coin() ? null : new() { Rules = List(() => new RollupRule { Relationship = Text()!, Levels = Maybe(Int) }), Counting = (RollupCounting)Int(), Pay = Portion() },
        Units = Coin() ? null : new UnitRule.AtPoint { Point = Id<InfluencePoint>() },
        Rounding = Coin() ? null! : new RoundingRule.RemainderToRole { Role = Id<Role>() },
        Openings = List(() => new Opening { Parameter = Text()!, Minimum = Share(), Maximum = Share(), Default = Share() }),
    };

    private CreditPool Pool() => new()
    {
        Name = Text()!,
        IsOverlay = Coin(),
        Portion = Portion(),
        To = Coin(8) ? null! : new Recipients.Team { Roles = List(Id<Role>), Reach = Maybe(() => (Reach)Int()), Point = Maybe(Id<InfluencePoint>), NearestRegion = Coin(), Where = Condition(3) },
        Split = Coin() ? null! : new SplitMethod.ByRoleWeights { Weights = List(() => new RoleWeight(Id<Role>(), Share())) },
        Vacancy = Vacancy(0),
        Holdover = Coin() ? new HoldoverRule.ByStage { Days = Int(), Shares = List(() => new StageShare(Text()!, Share())) } : new HoldoverRule.Schedule { GapDays = Int(), Steps = List(() => new HoldoverStep(Int(), Share())) },
        QuotaRetirement = Portion(),
        Base = Maybe(() => (AmountBase)Int()),
        Lines = Condition(2),
    };

    private VacancyRule Vacancy(int depth) => depth > 12 || Coin(5) ? null! : Coin()
        ? new VacancyRule.ToManager { Days = Maybe(Int), Otherwise = Vacancy(depth + 1) }
        : new VacancyRule.ToRole { Role = Id<Role>(), Otherwise = Vacancy(depth + 1) };

    private Condition Condition(int depth) => _random.Next(depth > 0 ? 14 : 11) switch
    {
        0 => null!,
        1 => new Condition.OfType { AnyOf = List(Text)! },
        2 => new Condition.OfProduct { AnyOf = List(Id<ProductId>) },
        3 => new Condition.OfAccount { AnyOf = List(Id<AccountId>) },
        4 => new Condition.InRegion { AnyOf = List(Id<RegionId>), Point = Maybe(Id<InfluencePoint>) },
        5 => new Condition.CallOff { Agreement = Maybe(Id<AgreementId>) },
        6 => new Condition.AmountBetween { From = Maybe(Amount), To = Maybe(Amount) },
        7 => new Condition.FactText { Name = Text()!, AnyOf = List(Text)! },
        8 => new Condition.FactNumber { Name = Text()!, From = Maybe(() => (decimal)Int()), To = Maybe(() => (decimal)Int()) },
        9 => new Condition.FactDay { Name = Text()!, During = Days() },
        10 => new Condition.FactYesNo { Name = Text()! },
        11 => new Condition.All { Of = List(() => Condition(depth - 1)) },
        12 => new Condition.Any { Of = List(() => Condition(depth - 1)) },
        _ => new Condition.Not { Of = Condition(depth - 1) },
    };

    private Portion Portion() => _random.Next(5) switch
    {
        0 => null!,
        1 => new Portion.Rest(),
        2 => new Portion.Parameter { Name = Text()! },
        _ => Share(),
    };

    internal Fact Fact() => _random.Next(4) switch
    {
        0 => CommissionEngine.Deals.Fact.Of(Text()!, Text()!),
        1 => CommissionEngine.Deals.Fact.Of(Text()!, (decimal)Int()),
        2 => CommissionEngine.Deals.Fact.Of(Text()!, Day()),
        _ => CommissionEngine.Deals.Fact.Of(Text()!, Coin()),
    };

    internal bool Coin(int sides = 2) => _random.Next(sides) == 0;

    internal int Int() => Coin(20) ? (Coin() ? int.MinValue : int.MaxValue) : _random.Next(-1, 4);

    internal string? Text() => _random.Next(12) switch
    {
        0 => null,
        1 => " ",
        2 => "x\udc00",
        3 => "override",
        _ => Names[_random.Next(Names.Length)],
    };

    internal LocalDate Day() => Coin(20) ? (Coin() ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue) : new LocalDate(2025, 1, 1).PlusDays(_random.Next(6));

    internal DateRange Days() => Coin() ? default : new(Maybe(Day), Maybe(Day));

    internal Share Share() => Coin(20) ? CommissionEngine.Share.Of(decimal.MaxValue) : CommissionEngine.Share.Fraction(_random.Next(4), _random.Next(1, 4));

    internal Money Amount() => Currency() is { IsNone: false } currency ? Money.FromMinorUnits(_random.Next(-1, 3), currency) : default;

    internal Currency Currency() => _random.Next(6) switch
    {
        0 => default,
        1 => CommissionEngine.Currency.Declare("PTS", 2),
        2 => CommissionEngine.Currency.Declare("PTS", 3),
        3 => "USD",
        _ => "EUR",
    };

    internal T? Maybe<T>(Func<T> make)
        where T : struct => Coin() ? null : make();

    internal ValueList<T> List<T>(Func<T> make) => Coin(12) ? null! : [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Coin(15) ? default! : make())];

    internal T Id<T>()
        where T : struct => Coin(12) ? default : (T)Activator.CreateInstance(typeof(T), Names[_random.Next(Names.Length)])!;

    private Seat Seat() => _random.Next(7) switch
    {
        0 => default,
        1 => CommissionEngine.Rosters.Seat.Of(default(ParticipantId)),
        < 4 => CommissionEngine.Rosters.Seat.Of(Id<PositionId>()),
        _ => CommissionEngine.Rosters.Seat.Of(Id<ParticipantId>()),
    };
}
