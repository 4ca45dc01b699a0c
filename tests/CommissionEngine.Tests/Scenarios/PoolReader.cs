using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Reads a pool of a policy, with who qualifies, how it is shared, and what becomes of empty seats.</summary>
internal static class PoolReader
{
    internal static CreditPool Read(Node o) => new()
    {
        Name = o.Needed("name").Text,
        IsOverlay = o["isOverlay"]?.YesNo ?? false,
        Portion = Portion(o.Needed("portion")),
        To = Recipients(o.Needed("to")),
        Split = Split(o["split"]),
        Vacancy = o["vacancy"] is { } vacancy ? Vacancy(vacancy) : new VacancyRule.Redistribute(),
        Absence = Values.Choice(o["absence"], AbsenceRule.Keep),
        Holdover = o["holdover"]?.As(Holdover),
        QuotaRetirement = Portion(o["quotaRetirement"]),
        Pay = Portion(o["pay"]),
        Base = o["base"] is { } other ? Values.Choice(other, AmountBase.Booked) : null,
        Lines = o["lines"] is { } lines ? ConditionReader.Read(lines) : null,
    };

    /// <summary>"30%", "rest" or the name of a parameter behind a dollar sign; 100% where it is left out.</summary>
    internal static Portion Portion(Node? node) => node is null ? CommissionEngine.Policies.Portion.Whole
        : node.Text == "rest" ? new Portion.Rest()
        : node.Text.StartsWith('$') ? new Portion.Parameter { Name = node.Text[1..] }
        : Values.Share(node);

    private static Recipients Recipients(Node node) => node.IsText && node.Text == "house" ? new Recipients.House() : node.As(o => new Recipients.Team
    {
        Roles = o.List("roles", role => new Role(role.Text)),
        Reach = o["reach"] is { } reach ? Values.Choice(reach, Reach.Local) : null,
        Point = o["point"] is { } point ? new InfluencePoint(point.Text) : default(InfluencePoint?),
        NearestRegion = o["nearestRegion"]?.YesNo ?? false,
        NearestAccount = o["nearestAccount"]?.YesNo ?? false,
        ByAccount = o["byAccount"]?.YesNo ?? false,
        NamedOnDeal = o["namedOnDeal"]?.YesNo ?? false,
        Where = o["where"] is { } where ? ConditionReader.Read(where) : null,
    });

    private static SplitMethod Split(Node? node) => node is null ? SplitMethod.Equally.Instance
        : !node.IsText ? node.As(o => new SplitMethod.ByRoleWeights
        {
            Weights = ValueList.From(o.Needed("byRoleWeights").As(all => all.Pairs.Select(pair => new RoleWeight(pair.Name, Values.Share(pair.Value))).ToList())),
        })
        : node.Text switch
        {
            "equally" => SplitMethod.Equally.Instance,
            "byWeight" => new SplitMethod.ByWeight(),
            "asGiven" => new SplitMethod.AsGiven(),
            "fullToEach" => new SplitMethod.FullToEach(),
            "firstInOrder" => new SplitMethod.FirstInOrder(),
            _ => throw node.Fault("is a split that nobody knows"),
        };

    private static VacancyRule Vacancy(Node node) => node.As(o =>
    {
        var otherwise = o["otherwise"] is { } second ? Vacancy(second) : null;
        return o.Needed("kind").Text switch
        {
            "redistribute" => (VacancyRule)new VacancyRule.Redistribute { Otherwise = otherwise },
            "toManager" => new VacancyRule.ToManager { Days = o["days"]?.Integer, Otherwise = otherwise },
            "toRole" => new VacancyRule.ToRole { Role = o.Needed("role").Text, Otherwise = otherwise },
            "toHouse" => new VacancyRule.ToHouse { Otherwise = otherwise },
            "hold" => new VacancyRule.Hold { Otherwise = otherwise },
            _ => throw o.Fault("has a vacancy rule that nobody knows"),
        };
    });

    private static HoldoverRule Holdover(Node o)
    {
        var gap = o["gapDays"]?.Integer ?? 0;
        var agentsKeep = o["agentsKeep"]?.YesNo ?? false;
        return o["steps"] is not null
            ? new HoldoverRule.Schedule
            {
                GapDays = gap,
                AgentsKeep = agentsKeep,
                Steps = o.Objects("steps", step => new HoldoverStep(step.Needed("days").Integer, Values.Share(step.Needed("share")))),
            }
            : new HoldoverRule.ByStage
            {
                GapDays = gap,
                AgentsKeep = agentsKeep,
                Days = o.Needed("days").Integer,
                Shares = ValueList.From(o.Needed("shares").As(all => all.Pairs.Select(pair => new StageShare(pair.Name, Values.Share(pair.Value))).ToList())),
            };
    }
}
