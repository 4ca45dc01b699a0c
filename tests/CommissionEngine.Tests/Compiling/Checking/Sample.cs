using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>A roster and a rulebook without fault, small enough to be changed in one place.</summary>
internal static class Sample
{
    internal static Roster Staff { get; } = new()
    {
        Regions = [new() { Id = "EMEA" }, new() { Id = "NL", Parent = "EMEA" }, new() { Id = "SE", Parent = "EMEA" }],
        Products = [new() { Id = "machines" }, new() { Id = "bearings", Parent = "machines" }],
        Accounts = [new() { Id = "halden", IsGlobal = true }, new() { Id = "halden-nl", Parent = "halden", Region = "NL" }],
        Agreements =
        [
            new()
            {
                Id = "FA-1", Term = Year(2025), Entities = [new() { Account = "halden-nl" }], Owners = [new() { Participant = "anna" }], ClaimDays = 30,
            },
        ],
        Participants = [new() { Id = "anna", Home = "SE" }, new() { Id = "joost", Home = "NL" }, new() { Id = "lia" }],
        Positions = [new() { Id = "P-NL", Occupants = [new() { Participant = "joost" }] }, new() { Id = "P-EMEA" }],
        Assignments =
        [
            new() { Seat = Seat.Own("anna"), Role = "gam", Reach = Reach.Global, Account = "halden", Subtree = true },
            new() { Seat = Seat.AtPosition("P-NL"), Role = "lam", Region = "NL" },
        ],
        ReportingLines = [new() { From = Seat.AtPosition("P-NL"), To = Seat.AtPosition("P-EMEA") }],
    };

    internal static Rulebook Rules { get; } = new() { Policies = [Policy] };

    internal static CreditPolicy Policy => new()
    {
        Id = "everything",
        Level = PolicyLevel.House,
        Pools = [new() { Name = "local", Portion = Portion.Whole, To = new Recipients.Team { Roles = ["lam"] } }],
    };

    internal static DateRange Year(int year) => DateRange.Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    internal static DateRange Since(int year) => DateRange.From(new LocalDate(year, 1, 1));

    internal static DateRange TurnedAround => DateRange.Between(new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1));
}
