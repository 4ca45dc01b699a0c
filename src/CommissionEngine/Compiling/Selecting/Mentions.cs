using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Collects what the conditions of a rulebook name, dimension by dimension, before it gets numbers.</summary>
internal sealed class Mentions(RosterTables roster)
{
    internal HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Stages { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Channels { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Segments { get; } = new(StringComparer.Ordinal);

    internal HashSet<int> Agreements { get; } = [];

    internal HashSet<int> Accounts { get; } = [];

    internal HashSet<int> AccountsAlone { get; } = [];

    internal HashSet<int> Products { get; } = [];

    internal HashSet<int> Regions { get; } = [];

    internal Dictionary<Currency, List<long>> Amounts { get; } = [];

    internal Dictionary<string, List<string>> TextFacts { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, List<decimal>> NumberFacts { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, List<int>> DayFacts { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> YesNoFacts { get; } = new(StringComparer.Ordinal);

    internal void Collect(Condition condition)
    {
        switch (condition)
        {
            case Condition.OfType type:
                Types.UnionWith(type.AnyOf);
                break;
            case Condition.InStage stage:
                Stages.UnionWith(stage.AnyOf);
                break;
            case Condition.ByChannel channel:
                Channels.UnionWith(channel.AnyOf);
                break;
            case Condition.InSegment segment:
                Segments.UnionWith(segment.AnyOf);
                break;
            case Condition.CallOff { Agreement: { } agreement }:
                Agreements.Add(roster.Agreements.Names.Of(agreement.Value));
                break;
            case Condition.OfAccount account:
                Accounts.UnionWith(account.AnyOf.Select(id => roster.Accounts.Names.Of(id.Value)));
                AccountsAlone.UnionWith(account.Subtree ? [] : account.AnyOf.Select(id => roster.Accounts.Names.Of(id.Value)));
                break;
            case Condition.OfProduct product:
                Products.UnionWith(product.AnyOf.Select(id => roster.Products.Of(id.Value)));
                break;
            case Condition.InRegion region:
                Regions.UnionWith(region.AnyOf.Select(id => roster.Regions.Of(id.Value)));
                break;
            case Condition.All all:
                CollectEach(all.Of);
                break;
            case Condition.Any any:
                CollectEach(any.Of);
                break;
            case Condition.Not not:
                Collect(not.Of);
                break;
            default:
                CollectValues(condition);
                break;
        }
    }

    private void CollectValues(Condition condition)
    {
        switch (condition)
        {
            case Condition.AmountBetween amount when (amount.From ?? amount.To) is { } end:
                Add(Amounts, end.Currency, amount.From?.MinorUnits, amount.To?.MinorUnits);
                break;
            case Condition.FactText text:
                ListOf(TextFacts, text.Name).AddRange(text.AnyOf);
                break;
            case Condition.FactNumber number:
                Add(NumberFacts, number.Name, number.From, number.To);
                break;
            case Condition.FactDay day:
                Add(DayFacts, day.Name, StartOf(day.During), EndOf(day.During));
                break;
            case Condition.FactYesNo yesNo:
                YesNoFacts.Add(yesNo.Name);
                break;
            default:
                break;
        }
    }

    /// <summary>The first day of a range; null if it is open.</summary>
    internal static int? StartOf(DateRange range) => range.Start is { } start ? Days.Of(start) : null;

    /// <summary>The day after the last one of a range; null if it is open.</summary>
    internal static int? EndOf(DateRange range) => range.End is { } end ? Days.Of(end) + 1 : null;

    private void CollectEach(ValueList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Collect(condition);
        }
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T? from, T? to)
        where TKey : notnull
        where T : struct
    {
        var list = ListOf(lists, key);
        list.AddRange(new[] { from, to }.OfType<T>());
    }

    private static List<T> ListOf<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = [];
            lists.Add(key, list);
        }

        return list;
    }
}
