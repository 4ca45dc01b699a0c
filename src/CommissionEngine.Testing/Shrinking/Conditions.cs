using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Conditions rewritten, and simpler ones.</summary>
internal static class Conditions
{
    /// <summary>The condition with every test in it replaced.</summary>
    internal static Condition Mapped(Condition condition, Func<Condition, Condition> map) => condition switch
    {
        Condition.All all => all with { Of = Simpler.Changed(all.Of, one => Mapped(one, map)) },
        Condition.Any any => any with { Of = Simpler.Changed(any.Of, one => Mapped(one, map)) },
        Condition.Not not => not with { Of = Mapped(not.Of, map) },
        _ => map(condition),
    };

    /// <summary>Every test in the condition.</summary>
    internal static IEnumerable<Condition> Tests(Condition? condition) => condition switch
    {
        null => [],
        Condition.All all => all.Of.SelectMany(Tests),
        Condition.Any any => any.Of.SelectMany(Tests),
        Condition.Not not => Tests(not.Of),
        _ => [condition],
    };

    /// <summary>Whether it lets through nothing but call-offs, as policies for agreements have to.</summary>
    internal static bool ImpliesCallOff(Condition condition) => condition switch
    {
        Condition.CallOff => true,
        Condition.All all => all.Of.Any(ImpliesCallOff),
        Condition.Any any => any.Of.Count > 0 && any.Of.All(ImpliesCallOff),
        _ => false,
    };

    /// <summary>Nothing, a part of it, or the same with fewer values.</summary>
    internal static IEnumerable<Condition> Shrink(Condition condition)
    {
        if (condition != Condition.Always)
        {
            yield return Condition.Always;
        }

        foreach (var simpler in Parts(condition).Concat(Plainer(condition)))
        {
            yield return simpler;
        }
    }

    private static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        Condition.All all => all.Of.Concat(Simpler.Fewer(all.Of, 1).Select(of => all with { Of = of })).Concat(Simpler.Each(all.Of, Shrink).Select(of => all with { Of = of })),
        Condition.Any any => any.Of.Concat(Simpler.Fewer(any.Of).Select(of => any with { Of = of })).Concat(Simpler.Each(any.Of, Shrink).Select(of => any with { Of = of })),
        Condition.Not not => Shrink(not.Of).Select(Condition (of) => not with { Of = of }).Prepend(not.Of),
        _ => [],
    };

    private static IEnumerable<Condition> Plainer(Condition condition) => condition switch
    {
        Condition.OfType of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }),
        Condition.OfProduct of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }),
        Condition.InSegment of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }),
        Condition.OfAccount of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }),
        Condition.InRegion of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }).Concat(of.Point is null ? [] : [of with { Point = null }]),
        Condition.InStage of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }),
        Condition.FactText of => Simpler.Fewer(of.AnyOf, 1).Select(few => of with { AnyOf = few }),
        Condition.AmountBetween { From: not null, To: not null } band => [band with { To = null }, band with { From = null }],
        Condition.FactNumber { From: not null, To: not null } band => [band with { To = null }, band with { From = null }],
        Condition.CallOff { Agreement: not null } => [new Condition.CallOff()],
        _ => [],
    };
}
