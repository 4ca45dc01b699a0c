using CommissionEngine.Rosters;
using CommissionEngine.Samples.CrmOpportunities.Reading;
using NodaTime;

namespace CommissionEngine.Samples.CrmOpportunities.Crediting;

/// <summary>
/// Who leads an account on a day, since the export does not say: the agent who has won the most value on it on the days before; of equals the first by name. Until
/// something has been won nobody leads it. So nobody leads by what he won later.
/// </summary>
internal static class AccountLeads
{
    public const string How = "the agent who had won the most value on the account before the day (ties: by name); nobody before the first win, and then owner and manager share it 7 to 1";

    public static readonly Role Role = "account-lead";

    public static IEnumerable<TeamAssignment> Of(IEnumerable<Opportunity> opportunities) =>
        opportunities.Where(one => one.IsWon).GroupBy(one => one.Customer!, StringComparer.Ordinal).OrderBy(account => account.Key, StringComparer.Ordinal).SelectMany(Of);

    private static IEnumerable<TeamAssignment> Of(IGrouping<string, Opportunity> account)
    {
        var won = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        (string Lead, LocalDate Since)? current = null;
        foreach (var day in account.GroupBy(one => one.Closed!.Value).OrderBy(day => day.Key))
        {
            foreach (var one in day)
            {
                won[one.Agent] = won.GetValueOrDefault(one.Agent) + one.Value!.Value;
            }

            // MaxBy takes the first of equals, and the names are sorted.
            var lead = won.MaxBy(pair => pair.Value).Key;
            if (current is { } before && before.Lead != lead)
            {
                yield return Assignment(account.Key, before.Lead, DateRange.Between(before.Since, day.Key));
            }

            current = current is { } same && same.Lead == lead ? same : (lead, day.Key.PlusDays(1));
        }

        if (current is { } last)
        {
            yield return Assignment(account.Key, last.Lead, DateRange.From(last.Since));
        }
    }

    private static TeamAssignment Assignment(string account, string agent, DateRange during) => new()
    {
        Seat = Seat.Own(agent),
        Role = Role,
        Account = account,
        During = during,
    };
}
