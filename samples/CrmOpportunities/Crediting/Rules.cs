using CommissionEngine.Policies;

namespace CommissionEngine.Samples.CrmOpportunities.Crediting;

/// <summary>The split: 70% to the opportunity's owner, 10% to his manager, 20% to the account's lead.</summary>
internal static class Rules
{
    public static readonly Role Owner = "owner";

    public static readonly Role Manager = "manager";

    public static Rulebook Rulebook => new()
    {
        Policies =
        [
            new()
            {
                Id = "CRM",
                Level = PolicyLevel.Territory,
                Pools =
                [
                    new() { Name = "owner", Portion = Portion.Percent(70), To = new Recipients.Team { Roles = [Owner], NamedOnDeal = true } },
                    new() { Name = "manager", Portion = Portion.Percent(10), To = new Recipients.Team { Roles = [Manager], NamedOnDeal = true } },
                    new() { Name = "account lead", Portion = Portion.Percent(20), To = new Recipients.Team { Roles = [AccountLeads.Role], ByAccount = true } },
                ],
                Units = new UnitRule.AtPoint { Point = InfluencePoint.Booking },
            },
        ],
    };
}
