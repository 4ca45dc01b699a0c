using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Compiling.Checking.DocumentCase;
using static CommissionEngine.Tests.Compiling.Checking.Sample;

namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>For every code of a policy's pools, openings, limits and rollups a bad example and its good neighbour.</summary>
internal static class PolicyCases
{
    private const string P = "rulebook.policies[0] (everything)";

    private static readonly Recipients Team = new Recipients.Team();

    internal static IEnumerable<DocumentCase> All => [.. Pools, .. Members, .. Handovers, .. Openings, .. Limits, .. Rollups];

    private static IEnumerable<DocumentCase> Pools =>
    [
        Of("CE1230", $"{P}.pools", "no pools", Alone(Policy with { Pools = [] }), Alone(Policy)),
        Of("CE1231", $"{P}.pools[1] (a).name", "\"a\"", Revenue(("a", 50), ("a", 50)), Revenue(("a", 50), ("A", 50))),
        Of("CE1232", $"{P}.pools[0] (override).name", "\"override\"", Revenue(("override", 100)), Revenue(("overrides", 100))),
        Of("CE1232", $"{P}.pools[0] (documented split).name", "\"documented split\"", Revenue(("documented split", 100)), Revenue(("split", 100))),
        Of("CE1233", $"{P}.pools", "99.999999%", Revenue(("a", 33.333333m), ("b", 66.666666m)), Revenue(("a", 33.333333m), ("b", 66.666667m))),
        Of("CE1233", $"{P}.pools", "total 5/6, not", Revenue(Third("a"), Half("b")), Revenue(Third("a"), Half("b"), Sixth("c"))),
        Of("CE1233", $"{P}.pools", "can total 110%", Revenue(Fixed("a", 70), Parameter("b"), Rest("c")) , Revenue(Fixed("a", 60), Parameter("b"), Rest("c"))),
        Of("CE1233", $"{P}.pools", "total 0%", Alone(Policy with { Pools = [Fixed("a", 10) with { IsOverlay = true }] }), Alone(Policy with { Pools = [Rest("b"), Fixed("a", 10) with { IsOverlay = true }] })),
        Of("CE1234", $"{P}.pools", "total 80% to 100%, because a parameter sets \"b\"", Revenue(Fixed("a", 60), Parameter("b")), Revenue(Rest("a"), Parameter("b"))),
        Of("CE1235", $"{P}.pools[1] (b).portion", "rest", Revenue(Fixed("a", 100), Rest("b") with { IsOverlay = true }), Revenue(Fixed("a", 100), Rest("b"))),
        Of("CE1235", $"{P}.pools[0] (a).pay", "rest", Revenue(Fixed("a", 100) with { Pay = new Portion.Rest() }), Revenue(Fixed("a", 100) with { Pay = Portion.None })),
        Of("CE1235", $"{P}.limits.ceiling.share", "rest", Limited(new() { Ceiling = new() { Share = new Portion.Rest() } }), Limited(new() { Ceiling = new() { Share = Portion.Whole } })),
        Of("CE1236", $"{P}.pools[1] (b).portion", $"{P}.pools[0] (a)", Revenue(Rest("a"), Rest("b")), Revenue(Rest("a"), Fixed("b", 10))),
        Of("CE1237", $"{P}.pools[0] (a).split", "\"a\"", Revenue(Fixed("a", 100) with { Split = new SplitMethod.FullToEach() }), Revenue(Fixed("a", 100), Fixed("b", 50) with { IsOverlay = true, Split = new SplitMethod.FullToEach() })),
        Of("CE1238", $"{P}.pools[0] (a).base", "a base", Revenue(Fixed("a", 100) with { Base = AmountBase.Net }), Revenue(Fixed("a", 100), Fixed("b", 50) with { IsOverlay = true, Base = AmountBase.Net })),
        Of("CE1238", $"{P}.pools[0] (a).lines", "lines", Revenue(Fixed("a", 100) with { Lines = Condition.Always }), Revenue(Fixed("a", 100), Fixed("b", 50) with { IsOverlay = true, Lines = Condition.Always })),
        Of("CE1247", $"{P}.pools", "1001", Revenue([.. Enumerable.Range(0, 1001).Select(i => Fixed($"p{i}", i == 0 ? 100 : 0))]), Revenue([.. Enumerable.Range(0, 1000).Select(i => Fixed($"p{i}", 0.1m))])),
    ];

    private static IEnumerable<DocumentCase> Members =>
    [
        Of("CE1001", $"{P}.pools[0] (a).to", "null", To(null!), To(new Recipients.House())),
        Of("CE1001", $"{P}.pools[0] (a).portion", "null", Revenue(Fixed("a", 100) with { Portion = null! }), Revenue(Fixed("a", 100))),
        Of("CE1004", $"{P}.governingPoint", "missing", Alone(Policy with { GoverningPoint = default }), Alone(Policy with { GoverningPoint = "service" })),
        Of("CE1004", $"{P}.rounding.role", "missing", Alone(Policy with { Rounding = new RoundingRule.RemainderToRole { Role = default } }), Alone(Policy with { Rounding = new RoundingRule.RemainderToRole { Role = "lam" } })),
        Of("CE1005", $"{P}.level", "9", Alone(Policy with { Level = (PolicyLevel)9 }), Alone(Policy with { Level = PolicyLevel.Territory })),
        Of("CE1005", $"{P}.pools[0] (a).absence", "-1", Revenue(Fixed("a", 100) with { Absence = (AbsenceRule)(-1) }), Revenue(Fixed("a", 100) with { Absence = AbsenceRule.ByMediation })),
        Of("CE1239", $"{P}.pools[0] (a).to.nearestRegion", "nearest", To(new Recipients.Team { NearestRegion = true }), To(new Recipients.Team { NearestRegion = true, Point = InfluencePoint.Delivery })),
        Of("CE1240", $"{P}.pools[0] (a).to.roles[1] (lam)", "lam", To(new Recipients.Team { Roles = ["lam", "lam"] }), To(new Recipients.Team { Roles = ["lam", "gam"] })),
        Of("CE1240", $"{P}.pools[0] (a).split.weights[1] (lam).role", "lam", Weighted(("lam", 1), ("lam", 2)), Weighted(("lam", 1), ("gam", 2))),
        Of("CE1241", $"{P}.pools[0] (a).split.weights", "above zero", Weighted(), Weighted(("lam", 1))),
        Of("CE1241", $"{P}.pools[0] (a).split.weights", "above zero", Weighted(("lam", 0), ("gam", 0)), Weighted(("lam", 0), ("gam", 1))),
    ];

    private static IEnumerable<DocumentCase> Handovers =>
    [
        Of("CE1010", $"{P}.pools[0] (a).vacancy.otherwise.days", "-1", Vacant(new VacancyRule.ToHouse { Otherwise = new VacancyRule.ToManager { Days = -1 } }), Vacant(new VacancyRule.ToHouse { Otherwise = new VacancyRule.ToManager { Days = 0 } })),
        Of("CE1242", $"{P}.pools[0] (a).vacancy{string.Concat(Enumerable.Repeat(".otherwise", 9))}", "8", Vacant(Chain(9)), Vacant(Chain(8))),
        Of("CE1243", $"{P}.pools[0] (a).holdover.steps[1].days", "30 days come after 30 days", Held(new(30, Share.Percent(50)), new(30, Share.Percent(40))), Held(new(30, Share.Percent(50)), new(31, Share.Percent(40)))),
        Of("CE1244", $"{P}.pools[0] (a).holdover.steps[0].share", "101%", Held(new HoldoverStep(30, Share.Percent(101))), Held(new HoldoverStep(30, Share.Whole))),
        Of("CE1245", $"{P}.pools[0] (a).holdover.steps[1].share", "from 50% to 60%", Held(new(30, Share.Percent(50)), new(60, Share.Percent(60))), Held(new(30, Share.Percent(50)), new(60, Share.Percent(50)))),
        Of("CE1246", $"{P}.pools[0] (a).holdover.shares[1] (won).stage", "\"won\"", Staged("won", "won"), Staged("won", "Won")),
        Of("CE1220", $"{P}.pools[0] (a).holdover.shares", "Nothing", Staged(), Staged("won")),
        Of("CE1010", $"{P}.pools[0] (a).holdover.gapDays", "-2", Handed(new HoldoverRule.ByStage { Days = 1, GapDays = -2, Shares = [new("won", Share.Whole)] }), Handed(new HoldoverRule.ByStage { Days = 1, GapDays = 2, Shares = [new("won", Share.Whole)] })),
    ];

    private static IEnumerable<DocumentCase> Openings =>
    [
        Of("CE1250", $"{P}.pools[0] (a).portion", "\"z\"", Alone(Policy with { Pools = [Fixed("a", 0) with { Portion = new Portion.Parameter { Name = "z" } }, Rest("b")] }), Revenue(Parameter("a"), Rest("b"))),
        Of("CE1251", $"{P}.openings[1] (x)", "\"x\"", Opened(Opening("x"), Opening("x")), Opened(Opening("x"))),
        Of("CE1252", $"{P}.openings[0] (x).minimum", "41% is above the maximum 40%", Opened(Opening("x") with { Minimum = Share.Percent(41) }), Opened(Opening("x") with { Minimum = Share.Percent(30) })),
        Of("CE1253", $"{P}.openings[0] (x).default", "19% is outside 20% to 40%", Opened(Opening("x") with { Default = Share.Percent(19) }), Opened(Opening("x") with { Default = Share.Percent(20) })),
        Of("CE1254", $"{P}.openings[1] (y)", "\"y\"", Opened(Opening("x"), Opening("y")), Opened(Opening("x"))),
    ];

    private static IEnumerable<DocumentCase> Limits =>
    [
        Of("CE1260", $"{P}.limits.mostPeople", "0", Limited(new() { MostPeople = 0 }), Limited(new() { MostPeople = 1 })),
        Of("CE1261", $"{P}.limits.minimum.share", "101%", Limited(new() { Minimum = new() { Share = Portion.Percent(101) } }), Limited(new() { Minimum = new() { Share = Portion.Whole } })),
        Of("CE1262", $"{P}.limits.ceiling.share", "0%", Limited(new() { Ceiling = new() { Share = Portion.None } }), Limited(new() { Ceiling = new() { Share = Portion.Percent(1) } })),
        Of("CE1263", $"{P}.limits.perPerson", "neither", Limited(new() { PerPerson = new() }), Limited(new() { PerPerson = new() { Share = Portion.Whole } })),
        Of("CE1264", $"{P}.limits.perPerson.amount", "EUR 0.00", PerPerson(Money.Zero("EUR"), "EUR"), PerPerson(Money.FromMinorUnits(1, "EUR"), "EUR")),
        Of("CE1265", $"{P}.limits.perPerson.amount", "in USD, and credit is counted in EUR", PerPerson(Money.Of(1, "USD"), "EUR"), PerPerson(Money.Of(1, "EUR"), "EUR")),
        Of("CE1265", $"{P}.limits.perPerson.amount", "each deal's own currency", PerPerson(Money.Of(1, "EUR"), null), PerPerson(Money.Of(1, "EUR"), "EUR")),
    ];

    private static IEnumerable<DocumentCase> Rollups =>
    [
        Of("CE1270", $"{P}.rollup.rules", "no relationship", Rolled(), Rolled(new RollupRule())),
        Of("CE1271", $"{P}.rollup.rules[1] (manager).relationship", "\"manager\"", Rolled(new RollupRule(), new RollupRule { Levels = 1 }), Rolled(new RollupRule { Levels = 1 })),
        Of("CE1272", $"{P}.rollup.rules[0] (manager).levels", "0", Rolled(new RollupRule { Levels = 0 }), Rolled(new RollupRule { Levels = 1 })),
        Of("CE1273", $"{P}.rollup.rules[0] (mangaer).relationship", "\"mangaer\"", Rolled(new RollupRule { Relationship = "mangaer" }), Rolled(new RollupRule { Relationship = "manager" })),
    ];

    private static Rulebook Alone(CreditPolicy policy) => Rules with { Policies = [policy] };

    private static Rulebook Revenue(params (string Name, decimal Percent)[] pools) => Revenue([.. pools.Select(pool => Fixed(pool.Name, pool.Percent))]);

    private static Rulebook Revenue(params CreditPool[] pools) => Alone(Policy with
    {
        Pools = [.. pools],
        Openings = pools.Any(pool => pool.Portion is Portion.Parameter) ? [Opening("x")] : [],
    });

    private static CreditPool Fixed(string name, decimal percent) => new() { Name = name, Portion = Portion.Percent(percent), To = Team };

    private static CreditPool Parameter(string name) => Fixed(name, 0) with { Portion = new Portion.Parameter { Name = "x" } };

    private static CreditPool Rest(string name) => Fixed(name, 0) with { Portion = new Portion.Rest() };

    private static CreditPool Third(string name) => Fixed(name, 0) with { Portion = Share.Fraction(1, 3) };

    private static CreditPool Half(string name) => Fixed(name, 50);

    private static CreditPool Sixth(string name) => Fixed(name, 0) with { Portion = Share.Fraction(1, 6) };

    private static Rulebook To(Recipients recipients) => Revenue(Fixed("a", 100) with { To = recipients });

    private static Rulebook Weighted(params (string Role, int Weight)[] weights) =>
        Revenue(Fixed("a", 100) with { Split = new SplitMethod.ByRoleWeights { Weights = [.. weights.Select(weight => new RoleWeight(weight.Role, Share.Of(weight.Weight)))] } });

    private static Rulebook Vacant(VacancyRule rule) => Revenue(Fixed("a", 100) with { Vacancy = rule });

    private static VacancyRule Chain(int others) => Enumerable.Range(0, others).Aggregate((VacancyRule)new VacancyRule.Hold(), (rule, _) => new VacancyRule.ToManager { Otherwise = rule });

    private static Rulebook Handed(HoldoverRule rule) => Revenue(Fixed("a", 100) with { Holdover = rule });

    private static Rulebook Held(params HoldoverStep[] steps) => Handed(new HoldoverRule.Schedule { Steps = [.. steps] });

    private static Rulebook Staged(params string[] stages) => Handed(new HoldoverRule.ByStage { Days = 30, Shares = [.. stages.Select(stage => new StageShare(stage, Share.Whole))] });

    private static Opening Opening(string name) => new() { Parameter = name, Minimum = Share.Percent(20), Maximum = Share.Percent(40), Default = Share.Percent(30) };

    private static Rulebook Opened(params Opening[] openings) => Alone(Policy with { Pools = [Parameter("a"), Rest("b")], Openings = [.. openings] });

    private static Rulebook Limited(CreditLimits limits) => Alone(Policy with { Limits = limits });

    private static Rulebook PerPerson(Money amount, Currency? credit) => Limited(new() { PerPerson = new() { Amount = amount } }) with { CreditCurrency = credit };

    private static Rulebook Rolled(params RollupRule[] rules) => Alone(Policy with { Rollup = new Rollup { Rules = [.. rules] } });
}
