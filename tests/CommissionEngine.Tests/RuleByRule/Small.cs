using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>A small world: few people, one policy, one deal of EUR, each made in a few words.</summary>
internal static class Small
{
    /// <summary>The day on which deals are booked.</summary>
    internal const string Today = "2025-03-14";

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static DateRange Until(string last) => DateRange.Until(Day(last));

    internal static DateRange Since(string first) => DateRange.From(Day(first));

    /// <summary>The seat "@p" is the position p, "ada" Ada's own.</summary>
    internal static Seat Seat(string text) => text[0] == '@' ? CommissionEngine.Rosters.Seat.AtPosition(text[1..]) : CommissionEngine.Rosters.Seat.Own(text);

    internal static TeamAssignment On(string seat, string role, string? region = null) => new() { Seat = Seat(seat), Role = role, Region = region is null ? default(RegionId?) : new RegionId(region) };

    internal static ReportingLine Reports(string from, string to) => new() { From = Seat(from), To = Seat(to) };

    /// <summary>A position and who sits in it, if anybody.</summary>
    internal static Position Position(string id, string? occupant = null, DateRange during = default) => new() { Id = id, Occupants = occupant is null ? [] : [new Occupant { Participant = occupant, During = during }] };

    /// <summary>Two countries of one region, two customers, everybody who has a seat of his own or is named besides.</summary>
    internal static Roster Staff(string others, params TeamAssignment[] assignments) => new()
    {
        Regions = [new Region { Id = "EMEA" }, new Region { Id = "NL", Parent = "EMEA" }, new Region { Id = "SE", Parent = "EMEA" }],
        Products = [new Product { Id = "a" }, new Product { Id = "b" }],
        Accounts = [new Account { Id = "top", IsGlobal = true }, new Account { Id = "sub", Parent = "top" }, new Account { Id = "other" }],
        Participants = ValueList.From(assignments.Where(one => one.Seat.Participant is not null).Select(one => one.Seat.ToString())
            .Concat(others.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal).Select(id => new Participant { Id = id }).ToList()),
        Assignments = [.. assignments],
    };

    internal static CreditPool Pool(string name, decimal percent, params string[] roles) => new()
    {
        Name = name,
        Portion = Portion.Percent(percent),
        To = new Recipients.Team { Roles = [.. roles.Select(role => new Role(role))] },
    };

    internal static CreditPool Overlay(string name, decimal percent, params string[] roles) => Pool(name, percent, roles) with { IsOverlay = true };

    internal static CreditPool HousePool(string name, decimal percent) => new() { Name = name, Portion = Portion.Percent(percent), To = new Recipients.House() };

    /// <summary>The pool for those whose region covers the place at a point.</summary>
    internal static CreditPool At(this CreditPool pool, string point, bool nearest = false) => pool with { To = (Recipients.Team)pool.To with { Point = point, NearestRegion = nearest } };

    internal static CreditPolicy Policy(params CreditPool[] pools) => new() { Id = "P", Level = PolicyLevel.House, Pools = [.. pools] };

    internal static Rulebook Book(params CreditPolicy[] policies) => new() { Policies = [.. policies] };

    internal static Rulebook Book(params CreditPool[] pools) => Book(Policy(pools));

    /// <summary>A deal of EUR with one line.</summary>
    internal static Deal Deal(decimal amount, params (string Point, string Region)[] places) => Deal([new DealLine { Booked = amount }], places);

    internal static Deal Deal(ValueList<DealLine> lines, params (string Point, string Region)[] places) => new()
    {
        Id = "D-1",
        Currency = "EUR",
        Booked = Day(Today),
        Places = Places(places),
        Lines = lines,
    };

    internal static ValueList<Place> Places(params (string Point, string Region)[] places) => [.. places.Select(place => new Place(place.Point, place.Region))];

    internal static DealEvent Event(string id, EventKind kind, decimal amount, int? line = null, int? year = null) => new() { Id = id, Kind = kind, Date = Day("2025-06-01"), Amount = amount, Line = line, Year = year };

    internal static DealEvent Invoice(string id, decimal amount, int? line = null) => Event(id, EventKind.Invoiced, amount, line);

    internal static DealEvent Return(string id, decimal amount, int? line = null, int? year = null) => Event(id, EventKind.Returned, amount, line, year);

    internal static DeclaredShare Share(string participant, decimal percent) => new() { Participant = participant, Share = CommissionEngine.Share.Percent(percent) };

    /// <summary>The rulebook and roster without fault, or the test fails with the diagnostics.</summary>
    internal static Allocation Allocate(Rulebook rulebook, Roster roster, Deal deal, DealHistory? history = null)
    {
        var engine = CreditEngine.Compile(rulebook, roster);
        return history is null ? engine.Allocate(deal) : engine.Allocate(deal, history);
    }

    internal static string[] Rows(Rulebook rulebook, Roster roster, Deal deal, DealHistory? history = null) => Rows(Allocate(rulebook, roster, deal, history));

    /// <summary>Credits and then residuals that are not zero, such as "I-1 line 2 ada overlay 60.00 acting" and "residual held 5.00"; booking, line 1, year 1, revenue and occupant go without saying.</summary>
    internal static string[] Rows(Allocation allocation) =>
    [
        .. allocation.Credits.Where(credit => !credit.Amount.IsZero).Select(credit => Step(credit.Event, credit.Line, credit.Year) + credit.Participant.Value
            + (credit.Type == CreditType.Revenue ? "" : $" {Word(credit.Type)}") + $" {Text(credit.Amount)}" + (credit.Capacity == Capacity.Occupant ? "" : $" {Word(credit.Capacity)}")),
        .. allocation.Residuals.Where(residual => !residual.Amount.IsZero).Select(residual => Step(residual.Event, residual.Line, residual.Year) + $"residual {Word(residual.Reason)} {Text(residual.Amount)}"),
    ];

    internal static string[] Codes(Allocation allocation) => [.. allocation.Findings.Select(finding => finding.Code.ToString()).Order(StringComparer.Ordinal)];

    internal static string[] Units(Allocation allocation) => [.. allocation.Units.Where(unit => !unit.Amount.IsZero).Select(unit => $"{unit.Region?.Value ?? "-"} {Text(unit.Amount)}").Order(StringComparer.Ordinal)];

    internal static string Text(Money money) => money.Amount.ToString(CultureInfo.InvariantCulture);

    private static string Step(string? @event, int line, int year) =>
        (@event is null ? "" : $"{@event} ") + (line == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"line {line} ")) + (year == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"year {year} "));

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
