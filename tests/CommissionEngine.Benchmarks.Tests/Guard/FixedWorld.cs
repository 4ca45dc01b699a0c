using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Benchmarks.Tests.Guard;

/// <summary>A small company that never changes: a team of two with an empty seat, a manager above them, an overlay, a ceiling, units by home.</summary>
internal static class FixedWorld
{
    internal static Rulebook Rulebook { get; } = new()
    {
        CreditCurrency = Currency.Of("EUR"),
        Policies = [new()
        {
            Id = "frame",
            Level = PolicyLevel.Territory,
            Pools = [
                Pool("global", 60, "global") with { Vacancy = new VacancyRule.ToManager() },
                Pool("local", 40, "local") with { Vacancy = new VacancyRule.ToManager() },
                Pool("specialist", 50, "specialist") with { IsOverlay = true, Split = new SplitMethod.FullToEach() }],
            Limits = new() { Ceiling = new() { Share = Portion.Percent(140) } },
            Rollup = new() { Rules = [new()] },
            Units = new UnitRule.HomeRegions(),
        }],
    };

    internal static Roster Roster { get; } = new()
    {
        Regions = [new() { Id = "world" }, new() { Id = "FI", Parent = "world" }, new() { Id = "SE", Parent = "world" }],
        Participants = [.. new[] { "aino", "bo", "cecilia", "doris" }.Select(id => new Participant { Id = id, Home = id == "bo" ? "SE" : "FI" })],
        Positions = [new() { Id = "desk", Occupants = [new() { Participant = "bo", During = DateRange.Until(new LocalDate(2025, 3, 31)) }] }],
        Assignments = [
            new() { Seat = Seat.Own("aino"), Role = "global" },
            new() { Seat = Seat.AtPosition("desk"), Role = "local", Region = "FI" },
            new() { Seat = Seat.Own("cecilia"), Role = "specialist" }],
        ReportingLines = [
            new() { From = Seat.Own("aino"), To = Seat.Own("doris") },
            new() { From = Seat.AtPosition("desk"), To = Seat.Own("doris") }],
        ExchangeRates = [new() { From = Currency.Of("SEK"), To = Currency.Of("EUR"), Rate = 0.0873m }],
    };

    /// <summary>One line, booked at once.</summary>
    internal static Deal Simple { get; } = new()
    {
        Id = "D-1",
        Currency = Currency.Of("SEK"),
        Booked = new LocalDate(2025, 2, 14),
        Places = [new(InfluencePoint.Booking, "FI")],
        Lines = [new() { Booked = 1_200_000.01m }],
    };

    /// <summary>Three lines booked in two parts, one of them returned, with a seat that is empty by then.</summary>
    internal static Deal WithEvents { get; } = Simple with
    {
        Id = "D-2",
        Booked = new LocalDate(2025, 5, 2),
        Lines = [new() { Booked = 500m }, new() { Booked = 250.25m }, new() { Booked = 99.99m }],
        Events = [
            new() { Id = "first", Kind = EventKind.Booked, Date = new LocalDate(2025, 5, 2), Amount = 400m },
            new() { Id = "second", Kind = EventKind.Booked, Date = new LocalDate(2025, 6, 2), Amount = 450.24m },
            new() { Id = "back", Kind = EventKind.Returned, Date = new LocalDate(2025, 7, 1), Amount = -99.99m, Line = 3 }],
    };

    private static CreditPool Pool(string name, decimal percent, Role role) => new()
    {
        Name = name,
        Portion = Portion.Percent(percent),
        To = new Recipients.Team { Roles = [role] },
    };
}
