using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>Pools: revenue of exactly 100%, and overlays.</summary>
internal sealed class PoolMaker(Scope scope, ConditionMaker conditions, PortionMaker portions)
{
    private Draw Draw => scope.Draw;

    internal ValueList<CreditPool> Pools(DateRange days)
    {
        var pools = new List<CreditPool>();
        var revenue = Draw.Weighted(35, 40, 20, 5) + 1;
        // Pools that ask for the same people by different points are what coincides.
        var same = Draw.Chance(25) ? Team() : null;
        foreach (var portion in portions.Revenue(revenue))
        {
            var recipients = same is not null && Draw.Chance(80) ? same with { Point = Draw.Of(Words.Points) }
                : Draw.Chance(8) ? (Recipients)new Recipients.House()
                : Team();
            pools.Add(Pool($"revenue-{pools.Count + 1}", portion, recipients, isOverlay: false, days));
        }

        var overlays = Draw.Weighted(50, 30, 15, 5);
        for (var i = 0; i < overlays; i++)
        {
            pools.Add(Pool($"overlay-{i + 1}", portions.Overlay(), Draw.Chance(4) ? new Recipients.House() : Team(), isOverlay: true, days));
        }

        return ValueList.Create<CreditPool>(Draw.Chance(80) ? pools.ToArray() : Draw.Shuffled(pools));
    }

    private CreditPool Pool(string name, Portion portion, Recipients to, bool isOverlay, DateRange days) => new()
    {
        Name = name,
        IsOverlay = isOverlay,
        Portion = portion,
        To = to,
        Split = Split(isOverlay, to),
        Vacancy = Draw.Chance(50) ? new VacancyRule.Redistribute() : Vacancy(3),
        Absence = Draw.Mostly<AbsenceRule>(50),
        Holdover = Draw.Chance(40) ? Holdover() : null,
        QuotaRetirement = Draw.Chance(75) ? Portion.Whole : portions.OneOf("quota", 0, 50, 33, 120),
        Pay = Draw.Chance(75) ? Portion.Whole : portions.OneOf("pay", 0, 25, 67),
        Base = isOverlay && Draw.Chance(20) ? Draw.Any<AmountBase>() : null,
        Lines = isOverlay && Draw.Chance(20) ? conditions.OfLines(days, 1) : null,
    };

    private Recipients.Team Team()
    {
        var point = Draw.Chance(40) ? Draw.Of(Words.Points) : (InfluencePoint?)null;
        return new Recipients.Team
        {
            Roles = Draw.Chance(30) ? [] : Draw.Some(scope.Roles, 1, 3),
            Reach = Draw.Chance(12) ? Draw.Any<Reach>() : null,
            Point = point,
            NearestRegion = point is not null && Draw.Chance(40),
            NearestAccount = Draw.Chance(15),
            ByAccount = Draw.Chance(8),
            NamedOnDeal = Draw.Chance(9),
            Where = Draw.Chance(10) ? conditions.OfPeople() : null,
        };
    }

    private SplitMethod Split(bool isOverlay, Recipients to) => Draw.Weighted(30, 30, 12, to is Recipients.Team { NamedOnDeal: true } ? 30 : 5, isOverlay ? 40 : 0, 10) switch
    {
        0 => SplitMethod.Equally.Instance,
        1 => new SplitMethod.ByWeight(),
        2 => new SplitMethod.ByRoleWeights { Weights = RoleWeights() },
        3 => new SplitMethod.AsGiven(),
        4 => new SplitMethod.FullToEach(),
        _ => new SplitMethod.FirstInOrder(),
    };

    private ValueList<RoleWeight> RoleWeights()
    {
        var roles = Draw.Some(scope.Roles, 1, 4);
        var weights = new RoleWeight[roles.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = new RoleWeight(roles[i], i == 0 ? Share.Of(Draw.Int(1, 5)) : Share.Of(Draw.Int(0, 5)));
        }

        return ValueList.Create<RoleWeight>(weights);
    }

    private VacancyRule Vacancy(int depth)
    {
        var otherwise = depth > 1 && Draw.Chance(50) ? Vacancy(depth - 1) : null;
        return Draw.Int(0, 4) switch
        {
            0 => new VacancyRule.Redistribute { Otherwise = otherwise },
            1 => new VacancyRule.ToManager { Days = Draw.Chance(50) ? null : Draw.From(0, 1, 30, 90), Otherwise = otherwise },
            2 => new VacancyRule.ToRole { Role = Draw.Of(scope.Roles), Otherwise = otherwise },
            3 => new VacancyRule.ToHouse { Otherwise = otherwise },
            _ => new VacancyRule.Hold { Otherwise = otherwise },
        };
    }

    private HoldoverRule Holdover()
    {
        var gap = Draw.From(0, 0, 1, 10);
        var agents = Draw.Chance(30);
        if (Draw.Chance(30))
        {
            var shares = Draw.Some(Words.Stages, 1, 3);
            return new HoldoverRule.ByStage
            {
                GapDays = gap,
                AgentsKeep = agents,
                Days = Draw.From(0, 30, 400),
                Shares = ValueList.From(shares.Select(stage => new StageShare(stage, Share.Percent(Draw.From(0, 50, 100)))).ToArray()),
            };
        }

        HoldoverStep[] steps = [new(Draw.From(0, 1, 30, 90), Share.Percent(Draw.From(100, 60))), new(180, Share.Percent(Draw.From(50, 60))), new(366, Share.Fraction(1, 3))];
        return new HoldoverRule.Schedule { GapDays = gap, AgentsKeep = agents, Steps = ValueList.Create<HoldoverStep>(steps.AsSpan(0, Draw.Int(1, 3))) };
    }
}
