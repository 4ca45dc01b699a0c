using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Checking.DocumentCase;
using static CommissionEngine.Tests.Compiling.Checking.Sample;

namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>For every code of a roster a bad example and its good neighbour.</summary>
internal static class RosterCases
{
    internal static IEnumerable<DocumentCase> All => [.. Values, .. References, .. Rows, .. Seats, .. Rest];

    private static IEnumerable<DocumentCase> Values =>
    [
        Of("CE1001", "roster.products", "null", Staff with { Products = null! }, Staff with { Products = [] }),
        Of("CE1001", "roster.absences[0]", "null", Staff with { Absences = [null!] }, Staff with { Absences = [] }),
        Of("CE1002", "roster.accounts[2] (new).segment", "blank", Accounts(new Account { Id = "new", Segment = " " }), Accounts(new Account { Id = "new", Segment = "key" })),
        Of("CE1003", "roster.regions[3] (DE).name", "\"De\\uD800\"", Regions(new Region { Id = "DE", Name = "De\ud800" }), Regions(new Region { Id = "DE", Name = "De\ud83d\ude00" })),
        Of("CE1004", "roster.regions[3].id", "missing", Regions(new Region { Id = default }), Regions(new Region { Id = "DE" })),
        Of("CE1004", "roster.accounts[2] (new).parent", "missing", Accounts(new Account { Id = "new", Parent = default(AccountId) }), Accounts(new Account { Id = "new", Parent = null })),
        Of("CE1004", "roster.reportingLines[1] (joost).to", "missing", Lines((Seat.Own("joost"), default, "manager", default)), Lines((Seat.Own("joost"), Seat.Own("anna"), "manager", default))),
        Of("CE1005", "roster.participants[3] (new).type", "7", People(new Participant { Id = "new", Type = (ParticipantType)7 }), People(new Participant { Id = "new", Type = ParticipantType.Unit })),
        Of("CE1006", "roster.exchangeRates[0] (-EUR).from", "missing", Rates(Rate(default, "EUR", 1)), Rates(Rate("USD", "EUR", 1))),
        Of(
            "CE1007", "roster.exchangeRates[1] (PTS-EUR).from", "PTS has 3 decimals here and 2 at roster.exchangeRates[0] (PTS-USD).from",
            Rates(Rate(Currency.Declare("PTS", 2), "USD", 1), Rate(Currency.Declare("PTS", 3), "EUR", 1)),
            Rates(Rate(Currency.Declare("PTS", 2), "USD", 1), Rate(Currency.Declare("PTS", 2), "EUR", 1))),
        Of("CE1008", "roster.regions[3] (DE).during", "2025-01-02 to 2025-01-01", Regions(new Region { Id = "DE", During = TurnedAround }), Regions(new Region { Id = "DE", During = Year(2025) })),
        Of("CE1009", "roster.regions[3] (DE).during", "until 9999-01-01", Regions(new Region { Id = "DE", During = DateRange.Until(new LocalDate(9999, 1, 1)) }), Regions(new Region { Id = "DE", During = DateRange.Until(new LocalDate(9998, 12, 31)) })),
        Of("CE1009", "roster.regions[3] (DE).during", "since 0000-12-31", Regions(new Region { Id = "DE", During = DateRange.From(new LocalDate(0, 12, 31)) }), Regions(new Region { Id = "DE", During = DateRange.From(new LocalDate(1, 1, 1)) })),
        Of("CE1010", "roster.agreements[1] (FA-2).claimDays", "-1", Agreements(new FrameworkAgreement { Id = "FA-2", Term = Year(2025), ClaimDays = -1 }), Agreements(new FrameworkAgreement { Id = "FA-2", Term = Year(2025), ClaimDays = 0 })),
    ];

    private static IEnumerable<DocumentCase> References =>
    [
        Of("CE1101", "roster.regions[3] (DE).parent", "EMAE", Regions(new Region { Id = "DE", Parent = "EMAE" }), Regions(new Region { Id = "DE", Parent = "EMEA" })),
        Of("CE1101", "roster.accounts[2] (new).region", "DE", Accounts(new Account { Id = "new", Region = "DE" }), Accounts(new Account { Id = "new", Region = "SE" })),
        Of("CE1101", "roster.participants[3] (new).home", "DE", People(new Participant { Id = "new", Home = "DE" }), People(new Participant { Id = "new", Home = "SE" })),
        Of("CE1101", "roster.assignments[2] (lia).region", "DE", Assignments(Assigned("lia") with { Region = "DE" }), Assignments(Assigned("lia") with { Region = "SE" })),
        Of("CE1102", "roster.products[2] (pumps).parent", "machine", Products(new Product { Id = "pumps", Parent = "machine" }), Products(new Product { Id = "pumps", Parent = "machines" })),
        Of("CE1103", "roster.accounts[2] (new).parent", "Halden", Accounts(new Account { Id = "new", Parent = "Halden" }), Accounts(new Account { Id = "new", Parent = "halden" })),
        Of("CE1103", "roster.assignments[2] (lia).account", "halden-br", Assignments(Assigned("lia") with { Account = "halden-br" }), Assignments(Assigned("lia") with { Account = "halden-nl" })),
        Of(
            "CE1103", "roster.accounts[3] (sub).parent", "old is a former id of the account new",
            Accounts(new Account { Id = "new", Aliases = ["old"] }, new Account { Id = "sub", Parent = "old" }),
            Accounts(new Account { Id = "new", Aliases = ["old"] }, new Account { Id = "sub", Parent = "new" })),
        Of("CE1103", "roster.agreements[1] (FA-2).entities[0] (halden-br).account", "halden-br", Agreements(Covering("halden-br")), Agreements(Covering("halden"))),
        Of("CE1104", "roster.agreements[1] (FA-2).owners[0] (ann).participant", "ann", Agreements(OwnedBy("ann")), Agreements(OwnedBy("anna"))),
        Of("CE1104", "roster.assignments[2] (li).seat", "li", Assignments(Assigned("li")), Assignments(Assigned("lia"))),
        Of("CE1104", "roster.reportingLines[1] (jo).from", "jo", Lines((Seat.Own("jo"), Seat.Own("anna"), "manager", default)), Lines((Seat.Own("joost"), Seat.Own("anna"), "manager", default))),
        Of("CE1104", "roster.absences[0] (an).participant", "an", Absences(Away("an", Year(2025))), Absences(Away("anna", Year(2025)))),
        Of("CE1104", "roster.absences[0] (anna).cover", "jo", Absences(Away("anna", Year(2025)) with { Cover = "jo" }), Absences(Away("anna", Year(2025)) with { Cover = "joost" })),
        Of("CE1104", "roster.positions[2] (P-SE).occupants[0] (an).participant", "an", Positions(Occupied("P-SE", ("an", default))), Positions(Occupied("P-SE", ("anna", default)))),
        Of("CE1105", "roster.reportingLines[1] (joost).to", "P-SE", Lines((Seat.Own("joost"), Seat.AtPosition("P-SE"), "manager", default)), Lines((Seat.Own("joost"), Seat.AtPosition("P-EMEA"), "manager", default))),
        Of(
            "CE1107", "roster.regions[4] (BER).parent", "since 2026-01-01",
            Regions(new Region { Id = "DE", During = Year(2025) }, new Region { Id = "BER", Parent = "DE", During = Since(2026) }),
            Regions(new Region { Id = "DE", During = Year(2025) }, new Region { Id = "BER", Parent = "DE", During = Since(2025) })),
        Of(
            "CE1107", "roster.positions[2] (P-SE).occupants[0] (new).participant", "new",
            People(new Participant { Id = "new", Employed = Year(2024) }) with { Positions = Positions(Occupied("P-SE", ("new", Since(2025)))).Positions },
            People(new Participant { Id = "new", Employed = Year(2025) }) with { Positions = Positions(Occupied("P-SE", ("new", Since(2025)))).Positions }),
    ];

    private static IEnumerable<DocumentCase> Rows =>
    [
        Of("CE1110", "roster.regions[3] (NL).during", "roster.regions[1] (NL)", Regions(new Region { Id = "NL", During = Year(2025) }), Regions(new Region { Id = "DE", During = Year(2025) })),
        Of("CE1110", "roster.products[3] (pumps).during", "2025-01-01 to 2025-12-31", Products(new Product { Id = "pumps", During = Year(2025) }, new Product { Id = "pumps", During = Since(2025) }), Products(new Product { Id = "pumps", During = Year(2025) }, new Product { Id = "pumps", During = Since(2026) })),
        Of("CE1110", "roster.accounts[3] (new).during", "new", Accounts(new Account { Id = "new" }, new Account { Id = "new", During = Year(2025) }), Accounts(new Account { Id = "new", During = Year(2024) }, new Account { Id = "new", During = Year(2025) })),
        Of("CE1110", "roster.participants[4] (new).employed", "new", People(new Participant { Id = "new" }, new Participant { Id = "new", Employed = Year(2025) }), People(new Participant { Id = "new", Employed = Year(2024) }, new Participant { Id = "new", Employed = Year(2025) })),
        Of("CE1111", "roster.regions[3] (DE).parent", "DE -> DE", Regions(new Region { Id = "DE", Parent = "DE" }), Regions(new Region { Id = "DE", Parent = "NL" })),
        Of("CE1111", "roster.products[3] (a).parent", "a -> b -> a", Products(new Product { Id = "b", Parent = "a" }, new Product { Id = "a", Parent = "b" }), Products(new Product { Id = "b", Parent = "a" }, new Product { Id = "a" })),
        Of(
            "CE1111", "roster.accounts[2] (a).parent", "(2026-01-01 to 2026-12-31): a -> b -> a",
            Accounts(new Account { Id = "a", Parent = "b", During = Since(2026) }, new Account { Id = "b", Parent = "a", During = Year(2026) }, new Account { Id = "b", During = Since(2027) }),
            Accounts(new Account { Id = "a", Parent = "b", During = Since(2027) }, new Account { Id = "b", Parent = "a", During = Year(2026) }, new Account { Id = "a", During = Year(2026) }, new Account { Id = "b", During = Since(2027) })),
        Of("CE1112", "roster.accounts[2] (new).aliases[0] (halden)", "another account", Accounts(new Account { Id = "new", Aliases = ["halden"] }), Accounts(new Account { Id = "new", Aliases = ["haldén"] })),
        Of("CE1112", "roster.accounts[2] (new).aliases[0] (new)", "this account", Accounts(new Account { Id = "new", Aliases = ["new"] }), Accounts(new Account { Id = "new", Aliases = ["old"] })),
        Of(
            "CE1112", "roster.participants[4] (tom).aliases[0] (t)", "a former id of tim and of tom",
            People(new Participant { Id = "tim", Aliases = ["t"] }, new Participant { Id = "tom", Aliases = ["t"] }),
            People(new Participant { Id = "tim", Aliases = ["t"], Employed = Year(2024) }, new Participant { Id = "tim", Aliases = ["t"], Employed = Year(2025) })),
        Of("CE1113", "roster.participants[4] (tom).externalIds[0] (7)", "tim and to tom", People(External("tim", "payroll", "7"), External("tom", "payroll", "7")), People(External("tim", "payroll", "7"), External("tom", "crm", "7"))),
        Of(
            "CE1113", "roster.accounts[3] (b).externalIds[0] (7)", "\"crm\"",
            Accounts(new Account { Id = "a", ExternalIds = [new("crm", "7")] }, new Account { Id = "b", ExternalIds = [new("crm", "7")] }),
            Accounts(new Account { Id = "a", ExternalIds = [new("crm", "7")], During = Year(2024) }, new Account { Id = "a", ExternalIds = [new("crm", "7")], During = Year(2025) })),
        Of("CE1114", "roster.participants[3] (tim).facts[1] (level)", "\"level\"", People(Knowing(Fact.Of("level", 1), Fact.Of("level", "high"))), People(Knowing(Fact.Of("level", 1), Fact.Of("Level", "high")))),
    ];

    private static IEnumerable<DocumentCase> Seats =>
    [
        Of("CE1120", "roster.positions[2] (P-NL)", "roster.positions[0] (P-NL)", Positions(Occupied("P-NL")), Positions(Occupied("P-SE"))),
        Of("CE1121", "roster.positions[2] (P-SE).occupants[1] (lia).during", "2025-12-31", Positions(Occupied("P-SE", ("anna", DateRange.Until(new LocalDate(2025, 12, 31))), ("lia", DateRange.From(new LocalDate(2025, 12, 31))))), Positions(Occupied("P-SE", ("anna", Year(2025)), ("lia", Since(2026))))),
        Of("CE1122", "roster.assignments[3] (lia).during", "roster.assignments[2] (lia)", Assignments(Assigned("lia"), Assigned("lia") with { Weight = Share.Of(2) }), Assignments(Assigned("lia"), Assigned("lia") with { Weight = Share.Of(2), Region = "SE" })),
        Of(
            "CE1123", "roster.reportingLines[1] (anna).to", "own seat of anna -> own seat of lia -> own seat of anna",
            Lines((Seat.Own("anna"), Seat.Own("lia"), "manager", default), (Seat.Own("lia"), Seat.Own("anna"), "manager", Year(2025))),
            Lines((Seat.Own("anna"), Seat.Own("lia"), "manager", default), (Seat.Own("lia"), Seat.Own("anna"), "mentor", Year(2025)))),
        Of(
            "CE1124", "roster.reportingLines[2] (lia).during", "\"manager\"",
            Lines((Seat.Own("lia"), Seat.Own("anna"), "manager", default), (Seat.Own("lia"), Seat.Own("joost"), "manager", Year(2025))),
            Lines((Seat.Own("lia"), Seat.Own("anna"), "manager", Year(2024)), (Seat.Own("lia"), Seat.Own("joost"), "manager", Year(2025)))),
        Of("CE1125", "roster.absences[1] (anna).during", "roster.absences[0] (anna)", Absences(Away("anna", Year(2025)), Away("anna", Since(2025))), Absences(Away("anna", Year(2025)), Away("anna", Since(2026)))),
        Of("CE1126", "roster.absences[0] (anna).during", "always", Absences(Away("anna", DateRange.Always)), Absences(Away("anna", Since(2025)))),
        Of("CE1127", "roster.absences[0] (anna).cover", "anna", Absences(Away("anna", Year(2025)) with { Cover = "anna" }), Absences(Away("anna", Year(2025)))),
    ];

    private static IEnumerable<DocumentCase> Rest =>
    [
        Of("CE1130", "roster.agreements[1] (FA-1)", "roster.agreements[0] (FA-1)", Agreements(new FrameworkAgreement { Id = "FA-1", Term = Year(2026) }), Agreements(new FrameworkAgreement { Id = "FA-2", Term = Year(2026) })),
        Of(
            "CE1131", "roster.agreements[1] (FA-2).entities[1] (halden).during", "2025-01-01 to 2025-12-31",
            Agreements(Covering("halden") with { Entities = [new() { Account = "halden" }, new() { Account = "halden", During = Year(2025) }] }),
            Agreements(Covering("halden") with { Entities = [new() { Account = "halden", During = Year(2024) }, new() { Account = "halden", During = Year(2025) }] })),
        Of(
            "CE1132", "roster.agreements[1] (FA-2).owners[1] (anna).during", "anna",
            Agreements(OwnedBy("anna") with { Owners = [new() { Participant = "anna" }, new() { Participant = "anna", During = Year(2025) }] }),
            Agreements(OwnedBy("anna") with { Owners = [new() { Participant = "anna" }, new() { Participant = "lia", During = Year(2025) }] })),
        Of("CE1140", "roster.exchangeRates[1] (USD-EUR).during", "from USD to EUR", Rates(Rate("USD", "EUR", 1), Rate("USD", "EUR", 2)), Rates(Rate("USD", "EUR", 1), Rate("USD", "EUR", 2) with { Type = "spot" })),
        Of("CE1141", "roster.exchangeRates[0] (USD-EUR).rate", "0", Rates(Rate("USD", "EUR", 0)), Rates(Rate("USD", "EUR", 0.0001m))),
        Of("CE1142", "roster.exchangeRates[0] (EUR-EUR).to", "from EUR to EUR", Rates(Rate("EUR", "EUR", 1)), Rates(Rate("SEK", "EUR", 1))),
    ];

    private static Roster Regions(params Region[] more) => Staff with { Regions = [.. Staff.Regions, .. more] };

    private static Roster Products(params Product[] more) => Staff with { Products = [.. Staff.Products, .. more] };

    private static Roster Accounts(params Account[] more) => Staff with { Accounts = [.. Staff.Accounts, .. more] };

    private static Roster Agreements(params FrameworkAgreement[] more) => Staff with { Agreements = [.. Staff.Agreements, .. more] };

    private static Roster People(params Participant[] more) => Staff with { Participants = [.. Staff.Participants, .. more] };

    private static Roster Positions(params Position[] more) => Staff with { Positions = [.. Staff.Positions, .. more] };

    private static Roster Assignments(params TeamAssignment[] more) => Staff with { Assignments = [.. Staff.Assignments, .. more] };

    private static Roster Absences(params Absence[] more) => Staff with { Absences = [.. Staff.Absences, .. more] };

    private static Roster Rates(params ExchangeRate[] more) => Staff with { ExchangeRates = [.. Staff.ExchangeRates, .. more] };

    private static Roster Lines(params (Seat From, Seat To, string Relationship, DateRange During)[] more) => Staff with
    {
        ReportingLines = [.. Staff.ReportingLines, .. more.Select(line => new ReportingLine { From = line.From, To = line.To, Relationship = line.Relationship, During = line.During })],
    };

    private static TeamAssignment Assigned(string participant) => new() { Seat = Seat.Own(participant), Role = "specialist" };

    private static Absence Away(string participant, DateRange days) => new() { Participant = participant, During = days };

    private static ExchangeRate Rate(Currency from, Currency to, decimal rate) => new() { From = from, To = to, Rate = rate };

    private static FrameworkAgreement Covering(string account) => new() { Id = "FA-2", Term = Year(2025), Entities = [new() { Account = account }] };

    private static FrameworkAgreement OwnedBy(string participant) => new() { Id = "FA-2", Term = Year(2025), Owners = [new() { Participant = participant }] };

    private static Participant External(string id, string system, string external) => new() { Id = id, ExternalIds = [new(system, external)] };

    private static Participant Knowing(params Fact[] facts) => new() { Id = "tim", Facts = [.. facts] };

    private static Position Occupied(string id, params (string Participant, DateRange During)[] occupants) =>
        new() { Id = id, Occupants = [.. occupants.Select(occupant => new Occupant { Participant = occupant.Participant, During = occupant.During })] };
}
