using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Answers;

/// <summary>One small company: Anna manages the accounts, Carl is the specialist, beta is an ordinary customer and acme is covered by the agreement FA-1, which Anna owns.</summary>
internal static class Given
{
    internal static readonly LocalDate Day = new(2025, 3, 14);

    internal static Rulebook Rules { get; } = new() { Policies = [new CreditPolicy { Id = "P", Level = PolicyLevel.House, Pools = [Pool("all", 100, "am")] }] };

    internal static Roster People { get; } = new()
    {
        Regions = [new Region { Id = "SE" }],
        Products = [new Product { Id = "bolts" }],
        Accounts = [new Account { Id = "acme" }, new Account { Id = "beta" }],
        Agreements = [Agreement("FA-1", "anna"), Agreement("FA-2", "bert")],
        Participants = [new Participant { Id = "anna" }, new Participant { Id = "bert" }, new Participant { Id = "carl" }],
        Assignments = [new TeamAssignment { Seat = Seat.Own("anna"), Role = "am" }, new TeamAssignment { Seat = Seat.Own("carl"), Role = "specialist" }],
    };

    internal static Deal Order { get; } = new()
    {
        Id = "D1", Account = "beta", Currency = "EUR", Booked = Day, Places = [new Place(InfluencePoint.Booking, "SE")], Lines = [new DealLine { Booked = 1_000m, Product = "bolts" }],
    };

    internal static CreditPool Pool(string name, decimal percent, string role) =>
        new() { Name = name, Portion = Portion.Percent(percent), To = new Recipients.Team { Roles = [role] } };

    internal static CreditPool Overlay(decimal percent) =>
        Pool("extra", percent, "specialist") with { IsOverlay = true, Split = new SplitMethod.FullToEach() };

    internal static Rulebook With(Func<CreditPolicy, CreditPolicy> change) => Rules with { Policies = [change(Rules.Policies[0])] };

    internal static Asked Ask(Deal deal, DealHistory? history = null) => new(Rules, People, deal, history);

    internal static Asked Ask(Rulebook rulebook) => new(rulebook, People, Order);

    internal static Deal With(params ReadOnlySpan<DealEvent> events) => Order with { Events = ValueList.Create(events) };

    internal static DealEvent Returned(decimal amount, string id = "E1", int? line = null) =>
        new() { Id = id, Kind = EventKind.Returned, Date = Day.PlusDays(30), Amount = amount, Line = line };

    /// <summary>What a deal with the id D1 came to, as it was stored.</summary>
    internal static DealHistory Stored(Deal deal) => new() { Allocations = [Ask(deal).Answer()] };

    internal static DeclaredShare Share(string participant, decimal percent) => new() { Participant = participant, Share = CommissionEngine.Share.Percent(percent) };

    internal static Claim Claimed(string agreement, string participant, LocalDate date) => new() { Agreement = agreement, Participant = participant, Date = date };

    private static FrameworkAgreement Agreement(string id, string owner) => new()
    {
        Id = id,
        Term = DateRange.Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
        Entities = [new CoveredEntity { Account = "acme" }],
        Owners = [new AgreementOwner { Participant = owner }],
        ClaimDays = 10,
    };
}
