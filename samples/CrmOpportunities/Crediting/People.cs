using CommissionEngine.Rosters;
using CommissionEngine.Samples.CrmOpportunities.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Crediting;

/// <summary>The roster that the export implies: offices as regions, agents and managers at home there, customers as a tree, leads as derived.</summary>
internal static class People
{
    public static Roster Of(Export export) => new()
    {
        Regions = ValueList.From(export.Agents.Select(agent => agent.Office).Distinct().Order(StringComparer.Ordinal).Select(office => new Region { Id = office })),
        Products = ValueList.From(export.Products.Select(product => new Product { Id = product })),
        Accounts = ValueList.From(export.Customers.Select(customer => new Account { Id = customer.Name, Segment = customer.Sector, Parent = customer.Parent is { } parent ? new AccountId(parent) : (AccountId?)null })),
        Participants = ValueList.From(export.Agents.Select(agent => new Participant { Id = agent.Name, Home = agent.Office })
            .Concat(export.Agents.DistinctBy(agent => agent.Manager).Select(agent => new Participant { Id = agent.Manager, Home = agent.Office }))),
        ReportingLines = ValueList.From(export.Agents.Select(agent => new ReportingLine { From = Seat.Own(agent.Name), To = Seat.Own(agent.Manager) })),
        Assignments = ValueList.From(AccountLeads.Of(export.Opportunities)),
    };
}
