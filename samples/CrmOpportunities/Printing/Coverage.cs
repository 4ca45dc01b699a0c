using CommissionEngine.Samples.CrmOpportunities.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Printing;

/// <summary>From how many offices accounts are worked.</summary>
internal static class Coverage
{
    /// <summary>The accounts that agents of more than one office work on, by name.</summary>
    public static List<(string Customer, int Offices)> Several(Export export, IEnumerable<Opportunity> opportunities)
    {
        var offices = export.Agents.ToDictionary(agent => agent.Name, agent => agent.Office, StringComparer.Ordinal);
        return [.. opportunities.Where(one => one.Customer is not null).GroupBy(one => one.Customer!, StringComparer.Ordinal)
            .Select(account => (Customer: account.Key, Offices: account.Select(one => offices[one.Agent]).Distinct().Count()))
            .Where(account => account.Offices > 1).OrderBy(account => account.Customer, StringComparer.Ordinal)];
    }
}
