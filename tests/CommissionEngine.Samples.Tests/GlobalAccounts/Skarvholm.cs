using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts;
using CommissionEngine.Samples.GlobalAccounts.Crediting;

namespace CommissionEngine.Samples.Tests.GlobalAccounts;

/// <summary>The sample's company, credited once for all tests.</summary>
internal static class Skarvholm
{
    private static readonly Lazy<Run> Once = new(() => Run.Of(Sample.Data));

    internal static Run Run => Once.Value;

    internal static Allocation Of(string deal) => Run.Deals.Single(one => one.Deal.Id == deal).Allocation;

    /// <summary>What somebody has of a deal, all lines and steps together.</summary>
    internal static string Credit(string deal, string person, CreditType type) =>
        Of(deal).Credits.Where(credit => credit.Participant == person && credit.Type == type).Select(credit => credit.Amount).Aggregate(Money.Zero("EUR"), (sum, amount) => sum + amount).ToString();

    /// <summary>Who has revenue of a deal, by which policy, as what, and how much; lines and steps of one person, policy and capacity together.</summary>
    internal static IEnumerable<string> Revenue(string deal) => Rows(deal, CreditType.Revenue);

    internal static IEnumerable<string> Overlays(string deal) => Rows(deal, CreditType.Overlay);

    private static IEnumerable<string> Rows(string deal, CreditType type) =>
        Of(deal).Credits.Where(credit => credit.Type == type)
            .GroupBy(credit => (Policy: credit.Policy.Value, credit.Version, credit.Rule, Person: credit.Participant.Value, credit.Capacity))
            .Select(rows => FormattableString.Invariant($"{rows.Key.Policy} {rows.Key.Version}, {rows.Key.Rule}: {rows.Key.Person} as {rows.Key.Capacity}, {rows.Aggregate(Money.Zero("EUR"), (sum, row) => sum + row.Amount)}"));
}
