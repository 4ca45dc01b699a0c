using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 6: one who does not qualify changes nobody's credit.</summary>
internal static class StrangerLaw
{
    private static readonly DateRange LongAgo = DateRange.Between(new LocalDate(1700, 1, 1), new LocalDate(1700, 12, 31));

    internal static Verdict Try(LawCase one)
    {
        var stranger = new ParticipantId("a stranger to everybody");
        var region = new RegionId("a region of nobody");
        var roster = one.Roster with
        {
            Regions = [.. one.Roster.Regions, new Region { Id = region }],
            Accounts = [.. one.Roster.Accounts, new Account { Id = "an account of nobody" }],
            Participants = [.. one.Roster.Participants, new Participant { Id = stranger, Home = region }],
            Assignments = [.. one.Roster.Assignments, .. Rows(one, stranger)],
        };
        return one.Under(one.Rulebook, roster) is not { } other
            ? Verdict.Breaks($"With a stranger in the roster the documents have a fault.")
            : Differences.OfRows(one.Allocation, other, "without a stranger", "with him") is { } difference ? Verdict.Breaks(difference) : Verdict.Holds;
    }

    /// <summary>Assignments of long ago in every role, and one of always in a role of his own, if every pool says which roles it asks for.</summary>
    private static IEnumerable<TeamAssignment> Rows(LawCase one, ParticipantId stranger)
    {
        foreach (var role in one.Roster.Assignments.Select(row => row.Role).Distinct())
        {
            yield return new TeamAssignment { Seat = stranger, Role = role, During = LongAgo };
        }

        if (one.Rulebook.Policies.All(policy => policy.Pools.All(pool => pool.To is not Recipients.Team { Roles.Count: 0 })))
        {
            yield return new TeamAssignment { Seat = stranger, Role = "a role that nobody asks for", Weight = Share.Of(1000) };
        }
    }
}
