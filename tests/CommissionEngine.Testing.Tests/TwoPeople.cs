using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Tests;

/// <summary>The smallest company with a rule: two people share everything by weight, 2 to 1, and the first has an overlay on top.</summary>
internal static class TwoPeople
{
    internal static (Rulebook Rulebook, Roster Roster) Sharing() => (
        new Rulebook
        {
            Policies =
            [
                new CreditPolicy
                {
                    Id = "all",
                    Level = PolicyLevel.House,
                    Limits = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(150) } },
                    Pools =
                    [
                        new CreditPool { Name = "both", Portion = Portion.Whole, To = new Recipients.Team { Roles = ["seller"] }, Split = new SplitMethod.ByWeight() },
                        new CreditPool { Name = "more", IsOverlay = true, Portion = Portion.Percent(50), To = new Recipients.Team { Roles = ["lead"] } },
                    ],
                },
            ],
        },
        new Roster
        {
            Participants = [new Participant { Id = "anna" }, new Participant { Id = "ben" }],
            Assignments =
            [
                new TeamAssignment { Seat = Seat.Own("anna"), Role = "seller", Weight = Share.Of(2) },
                new TeamAssignment { Seat = Seat.Own("ben"), Role = "seller", Weight = Share.Of(1) },
                new TeamAssignment { Seat = Seat.Own("anna"), Role = "lead" },
            ],
        });
}
