using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Tests.Reference;

/// <summary>The cast of the scenarios, and short ways to write documents and to read results.</summary>
internal static class Cast
{
    public static readonly Role Global = "gam";
    public static readonly Role Local = "lam";
    public static readonly Role Specialist = "specialist";

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Anna for Halden everywhere, a local account manager in each country, all reporting to "boss".</summary>
    public static Roster Halden(params string[] locals) => new()
    {
        Regions = [new Region { Id = "emea" }, .. locals.Append("SE=anna").Select(pair => new Region { Id = pair.Split('=')[0], Parent = "emea" }).DistinctBy(region => region.Id)],
        Accounts = [new Account { Id = "halden", IsGlobal = true }, new Account { Id = "halden-x", Parent = "halden" }],
        Participants = [new Participant { Id = "anna", Home = "SE" }, new Participant { Id = "boss" }, .. locals.Select(pair => new Participant { Id = pair.Split('=')[1], Home = pair.Split('=')[0] })],
        Assignments =
        [
            new TeamAssignment { Seat = Seat.Own("anna"), Role = Global, Reach = Reach.Global, Account = "halden", Subtree = true },
            .. locals.Select(pair => new TeamAssignment { Seat = Seat.Own(pair.Split('=')[1]), Role = Local, Region = pair.Split('=')[0] }),
        ],
        ReportingLines = [.. locals.Select(pair => new ReportingLine { From = Seat.Own(pair.Split('=')[1]), To = Seat.Own("boss") })],
    };

    public static Deal Deal(decimal amount, string booked, params (string Point, string Region)[] places) => new()
    {
        Id = "D-1",
        Account = "halden-x",
        Currency = "EUR",
        Booked = Day(booked),
        Places = ValueList.From(places.Select(place => new Place(new InfluencePoint(place.Point), new RegionId(place.Region)))),
        Lines = [new DealLine { Booked = amount }],
    };

    /// <summary>A deal with people named on it by weight, "a=60", as specialists.</summary>
    public static (Roster Roster, Deal Deal) Named(decimal amount, params string[] weights) => (
        new Roster { Participants = ValueList.From(weights.Select(pair => new Participant { Id = pair.Split('=')[0] })) },
        Deal(amount, "2025-03-14") with
        {
            Account = default(AccountId?),
            Team = ValueList.From(weights.Select((pair, place) => new TeamMember
            {
                Participant = pair.Split('=')[0],
                Role = Specialist,
                Weight = Share.Percent(int.Parse(pair.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture)),
                Order = place,
            })),
        });

    public static CreditPool Pool(string name, decimal percent, Role role, string? point = null) => new()
    {
        Name = name,
        Portion = Portion.Percent(percent),
        To = new Recipients.Team { Roles = [role], Point = point is null ? default(InfluencePoint?) : new InfluencePoint(point) },
    };

    public static CreditPool Overlay(string name, decimal percent, Role role) => Pool(name, percent, role) with { IsOverlay = true };

    public static CreditPolicy Policy(params CreditPool[] pools) => new() { Id = "P", Level = PolicyLevel.GlobalProgramme, Pools = ValueList.From(pools) };

    public static Rulebook Book(params CreditPolicy[] policies) => new() { Policies = ValueList.From(policies) };

    public static DealEvent Event(string id, EventKind kind, string date, decimal amount) => new() { Id = id, Kind = kind, Date = Day(date), Amount = amount };

    /// <summary>Every credit as "anna 600000.00", in order.</summary>
    public static string[] Credits(Allocation allocation, CreditType? type = null) =>
        [.. allocation.Credits.Where(credit => type is null || credit.Type == type).Select(credit => $"{credit.Participant} {credit.Amount.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)}")];

    public static decimal Residual(Allocation allocation) => allocation.Residuals.Sum(residual => residual.Amount.Amount);
}
