using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Checking.DocumentCase;
using static CommissionEngine.Tests.Compiling.Checking.Sample;

namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>For every code of a rulebook as a whole, its conditions, adaptations and terms a bad example and its good neighbour.</summary>
internal static class RulebookCases
{
    private static readonly Opening LocalShare = new() { Parameter = "local", Minimum = Share.Percent(20), Maximum = Share.Percent(40), Default = Share.Percent(30) };

    internal static IEnumerable<DocumentCase> All => [.. Whole, .. Conditions, .. Adaptations, .. Terms, .. Rates];

    private static IEnumerable<DocumentCase> Whole =>
    [
        Of("CE1001", "rulebook.policies", "null", Rules with { Policies = null! }, Rules with { Policies = [] }),
        Of("CE1002", "rulebook.compensationDate", "blank", Rules with { CompensationDate = "" }, Rules with { CompensationDate = "registered" }),
        Of("CE1002", "rulebook.rateType", "blank", Rules with { RateType = "" }, Rules with { RateType = "spot" }),
        Of("CE1004", "rulebook.house", "missing", Rules with { House = default }, Rules with { House = "the house" }),
        Of("CE1006", "rulebook.creditCurrency", "missing", Rules with { CreditCurrency = default(Currency) }, Rules with { CreditCurrency = null }),
        Of("CE1201", "rulebook.policies[1] (everything).version", "rulebook.policies[0] (everything)", Policies(Policy with { During = Year(2025) }, Policy with { During = Year(2026) }), Policies(Policy with { During = Year(2025) }, Policy with { During = Year(2026), Version = 2 })),
        Of("CE1202", "rulebook.policies[1] (everything).during", "2025-01-01 to 2025-12-31", Policies(Policy, Policy with { During = Year(2025), Version = 2 }), Policies(Policy with { During = Since(2026) }, Policy with { During = Year(2025), Version = 2 })),
        Of("CE1203", "rulebook.policies[0] (everything).version", "0", Policies(Policy with { Version = 0 }), Policies(Policy with { Version = 1 })),
        Of("CE1204", "rulebook.house", "anna", Rules with { House = "anna" }, Rules with { House = "Anna" }),
        Of("CE1204", "rulebook.house", "old-anna", (Rules with { House = "old-anna" }, AnnaWas("old-anna")), (Rules with { House = "house" }, AnnaWas("old-anna"))),
        Of("CE1210", "rulebook.policies[0] (everything).when.name", "\"tendr\"", When(Yes("tendr"), ("tender", FactKind.YesNo)), When(Yes("tender"), ("tender", FactKind.YesNo))),
        Of("CE1211", "rulebook.policies[0] (everything).when.name", "declared as Text and asked for as YesNo", When(Yes("tender"), ("tender", FactKind.Text)), When(Yes("tender"), ("tender", FactKind.YesNo))),
        Of("CE1211", "roster.participants[3] (tim).facts[0] (level)", "Number", (Facts(("level", FactKind.Text)), Knowing(Fact.Of("level", 1))), (Facts(("level", FactKind.Text)), Knowing(Fact.Of("level", "1")))),
        Of("CE1212", "rulebook.facts[1] (tender)", "\"tender\"", Facts(("tender", FactKind.YesNo), ("tender", FactKind.Text)), Facts(("tender", FactKind.YesNo), ("Tender", FactKind.Text))),
    ];

    private static IEnumerable<DocumentCase> Conditions =>
    [
        Of("CE1101", "rulebook.policies[0] (everything).when.anyOf[1] (EMAE)", "EMAE", When(new Condition.InRegion { AnyOf = ["NL", "EMAE"] }), When(new Condition.InRegion { AnyOf = ["NL", "EMEA"] })),
        Of("CE1102", "rulebook.policies[0] (everything).pools[1] (extra).lines.anyOf[0] (pump)", "pump", Overlay(lines: new Condition.OfProduct { AnyOf = ["pump"] }), Overlay(lines: new Condition.OfProduct { AnyOf = ["machines"] })),
        Of("CE1103", "rulebook.policies[0] (everything).when.of[0].of.anyOf[0] (Halden)", "Halden", When(Each(Not(Account("Halden")))), When(Each(Not(Account("halden"))))),
        Of("CE1106", "rulebook.policies[0] (everything).when.agreement", "FA-7", When(new Condition.CallOff { Agreement = "FA-7" }), When(new Condition.CallOff { Agreement = "FA-1" })),
        Of("CE1001", "rulebook.policies[0] (everything).when.of", "null", When(new Condition.Not { Of = null! }), When(Not(Account("halden")))),
        Of("CE1002", "rulebook.policies[0] (everything).when.anyOf[0] ( )", "blank", When(new Condition.OfType { AnyOf = [" "] }), When(new Condition.OfType { AnyOf = ["new"] })),
        Of("CE1220", "rulebook.policies[0] (everything).when.anyOf", "Nothing", When(new Condition.InSegment { AnyOf = [] }), When(new Condition.InSegment { AnyOf = ["key"] })),
        Of("CE1220", "rulebook.policies[0] (everything).when.anyOf", "Nothing", When(new Condition.OfAccount { AnyOf = [] }), When(new Condition.Any { Of = [] })),
        Of("CE1221", "rulebook.policies[0] (everything).when", "10 to 10", When(Number(10, 10), ("size", FactKind.Number)), When(Number(10, 11), ("size", FactKind.Number))),
        Of("CE1221", "rulebook.policies[0] (everything).when", "EUR 2.00 to EUR 1.00", When(Band(Euros(2), Euros(1))), When(Band(Euros(1), Euros(2)))),
        Of("CE1222", "rulebook.policies[0] (everything).when", "neither", When(Number(null, null), ("size", FactKind.Number)), When(Number(null, 0), ("size", FactKind.Number))),
        Of("CE1222", "rulebook.policies[0] (everything).when", "neither", When(Band(null, null)), When(Band(Euros(0), null))),
        Of("CE1222", "rulebook.policies[0] (everything).when", "neither", When(Day(DateRange.Always), ("opened", FactKind.Day)), When(Day(Since(2025)), ("opened", FactKind.Day))),
        Of("CE1223", "rulebook.policies[0] (everything).when", "EUR and ends in USD", When(Band(Euros(1), Money.Of(2, "USD"))), When(Band(Euros(1), Euros(2)))),
        Of("CE1224", "rulebook.policies[0] (everything).pools[1] (extra).to.where.of[0]", "OfAccount", Overlay(where: Each(Account("halden"))), Overlay(where: Each())),
        Of("CE1225", "rulebook.policies[0] (everything).when", "32", When(Nested(32)), When(Nested(31))),
        Of("CE1225", "rulebook.policies[0] (everything).when", "1000", When(Each([.. Enumerable.Repeat(Account("halden"), 1000)])), When(Each([.. Enumerable.Repeat(Account("halden"), 999)]))),
        Of("CE1226", "rulebook.policies[0] (everything).when", "everything", Policies(Policy with { Level = PolicyLevel.Agreement }), Policies(Policy with { Level = PolicyLevel.Agreement, When = new Condition.CallOff() })),
        Of(
            "CE1226", "rulebook.policies[0] (everything).when", "Agreement",
            Policies(Policy with { Level = PolicyLevel.Agreement, When = new Condition.Any { Of = [new Condition.CallOff(), Account("halden")] } }),
            Policies(Policy with { Level = PolicyLevel.Agreement, When = new Condition.Any { Of = [new Condition.CallOff(), Each(Account("halden"), new Condition.CallOff())] } })),
    ];

    private static IEnumerable<DocumentCase> Adaptations =>
    [
        Of("CE1255", "rulebook.adaptations[0] (NL).policy", "evrything", Adapted(Adaptation(30) with { Policy = "evrything" }), Adapted(Adaptation(30))),
        Of("CE1256", "rulebook.adaptations[0] (NL).parameter", "\"locl\"", Adapted(Adaptation(30) with { Parameter = "locl" }), Adapted(Adaptation(30) with { Parameter = "local" })),
        Of("CE1256", "rulebook.adaptations[0] (NL).parameter", "2024-01-01 to 2024-12-31", Adapted(Adaptation(30) with { During = Year(2024) }), Adapted(Adaptation(30) with { During = Year(2025) })),
        Of("CE1257", "rulebook.adaptations[0] (NL).value", "NL sets \"local\" to 45%; version 1 of the policy everything allows 20% to 40%", Adapted(Adaptation(45)), Adapted(Adaptation(40))),
        Of("CE1257", "rulebook.adaptations[0] (NL).value", "19.9%", Adapted(Adaptation(19.9m)), Adapted(Adaptation(20))),
        Of("CE1258", "rulebook.adaptations[1] (NL).during", "rulebook.adaptations[0] (NL)", Adapted(Adaptation(30), Adaptation(30) with { During = Year(2025) }), Adapted(Adaptation(30), Adaptation(35) with { Region = "EMEA" })),
        Of("CE1101", "rulebook.adaptations[0] (BR).region", "BR", Adapted(Adaptation(30) with { Region = "BR" }), Adapted(Adaptation(30) with { Region = "SE" })),
    ];

    private static IEnumerable<DocumentCase> Terms =>
    [
        Of("CE1280", "rulebook.contractTerms[1] (T).id", "\"T\"", Promised(Term("T"), Term("T")), Promised(Term("T"), Term("t"))),
        Of("CE1281", "rulebook.contractTerms[0] (local).id", "\"local\"", Promised(Term("local")), Promised(Term("Local"))),
        Of("CE1281", "rulebook.contractTerms[0] (override).id", "\"override\"", Promised(Term("override")), Promised(Term("overriding"))),
        Of("CE1104", "rulebook.contractTerms[0] (T).participant", "an", Promised(Term("T") with { Participant = "an" }), Promised(Term("T") with { Participant = "anna" })),
        Of("CE1001", "rulebook.contractTerms[0] (T).when", "null", Promised(Term("T") with { When = null! }), Promised(Term("T"))),
    ];

    private static IEnumerable<DocumentCase> Rates =>
    [
        Of(
            "CE1290", "rulebook.policies[0] (everything).when", "\"plan\" rate from EUR to USD on these days: always",
            (When(Band(Money.Of(1, "USD"), null)) with { CreditCurrency = "EUR" }, Staff),
            (When(Band(Money.Of(1, "USD"), null)) with { CreditCurrency = "EUR" }, Rated(("EUR", "USD", default)))),
        Of(
            "CE1290", "rulebook.policies[0] (everything).when", "from GBP to USD on these days: since 2026-01-01",
            (When(Band(Money.Of(1, "USD"), null)) with { CreditCurrency = "EUR" }, Rated(("EUR", "USD", default), ("GBP", "EUR", Since(2025)), ("GBP", "USD", Year(2025)))),
            (When(Band(Money.Of(1, "USD"), null)) with { CreditCurrency = "EUR" }, Rated(("EUR", "USD", default), ("GBP", "EUR", Since(2025)), ("GBP", "USD", Year(2025)), ("GBP", "USD", Since(2026))))),
        Of(
            "CE1290", "rulebook.policies[0] (everything).when", "from SEK to EUR on these days: 2025-01-01 to 2025-12-31",
            (When(Band(Euros(1), null)), Rated(("USD", "EUR", default), ("USD", "SEK", Year(2025)))),
            (When(Band(Euros(1), null)), Rated(("USD", "EUR", default), ("SEK", "EUR", Year(2025))))),
        Of(
            "CE1291", "rulebook.creditCurrency", "EUR",
            (Rules with { CreditCurrency = "EUR" }, Rated(("GBP", "USD", default))),
            (Rules with { CreditCurrency = "USD" }, Rated(("GBP", "USD", default)))),
        Of(
            "CE1007", "rulebook.creditCurrency", "PTS has 3 decimals here and 2 at roster.exchangeRates[0] (PTS-EUR).from",
            (Rules with { CreditCurrency = Currency.Declare("PTS", 3), RateType = "spot" }, Rated((Currency.Declare("PTS", 2), "EUR", default))),
            (Rules with { CreditCurrency = Currency.Declare("PTS", 2), RateType = "spot" }, Rated((Currency.Declare("PTS", 2), "EUR", default)))),
    ];

    private static Rulebook Policies(params CreditPolicy[] policies) => Rules with { Policies = [.. policies] };

    private static Rulebook Facts(params (string Name, FactKind Kind)[] facts) => Rules with { Facts = [.. facts.Select(fact => new FactDeclaration { Name = fact.Name, Kind = fact.Kind })] };

    private static Rulebook When(Condition condition, params (string Name, FactKind Kind)[] facts) => Facts(facts) with { Policies = [Policy with { When = condition }] };

    private static Rulebook Overlay(Condition? lines = null, Condition? where = null) =>
        Policies(Policy with { Pools = [.. Policy.Pools, new() { Name = "extra", IsOverlay = true, Portion = Portion.Whole, To = new Recipients.Team { Where = where }, Lines = lines }] });

    private static Rulebook Adapted(params Adaptation[] adaptations) => Opened with { Adaptations = [.. adaptations] };

    private static Rulebook Opened => Policies(Policy with
    {
        During = Since(2025),
        Openings = [LocalShare],
        Pools =
        [
            new() { Name = "local", Portion = new Portion.Parameter { Name = "local" }, To = new Recipients.Team() },
            new() { Name = "global", Portion = new Portion.Rest(), To = new Recipients.Team() },
        ],
    });

    private static Rulebook Promised(params ContractTerm[] terms) => Rules with { ContractTerms = [.. terms] };

    private static Adaptation Adaptation(decimal percent) => new() { Region = "NL", Policy = "everything", Parameter = "local", Value = Share.Percent(percent) };

    private static ContractTerm Term(string id) => new() { Id = id, Participant = "anna", When = Condition.Always, Portion = Share.Percent(5) };

    private static Condition Account(string id) => new Condition.OfAccount { AnyOf = [id] };

    private static Condition Not(Condition one) => new Condition.Not { Of = one };

    private static Condition Each(params Condition[] all) => new Condition.All { Of = [.. all] };

    private static Condition Yes(string name) => new Condition.FactYesNo { Name = name };

    private static Condition Number(decimal? from, decimal? to) => new Condition.FactNumber { Name = "size", From = from, To = to };

    private static Condition Day(DateRange days) => new Condition.FactDay { Name = "opened", During = days };

    private static Condition Band(Money? from, Money? to) => new Condition.AmountBetween { From = from, To = to };

    private static Condition Nested(int times) => Enumerable.Range(0, times).Aggregate(Account("halden"), (inner, _) => Not(inner));

    private static Money Euros(decimal amount) => Money.Of(amount, "EUR");

    private static Roster AnnaWas(string alias) => Staff with { Participants = [new() { Id = "anna", Aliases = [alias] }, Staff.Participants[1], Staff.Participants[2]] };

    private static Roster Knowing(Fact fact) => Staff with { Participants = [.. Staff.Participants, new() { Id = "tim", Facts = [fact] }] };

    private static Roster Rated(params (Currency From, Currency To, DateRange During)[] rates) =>
        Staff with { ExchangeRates = [.. rates.Select(rate => new ExchangeRate { From = rate.From, To = rate.To, Rate = 1, During = rate.During })] };
}
