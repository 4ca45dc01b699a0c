using CommissionEngine.Deals;
using CommissionEngine.Testing.Generating;
using CommissionEngine.Testing.Shrinking;
using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Testing;

/// <summary>Random documents to try laws on, for FsCheck; and deals for your own rulebook and roster, with or without FsCheck.</summary>
/// <remarks>
/// Documents are small, and their days, amounts, places and weights are drawn from few, so that edges are hit and coincidences happen often.
/// Rosters and rulebooks are without faults. Of the deals some are what no careful clerk would book: unknown ids, splits that do not total 100%, events that take back too much,
/// amounts that hardly fit. A counterexample is made small by taking out and simplifying, and stays free of faults.
/// </remarks>
public static class CreditGenerators
{
    /// <summary>Small companies with their rules, some deals and what follows on them.</summary>
    public static Arbitrary<World> Worlds() => Arb.From(Seeds().Select(WorldMaker.Make), WorldShrinker.Shrink);

    /// <summary>Rosters without faults.</summary>
    public static Arbitrary<Roster> Rosters() => Arb.From(Seeds().Select(MakeRoster), WorldShrinker.Shrink);

    /// <summary>Rulebooks without faults for a roster.</summary>
    /// <param name="roster">A roster without faults, such as your own.</param>
    public static Arbitrary<Rulebook> Rulebooks(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var calendar = Scope.CalendarOf(roster);
        return Arb.From(
            Seeds().Select(seed => RulebookMaker.Make(new Draw(seed), calendar, roster)),
            rulebook => WorldShrinker.Shrink(rulebook, roster));
    }

    /// <summary>Deals for a rulebook and roster, such as your own: they name its ids, and lie around the edges of its amounts and days.</summary>
    /// <param name="rulebook">The rulebook, without faults.</param>
    /// <param name="roster">The roster, without faults.</param>
    public static Arbitrary<Deal> Deals(Rulebook rulebook, Roster roster)
    {
        var scope = ScopeOf(rulebook, roster);
        return Arb.From(Seeds().Select(seed => new DealMaker(new Draw(seed), scope).Make("D1")), DealShrinker.Shrink);
    }

    /// <summary>Deals in the order in which they happen, for a rulebook and roster such as your own: with returns, invoices and later states of deals that stand before them.</summary>
    /// <param name="rulebook">The rulebook, without faults.</param>
    /// <param name="roster">The roster, without faults.</param>
    public static Arbitrary<ValueList<Deal>> Sequences(Rulebook rulebook, Roster roster)
    {
        var scope = ScopeOf(rulebook, roster);
        return Arb.From(Seeds().Select(seed => new HistoryMaker(new Draw(seed), scope).Sequence(most: 3)), DealShrinker.ShrinkAll);
    }

    /// <summary>So many deals for a rulebook and roster, the same for the same seed: for a test without FsCheck, or a first look.</summary>
    /// <param name="rulebook">The rulebook, without faults.</param>
    /// <param name="roster">The roster, without faults.</param>
    /// <param name="count">How many, at least 0. Their ids are D1, D2 and so on.</param>
    /// <param name="seed">Any number; another one gives other deals.</param>
    public static ValueList<Deal> SampleDeals(Rulebook rulebook, Roster roster, int count, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var scope = ScopeOf(rulebook, roster);
        var draw = new Draw(unchecked((ulong)seed));
        var deals = new Deal[count];
        for (var i = 0; i < count; i++)
        {
            deals[i] = new DealMaker(draw.Fork(), scope).Make(new DealId(FormattableString.Invariant($"D{i + 1}")));
        }

        return ValueList.Create<Deal>(deals);
    }

    /// <summary>The world of a seed: the same seed, the same world.</summary>
    /// <param name="seed">Any number.</param>
    public static World SampleWorld(long seed) => WorldMaker.Make(unchecked((ulong)seed));

    private static DealScope ScopeOf(Rulebook rulebook, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(roster);
        return new DealScope(rulebook, roster);
    }

    private static Roster MakeRoster(ulong seed)
    {
        var draw = new Draw(seed);
        return RosterMaker.Make(draw, Calendar.Small(draw));
    }

    /// <summary>Seeds for whole documents: each makes all its choices by itself.</summary>
    private static Gen<ulong> Seeds() => Gen.Choose(0, int.MaxValue).Two().Select(pair => ((ulong)pair.Item1 << 31) ^ (ulong)pair.Item2);
}
