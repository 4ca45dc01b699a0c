using CommissionEngine.Deals;
using CommissionEngine.Samples.CrmOpportunities.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Crediting;

/// <summary>Won opportunities as deals: booked on the day on which they were closed, in the office of their owner, who is named on them with his manager.</summary>
internal static class Deals
{
    public static IEnumerable<Deal> Of(Export export)
    {
        var agents = export.Agents.ToDictionary(agent => agent.Name, StringComparer.Ordinal);
        return export.Opportunities.Where(one => one.IsWon).OrderBy(one => one.Closed).ThenBy(one => one.Id).Select(one => Of(one, agents[one.Agent]));
    }

    private static Deal Of(Opportunity one, Agent owner) => new()
    {
        Id = one.Id,
        Account = one.Customer!,
        Currency = "USD",
        Booked = one.Closed!.Value,
        Dates = one.Engaged is { } engaged ? [new() { Name = "engaged", Date = engaged }] : [],
        Stage = "won",
        Places = [new(InfluencePoint.Booking, owner.Office)],
        Lines = [new() { Product = one.Product, Booked = one.Value!.Value }],
        Team =
        [
            new() { Participant = owner.Name, Role = Rules.Owner },
            new() { Participant = owner.Manager, Role = Rules.Manager },
        ],
    };
}
