using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Checking;

/// <summary>For every code of a deal a bad example and its good neighbour.</summary>
internal static class DealCases
{
    internal static Rulebook Rules { get; } = new() { Facts = [new() { Name = "tender", Kind = FactKind.YesNo }] };

    internal static Deal Plain { get; } = new()
    {
        Id = "D-1",
        Account = "halden-nl",
        Currency = "EUR",
        Booked = new LocalDate(2025, 3, 14),
        Dates = [new() { Name = "registered", Date = new LocalDate(2025, 1, 2) }],
        Type = "new",
        Places = [new(InfluencePoint.Booking, "NL"), new(InfluencePoint.Delivery, "BR")],
        Lines = [new() { Product = "bearings", Booked = 100.00m, Net = 90.5m }, new() { Booked = 10m, Years = [new() { Booked = 4m }, new() { Booked = 6m }] }],
        Events = [Event("E-1", 50), Event("E-2", -50) with { Line = 1 }],
        Team = [new() { Participant = "anna" }, new() { Participant = "joost", Role = "lam", Weight = Share.Of(37.5m) }],
        Claims = [new() { Agreement = "FA-1", Participant = "anna", Date = new LocalDate(2025, 4, 1) }],
        Facts = [Fact.Of("tender", true), Fact.Of("size", 3), Fact.Of("note", "")],
        DocumentedSplit = new() { Approved = new LocalDate(2025, 3, 1), Shares = [Half("anna"), Half("joost")] },
        Override = new() { Approver = "", Reason = null, Shares = [Half("anna")] },
    };

    internal static IEnumerable<DealCase> All => [.. Values, .. Lines, .. Years, .. Events, .. People];

    private static IEnumerable<DealCase> Values =>
    [
        new("CE2001", "deal.lines", "null", Plain with { Lines = null!, Events = [] }, Plain),
        new("CE2001", "deal.team[0]", "null", Plain with { Team = [null!] }, Plain with { Team = [] }),
        new("CE2001", "deal.override.shares", "null", Plain with { Override = new() { Shares = null! } }, Plain with { Override = null }),
        new("CE2001", "deal.facts[0] (note).value", "null", Plain with { Facts = [Fact.Of("note", null!)] }, Plain with { Facts = [Fact.Of("note", "")] }),
        new("CE2002", "deal.reference", "blank", Plain with { Reference = " " }, Plain with { Reference = null }),
        new("CE2002", "deal.events[0].id", "blank", Plain with { Events = [Event("", 1)] }, Plain with { Events = [Event("1", 1)] }),
        new("CE2003", "deal.stage", "\"w\\uDC00\"", Plain with { Stage = "w\udc00" }, Plain with { Stage = "w\ud83d\ude00" }),
        new("CE2004", "deal.id", "missing", Plain with { Id = default }, Plain with { Id = "D-2" }),
        new("CE2004", "deal.account", "missing", Plain with { Account = default(AccountId) }, Plain with { Account = null }),
        new("CE2004", "deal.claims[0].agreement", "missing", Plain with { Claims = [Plain.Claims[0] with { Agreement = default }] }, Plain),
        new("CE2004", "deal.claims[0] (FA-1).participant", "missing", Plain with { Claims = [Plain.Claims[0] with { Participant = default }] }, Plain),
        new("CE2004", "deal.places[0].point", "missing", Plain with { Places = [new(default, "NL")] }, Plain with { Places = [new("service", "NL")] }),
        new("CE2005", "deal.events[0] (E-1).kind", "9", Plain with { Events = [Event("E-1", 1) with { Kind = (EventKind)9 }] }, Plain with { Events = [Event("E-1", 1) with { Kind = EventKind.Paid }] }),
        new("CE2006", "deal.currency", "missing", Plain with { Currency = default }, Plain with { Currency = "SEK" }),
        new("CE2007", "deal.booked", "9999-01-01", Plain with { Booked = new LocalDate(9999, 1, 1) }, Plain with { Booked = new LocalDate(9997, 12, 31) }),
        new("CE2007", "deal.dates[0] (registered).date", "0000-12-31", Plain with { Dates = [new() { Name = "registered", Date = new LocalDate(0, 12, 31) }] }, Plain with { Dates = [new() { Name = "registered", Date = new LocalDate(1, 1, 1) }] }),
        new("CE2008", "deal.booked", "Julian", Plain with { Booked = new LocalDate(2025, 3, 1, CalendarSystem.Julian) }, Plain with { Booked = new LocalDate(2025, 3, 14) }),
    ];

    private static IEnumerable<DealCase> Lines =>
    [
        new("CE2009", "deal.lines[0].booked", "1.005 has more decimals than EUR, which has 2", Sold(Line(1.005m)), Sold(Line(1.050m))),
        new("CE2009", "deal.lines[0].margin", "0.5 has more decimals than JPY, which has 0", Sold(Line(1) with { Margin = 0.5m }) with { Currency = "JPY" }, Sold(Line(1) with { Margin = 0.5m }) with { Currency = "KWD" }),
        new("CE2009", "deal.events[0] (E-1).amount", "0.001", Plain with { Events = [Event("E-1", 0.001m)] }, Plain with { Events = [Event("E-1", 0.010m)] }),
        new("CE2010", "deal.lines", "no lines", Sold(), Sold(Line(0))),
        new("CE2010", "deal.lines", "no lines", Sold(), Sold() with { Original = "D-0" }),
        new("CE2011", "deal.lines[0].number", "-1", Sold(Line(1) with { Number = -1 }), Sold(Line(1) with { Number = 7 })),
        new("CE2012", "deal.lines[1].number", "2", Sold(Line(1) with { Number = 2 }, Line(1)), Sold(Line(1) with { Number = 2 }, Line(1) with { Number = 1 })),
        new(
            "CE2012", "deal.lines[40].number", "3",
            Sold([.. Enumerable.Range(0, 40).Select(i => Line(1) with { Number = 40 - i }), Line(1) with { Number = 3 }]),
            Sold([.. Enumerable.Range(0, 40).Select(i => Line(1) with { Number = 40 - i }), Line(1)])),
        new("CE2013", "deal.places[2] (booking)", "booking", Plain with { Places = [.. Plain.Places, new("booking", "SE")] }, Plain with { Places = [.. Plain.Places, new("billing", "SE")] }),
        new("CE2013", "deal.lines[0].places[1] (booking)", "booking", Sold(Line(1) with { Places = [new("booking", "SE"), new("booking", "SE")] }), Sold(Line(1) with { Places = [new("booking", "SE")] })),
        new("CE2014", "deal.dates[1] (registered).name", "\"registered\"", Plain with { Dates = [.. Plain.Dates, .. Plain.Dates] }, Plain with { Dates = [.. Plain.Dates, Plain.Dates[0] with { Name = "opened" }] }),
        new("CE2015", "deal.dates[0] (booked).name", "\"booked\"", Plain with { Dates = [new() { Name = "booked", Date = Plain.Booked }] }, Plain with { Dates = [new() { Name = "Booked", Date = Plain.Booked }] }),
    ];

    private static IEnumerable<DealCase> Years =>
    [
        new("CE2016", "deal.lines[0].years", "The booked amounts of the years total EUR 9.99, and the line states 10", Sold(Yearly(10, 5, 4.99m)), Sold(Yearly(10, 5, 5.00m))),
        new("CE2016", "deal.lines[0].years", "The net amounts", Sold(Netto(8, 4, 3)), Sold(Netto(8, 4, 4))),
        new("CE2017", "deal.lines[0].years[1].net", "but not for this year", Sold(Netto(8, 8, null)), Sold(Netto(8, 8, 0))),
        new("CE2017", "deal.lines[0].years[0].net", "but not for the line", Sold(Netto(null, 8, null)), Sold(Netto(null, null, null))),
        new("CE2018", "deal.lines[0].years", "2 years", Sold(Yearly(10, 5, 5)) with { Booked = new LocalDate(9998, 1, 1) }, Sold(Yearly(10, 5, 5)) with { Booked = new LocalDate(9997, 1, 1) }),
    ];

    private static IEnumerable<DealCase> Events =>
    [
        new("CE2020", "deal.events[1] (E-1).id", "\"E-1\"", Plain with { Events = [Event("E-1", 1), Event("E-1", 2)] }, Plain with { Events = [Event("E-1", 1), Event("e-1", 2)] }),
        new(
            "CE2020", "deal.events[40] (E-7).id", "\"E-7\"",
            Plain with { Events = [.. Enumerable.Range(0, 40).Select(i => Event($"E-{i}", 1)), Event("E-7", 2)] },
            Plain with { Events = [.. Enumerable.Range(0, 40).Select(i => Event($"E-{i}", 1)), Event("E-40", 2)] }),
        new("CE2021", "deal.events[0] (E-1).line", "3", Plain with { Events = [Event("E-1", 1) with { Line = 3 }] }, Plain with { Events = [Event("E-1", 1) with { Line = 2 }] }),
        new("CE2021", "deal.events[0] (E-1).line", "3", Plain with { Events = [Event("E-1", 1) with { Line = 3 }] }, Plain with { Original = "D-0", Events = [Event("E-1", 1) with { Line = 3 }] }),
        new("CE2021", "deal.events[0] (E-1).line", "0", Plain with { Original = "D-0", Events = [Event("E-1", 1) with { Line = 0 }] }, Plain with { Original = "D-0", Events = [Event("E-1", 1) with { Line = 1 }] }),
        new("CE2022", "deal.events[0] (E-1).year", "no year 2 of that line", Plain with { Events = [Event("E-1", 1) with { Line = 1, Year = 2 }] }, Plain with { Events = [Event("E-1", 1) with { Line = 2, Year = 2 }] }),
        new("CE2022", "deal.events[0] (E-1).year", "no year 3 of the deal", Plain with { Events = [Event("E-1", 1) with { Year = 3 }] }, Plain with { Events = [Event("E-1", 1) with { Year = 2 }] }),
        new("CE2022", "deal.events[0] (E-1).year", "0", Plain with { Original = "D-0", Events = [Event("E-1", 1) with { Year = 0 }] }, Plain with { Original = "D-0", Events = [Event("E-1", 1) with { Year = 9 }] }),
    ];

    private static IEnumerable<DealCase> People =>
    [
        new("CE2030", "deal.facts[1] (size)", "\"size\"", Plain with { Facts = [Fact.Of("size", 1), Fact.Of("size", "big")] }, Plain with { Facts = [Fact.Of("size", 1), Fact.Of("Size", "big")] }),
        new("CE2031", "deal.facts[0] (tender)", "Text, and the rulebook declares it as YesNo", Plain with { Facts = [Fact.Of("tender", "yes")] }, Plain with { Facts = [Fact.Of("tender", false)] }),
        new("CE2032", "deal.team[1] (anna)", "anna", Plain with { Team = [Named("anna"), Named("anna")] }, Plain with { Team = [Named("anna"), Named("anna") with { Role = "gam" }, Named("anna") with { Position = "P" }] }),
        new("CE2033", "deal.documentedSplit.shares", "nobody", Plain with { DocumentedSplit = new() { Shares = [] } }, Plain with { DocumentedSplit = null }),
        new("CE2033", "deal.override.shares", "nobody", Plain with { Override = new() { Shares = [] } }, Plain with { Override = new() { Shares = [Half("anna")] } }),
        new("CE2004", "deal.override.shares[0] (anna).role", "missing", Plain with { Override = new() { Shares = [Half("anna") with { Role = default(Role) }] } }, Plain),
    ];

    internal static DealEvent Event(string id, decimal amount) => new() { Id = id, Kind = EventKind.Invoiced, Date = new LocalDate(2025, 5, 1), Amount = amount };

    private static DeclaredShare Half(string participant) => new() { Participant = participant, Share = Share.Percent(50) };

    private static TeamMember Named(string participant) => new() { Participant = participant };

    private static DealLine Line(decimal booked) => new() { Booked = booked };

    private static Deal Sold(params DealLine[] lines) => Plain with { Lines = [.. lines], Events = [] };

    private static DealLine Yearly(decimal booked, params decimal[] years) => Line(booked) with { Years = [.. years.Select(year => new YearlyPart { Booked = year })] };

    private static DealLine Netto(decimal? whole, params decimal?[] years) => Line(0) with { Net = whole, Years = [.. years.Select(year => new YearlyPart { Booked = 0, Net = year })] };
}
