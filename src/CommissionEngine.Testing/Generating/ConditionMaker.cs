using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Generating;

/// <summary>Conditions of every kind, that name only what exists on the days on which they are asked.</summary>
internal sealed class ConditionMaker(Scope scope)
{
    private Draw Draw => scope.Draw;

    /// <summary>A condition on lines of deals.</summary>
    internal Condition OfLines(DateRange days, int depth = 2) => depth > 0 && Draw.Chance(25)
        ? Joined(() => OfLines(days, depth - 1))
        : Leaf(days) ?? Condition.Always;

    /// <summary>A condition on people: facts, and All, Any and Not of them.</summary>
    internal Condition? OfPeople(int depth = 1) => depth > 0 && Draw.Chance(20) ? Joined(() => Fact() ?? Condition.Always) : Fact();

    /// <summary>A condition such as policies of the level have.</summary>
    internal Condition OfLevel(PolicyLevel level, DateRange days)
    {
        var usual = level switch
        {
            PolicyLevel.Agreement => CallOff(),
            PolicyLevel.Account => Draw.Chance(60) ? Accounts(days) : Segment(),
            PolicyLevel.GlobalProgramme => Draw.Chance(70) ? new Condition.OfGlobalAccount() : OfLines(days),
            PolicyLevel.Territory => Draw.Chance(60) ? Regions(days) : OfLines(days),
            _ => Draw.Chance(75) ? Condition.Always : OfLines(days),
        };
        usual ??= Condition.Always;
        return Draw.Chance(20) ? new Condition.All { Of = [usual, OfLines(days, 1)] } : usual;
    }

    private Condition Joined(Func<Condition> one) => Draw.Weighted(40, 40, 20) switch
    {
        0 => new Condition.All { Of = Many(one) },
        1 => new Condition.Any { Of = Many(one) },
        _ => new Condition.Not { Of = one() },
    };

    private ValueList<Condition> Many(Func<Condition> one) => ValueList.From(Enumerable.Range(0, Draw.Weighted(5, 15, 50, 30)).Select(_ => one()).ToList());

    private Condition? Leaf(DateRange days) => Draw.Int(0, 12) switch
    {
        0 => new Condition.OfType { AnyOf = Draw.Some(Words.Types, 1, 2) },
        1 => Some(scope.Names.Products.On(days)) is { Count: > 0 } products ? new Condition.OfProduct { AnyOf = products } : null,
        2 or 11 => Band(),
        3 => Segment(),
        4 => Accounts(days),
        5 => new Condition.OfGlobalAccount(),
        6 => Regions(days),
        7 => CallOff(),
        8 => new Condition.InStage { AnyOf = Draw.Some(Words.Stages, 1, 2) },
        9 => new Condition.ByChannel { AnyOf = Draw.Some(Words.Channels, 1, 1) },
        _ => Fact(),
    };

    private Condition? Band()
    {
        if (scope.Money.Bands.Count == 0)
        {
            return null;
        }

        var currency = scope.Money.Credit is { } credit && Draw.Chance(60) ? credit : Draw.Of(scope.Money.Bands);
        var from = Money.FromMinorUnits(Draw.From(0, 1, 10_000, 1_000_000, -500), currency);
        var to = Money.FromMinorUnits(from.MinorUnits + Draw.From(1, 10_000, 5_000_000), currency);
        return Draw.Weighted(40, 30, 30) switch
        {
            0 => new Condition.AmountBetween { From = from, To = to },
            1 => new Condition.AmountBetween { From = from },
            _ => new Condition.AmountBetween { To = to },
        };
    }

    private Condition.InSegment Segment() => new() { AnyOf = Draw.Some(scope.Segments, 1, 2) };

    private Condition.OfAccount? Accounts(DateRange days) =>
        Some(scope.Names.Accounts.On(days)) is { Count: > 0 } accounts ? new Condition.OfAccount { AnyOf = accounts, Subtree = Draw.Chance(75) } : null;

    private Condition.InRegion? Regions(DateRange days) => Some(scope.Names.Regions.On(days)) is { Count: > 0 } regions
        ? new Condition.InRegion { AnyOf = regions, Point = Draw.Chance(40) ? Draw.Of(Words.Points) : (InfluencePoint?)null }
        : null;

    private Condition.CallOff CallOff() => new() { Agreement = scope.Agreements.Count > 0 && Draw.Chance(50) ? Draw.Of(scope.Agreements) : (AgreementId?)null };

    private Condition? Fact()
    {
        if (scope.Facts.Count == 0)
        {
            return null;
        }

        var (name, kind) = Draw.Of([.. scope.Facts]);
        switch (kind)
        {
            case FactKind.Text:
                return new Condition.FactText { Name = name, AnyOf = Draw.Some(Words.Texts, 1, 2) };
            case FactKind.Number:
                var from = Draw.Int(0, 3);
                return Draw.Chance(50) ? new Condition.FactNumber { Name = name, From = from } : new Condition.FactNumber { Name = name, From = from, To = from + 1.5m };
            case FactKind.Day:
                return new Condition.FactDay { Name = name, During = scope.Calendar.Range(Draw, always: 0) };
            default:
                return new Condition.FactYesNo { Name = name, Value = Draw.Chance(80) };
        }
    }

    private ValueList<T> Some<T>(List<T> ids) => Draw.Some(ids, 1, 2);
}
