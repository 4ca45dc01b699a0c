using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Reads a deal.</summary>
internal static class DealReader
{
    internal static Deal Read(Node node) => node.As(o => new Deal
    {
        Id = o.Needed("id").Text,
        Account = o["account"] is { } account ? new AccountId(account.Text) : default(AccountId?),
        Currency = o["currency"]?.Text ?? "EUR",
        Booked = Values.Day(o.Needed("booked")),
        Dates = o["dates"] is { } dates ? ValueList.From(dates.As(all => all.Pairs.Select(pair => new DealDate { Name = pair.Name, Date = Values.Day(pair.Value) }).ToList())) : [],
        Type = o["type"]?.Text,
        Stage = o["stage"]?.Text,
        Channel = o["channel"]?.Text,
        Reference = o["reference"]?.Text,
        Agreement = o["agreement"] is { } agreement ? new AgreementId(agreement.Text) : default(AgreementId?),
        Original = o["original"] is { } original ? new DealId(original.Text) : default(DealId?),
        Places = Places(o["places"]),
        Lines = o.Objects("lines", Line),
        Events = o.Objects("events", Event),
        Team = o.Objects("team", Member),
        Claims = o.Objects("claims", claim => new Claim { Agreement = claim.Needed("agreement").Text, Participant = claim.Needed("participant").Text, Date = Values.Day(claim.Needed("date")) }),
        Facts = Values.Facts(o["facts"]),
        DocumentedSplit = o["documentedSplit"]?.As(split => new DocumentedSplit
        {
            Approved = split["approved"] is { } approved ? Values.Day(approved) : null,
            Approver = split["approver"]?.Text,
            Shares = split.Objects("shares", Share),
        }),
        Override = o["override"]?.As(one => new Override
        {
            Approver = one["approver"]?.Text,
            Reason = one["reason"]?.Text,
            Decided = one["decided"] is { } decided ? Values.Day(decided) : null,
            Shares = one.Objects("shares", Share),
        }),
    });

    private static ValueList<Place> Places(Node? node) => node is null ? [] : ValueList.From(node.As(all => all.Pairs.Select(pair => new Place(pair.Name, pair.Value.Text)).ToList()));

    private static DealLine Line(Node o) => new()
    {
        Number = o["number"]?.Integer ?? 0,
        Product = o["product"] is { } product ? new ProductId(product.Text) : default(ProductId?),
        Booked = o.Needed("booked").Number,
        Net = o["net"]?.Number,
        List = o["list"]?.Number,
        Margin = o["margin"]?.Number,
        Places = Places(o["places"]),
        Years = o.List("years", year => new YearlyPart { Booked = year.Number }),
    };

    private static DealEvent Event(Node o) => new()
    {
        Id = o.Needed("id").Text,
        Kind = Values.Choice(o.Needed("kind"), EventKind.Booked),
        Date = Values.Day(o.Needed("date")),
        Amount = o.Needed("amount").Number,
        Line = o["line"]?.Integer,
        Year = o["year"]?.Integer,
    };

    private static TeamMember Member(Node o) => new()
    {
        Participant = o.Needed("participant").Text,
        Role = o["role"] is { } role ? new Role(role.Text) : default(Role?),
        Position = o["position"] is { } position ? new PositionId(position.Text) : default(PositionId?),
        Weight = o["weight"] is { } weight ? Values.Share(weight) : null,
        Share = o["share"] is { } share ? Values.Share(share) : null,
        Order = o["order"]?.Integer,
    };

    private static DeclaredShare Share(Node o) => new()
    {
        Participant = o.Needed("participant").Text,
        Share = Values.Share(o.Needed("share")),
        Role = o["role"] is { } role ? new Role(role.Text) : default(Role?),
        Position = o["position"] is { } position ? new PositionId(position.Text) : default(PositionId?),
    };
}
