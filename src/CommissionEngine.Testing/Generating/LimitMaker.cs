using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Generating;

/// <summary>Limits, rollups, units and rounding of a policy.</summary>
internal sealed class LimitMaker(Scope scope, PortionMaker portions)
{
    private Draw Draw => scope.Draw;

    internal CreditLimits Limits() => Draw.Chance(40)
        ? new CreditLimits()
        : new CreditLimits
        {
            RevenueRoles = Draw.Mostly<SeveralRoles>(65),
            OverlayRoles = Draw.Mostly<SeveralRoles>(65),
            MostPeople = Draw.Chance(20) ? Draw.Int(1, 3) : null,
            Minimum = Draw.Chance(20) ? new MinimumShare { Share = portions.OneOf("minimum", 5, 10, 25, 50), OnShortfall = Draw.Any<Shortfall>() } : null,
            Ceiling = Draw.Chance(35) ? Ceiling() : null,
            PerPerson = Draw.Chance(25) ? PerPerson() : null,
        };

    internal Rollup? Rollup() => Draw.Chance(55)
        ? null
        : new Rollup
        {
            Rules = ValueList.From(Draw.Some(scope.Relationships, 1, 2)
                .Select(relationship => new RollupRule { Relationship = relationship, Levels = Draw.Chance(40) ? Draw.Int(1, 3) : null }).ToArray()),
            Counting = Draw.Any<RollupCounting>(),
            QuotaRetirement = Draw.Chance(75) ? Portion.Whole : portions.OneOf("rollup-quota", 0, 50, 33),
            Pay = Draw.Chance(75) ? Portion.Whole : portions.OneOf("rollup-pay", 0, 25),
        };

    internal UnitRule? Units() => Draw.Weighted(50, 25, 25) switch
    {
        0 => null,
        1 => new UnitRule.HomeRegions(),
        _ => new UnitRule.AtPoint { Point = Draw.Of(Words.Points) },
    };

    internal RoundingRule Rounding() => Draw.Weighted(70, 20, 10) switch
    {
        0 => RoundingRule.LargestRemainder.Instance,
        1 => new RoundingRule.RemainderToRole { Role = Draw.Of(scope.Roles) },
        _ => new RoundingRule.RemainderToHouse(),
    };

    private CreditCeiling Ceiling() => new()
    {
        Share = portions.OneOf("ceiling", 100, 150, 200, 60),
        Cut = Draw.Any<CeilingCut>(),
        CountsRollups = Draw.Chance(40),
    };

    private PersonalLimit PerPerson()
    {
        var amount = scope.Money.Credit is { } credit && Draw.Chance(50) ? Money.FromMinorUnits(Draw.From(1, 99, 10_000, 333_333), credit) : (Money?)null;
        return new PersonalLimit { Amount = amount, Share = amount is null || Draw.Chance(30) ? portions.OneOf("person", 20, 50, 75, 100) : null };
    }
}
