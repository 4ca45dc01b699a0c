using CommissionEngine.Rosters;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Reads a roster.</summary>
internal static class RosterReader
{
    internal static Roster Read(Node node) => node.As(o => new Roster
    {
        Regions = o.Objects("regions", region => new Region { Id = region.Needed("id").Text, Parent = region["parent"] is { } parent ? new RegionId(parent.Text) : default(RegionId?), During = Values.Range(region["during"]) }),
        Products = o.Objects("products", product => new Product { Id = product.Needed("id").Text, Parent = product["parent"] is { } parent ? new ProductId(parent.Text) : default(ProductId?) }),
        Accounts = o.Objects("accounts", Account),
        Agreements = o.Objects("agreements", Agreement),
        Participants = o.Objects("participants", Participant),
        Positions = o.Objects("positions", position => new Position
        {
            Id = position.Needed("id").Text,
            Occupants = position.Objects("occupants", one => new Occupant { Participant = one.Needed("participant").Text, During = Values.Range(one["during"]) }),
        }),
        Assignments = o.Objects("assignments", Assignment),
        ReportingLines = o.Objects("reportingLines", line => new ReportingLine
        {
            From = Values.Seat(line.Needed("from")),
            To = Values.Seat(line.Needed("to")),
            Relationship = line["relationship"]?.Text ?? ReportingLine.Manager,
            During = Values.Range(line["during"]),
        }),
        Absences = o.Objects("absences", absence => new Absence
        {
            Participant = absence.Needed("participant").Text,
            During = Values.Range(absence.Needed("during")),
            Cover = absence["cover"] is { } cover ? new ParticipantId(cover.Text) : default(ParticipantId?),
        }),
        ExchangeRates = o.Objects("exchangeRates", rate => new ExchangeRate
        {
            From = rate.Needed("from").Text,
            To = rate.Needed("to").Text,
            Type = rate["type"]?.Text ?? ExchangeRate.Plan,
            Rate = rate.Needed("rate").Number,
            During = Values.Range(rate["during"]),
        }),
    });

    /// <summary>The first roster with what the second adds.</summary>
    internal static Roster Join(Roster first, Roster second) => new()
    {
        Regions = [.. first.Regions, .. second.Regions],
        Products = [.. first.Products, .. second.Products],
        Accounts = [.. first.Accounts, .. second.Accounts],
        Agreements = [.. first.Agreements, .. second.Agreements],
        Participants = [.. first.Participants, .. second.Participants],
        Positions = [.. first.Positions, .. second.Positions],
        Assignments = [.. first.Assignments, .. second.Assignments],
        ReportingLines = [.. first.ReportingLines, .. second.ReportingLines],
        Absences = [.. first.Absences, .. second.Absences],
        ExchangeRates = [.. first.ExchangeRates, .. second.ExchangeRates],
    };

    private static Account Account(Node o) => new()
    {
        Id = o.Needed("id").Text,
        Parent = o["parent"] is { } parent ? new AccountId(parent.Text) : default(AccountId?),
        Region = o["region"] is { } region ? new RegionId(region.Text) : default(RegionId?),
        Segment = o["segment"]?.Text,
        IsGlobal = o["isGlobal"]?.YesNo ?? false,
        Aliases = o.List("aliases", alias => new AccountId(alias.Text)),
        During = Values.Range(o["during"]),
    };

    private static FrameworkAgreement Agreement(Node o) => new()
    {
        Id = o.Needed("id").Text,
        Term = Values.Range(o.Needed("term")),
        Entities = o.List("entities", entity => new CoveredEntity { Account = entity.Text }),
        Owners = o.Objects("owners", owner => new AgreementOwner { Participant = owner.Needed("participant").Text, During = Values.Range(owner["during"]) }),
        ClaimDays = o["claimDays"]?.Integer ?? 0,
    };

    private static Participant Participant(Node o) => new()
    {
        Id = o.Needed("id").Text,
        Name = o["name"]?.Text,
        Type = Values.Choice(o["type"], ParticipantType.Employee),
        Home = o["home"] is { } home ? new RegionId(home.Text) : default(RegionId?),
        Employed = Values.Range(o["employed"]),
        Facts = Values.Facts(o["facts"]),
    };

    private static TeamAssignment Assignment(Node o) => new()
    {
        Seat = Values.Seat(o.Needed("seat")),
        Role = o.Needed("role").Text,
        Reach = Values.Choice(o["reach"], Reach.Local),
        Account = o["account"] is { } account ? new AccountId(account.Text) : default(AccountId?),
        Subtree = o["subtree"]?.YesNo ?? false,
        Region = o["region"] is { } region ? new RegionId(region.Text) : default(RegionId?),
        During = Values.Range(o["during"]),
        Weight = o["weight"] is { } weight ? Values.Share(weight) : null,
        Order = o["order"]?.Integer,
    };
}
