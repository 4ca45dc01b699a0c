using System.Globalization;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>RULES 10: whether every deal of one condition is a deal of another.</summary>
/// <remarks>
/// Decided by looking for a witness: a deal of the one that is none of the other. Each dimension that the conditions ask for (type, product, place at a
/// point, ...) takes each of its few telling values: what the conditions name, something that nobody named, nothing at all.
/// Decision: a policy's days do not count; trees may change, so it must hold in the trees of every day.
/// </remarks>
internal sealed class Implying(World world)
{
    /// <summary>Both conditions with the governing point written out.</summary>
    public bool Implies(Condition some, Condition others)
    {
        foreach (var date in TellingDates())
        {
            var universe = new Universe(world, date, [some, others]);
            if (Witness(universe, some, others, 0, []))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The condition with the policy's governing point written out.</summary>
    public static Condition Ground(Condition condition, InfluencePoint governing) => condition switch
    {
        Condition.All all => new Condition.All { Of = ValueList.From(all.Of.Select(one => Ground(one, governing))) },
        Condition.Any any => new Condition.Any { Of = ValueList.From(any.Of.Select(one => Ground(one, governing))) },
        Condition.Not not => new Condition.Not { Of = Ground(not.Of, governing) },
        Condition.InRegion of => of with { Point = of.Point ?? governing },
        _ => condition,
    };

    private static bool Witness(Universe universe, Condition some, Condition others, int next, Dictionary<string, object> deal)
    {
        var isOfSome = universe.Holds(some, deal);
        var isOfOthers = universe.Holds(others, deal);
        if (isOfSome == false || isOfOthers == true || !universe.IsPossible(deal))
        {
            return false;
        }

        if (isOfSome == true && isOfOthers == false)
        {
            return true;
        }

        var (dimension, values) = universe.Dimensions[next];
        foreach (var value in values)
        {
            deal[dimension] = value;
            if (Witness(universe, some, others, next + 1, deal))
            {
                return true;
            }
        }

        deal.Remove(dimension);
        return false;
    }

    /// <summary>A day before every change of the trees, and the first day of every change.</summary>
    private List<LocalDate> TellingDates()
    {
        var ranges = world.Roster.Accounts.Select(a => a.During).Concat(world.Roster.Products.Select(p => p.During)).Concat(world.Roster.Regions.Select(r => r.During)).ToList();
        var changes = ranges.Select(r => r.Start).OfType<LocalDate>()
            .Concat(ranges.Select(r => r.End).OfType<LocalDate>().Where(end => end < LocalDate.MaxIsoValue).Select(end => end.PlusDays(1)))
            .Distinct().Order().ToList();
        return changes.Count == 0 ? [new LocalDate(2000, 1, 1)] : changes[0] > LocalDate.MinIsoValue ? [changes[0].PlusDays(-1), .. changes] : changes;
    }
}

/// <summary>A place in a tree for a witness: a node, something unnamed below a node (or, without node, beside them all), or nothing.</summary>
internal sealed record TreePlace(string? Node, bool IsUnnamed, bool IsGlobal = false)
{
    public static TreePlace Nothing { get; } = new(null, false);
}

/// <summary>The dimensions that some conditions ask for, with their telling values on one day.</summary>
internal sealed class Universe
{
    private const string Unnamed = "\u0001unnamed";
    private const string Nothing = "\u0001nothing";

    private readonly World _world;
    private readonly LocalDate _date;
    private readonly List<Condition> _atoms = [];

    public Universe(World world, LocalDate date, IEnumerable<Condition> conditions)
    {
        _world = world;
        _date = date;
        foreach (var condition in conditions)
        {
            Collect(condition);
        }

        Dimensions = [.. _atoms.GroupBy(DimensionOf).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, Values(group.ToList())))];
    }

    public List<(string Dimension, List<object> Values)> Dimensions { get; }

    /// <summary>Whether it holds for the deal as far as it is known; null if that is open yet.</summary>
    public bool? Holds(Condition condition, Dictionary<string, object> deal)
    {
        switch (condition)
        {
            case Condition.All all:
                var every = all.Of.Select(one => Holds(one, deal)).ToList();
                return every.Contains(false) ? false : every.Contains(null) ? null : true;
            case Condition.Any any:
                var each = any.Of.Select(one => Holds(one, deal)).ToList();
                return each.Contains(true) ? true : each.Contains(null) ? null : false;
            case Condition.Not not:
                return !Holds(not.Of, deal);
            default:
                return deal.TryGetValue(DimensionOf(condition), out var value) ? AtomHolds(condition, value) : null;
        }
    }

    /// <summary>Decision: an account that is named by its id has the segment that the roster gives it that day; one that nobody named may have any.</summary>
    public bool IsPossible(Dictionary<string, object> deal)
    {
        if (!deal.TryGetValue("account", out var at) || !deal.TryGetValue("segment", out var segment) || at is not TreePlace { Node: { } node, IsUnnamed: false })
        {
            return true;
        }

        var own = _world.AccountsFrom(new AccountId(node), _date).Select(row => row.Segment).OfType<string>().FirstOrDefault() ?? Nothing;
        return (string)segment == (own == Nothing || _atoms.SelectMany(Texts).Contains(own) ? own : Unnamed);
    }

    private static string DimensionOf(Condition atom) => atom switch
    {
        Condition.OfType => "type",
        Condition.InStage => "stage",
        Condition.ByChannel => "channel",
        Condition.InSegment => "segment",
        Condition.OfProduct => "product",
        Condition.OfAccount or Condition.OfGlobalAccount => "account",
        Condition.InRegion of => "place " + of.Point,
        Condition.CallOff => "call-off",
        Condition.AmountBetween band => (band.From ?? band.To) is { } end ? string.Create(CultureInfo.InvariantCulture, $"amount {end.Currency} {end.Currency.Decimals}") : "amount",
        _ => "fact " + FactAtoms.NameOf(atom),
    };

    private static ValueList<string> Texts(Condition atom) => atom switch
    {
        Condition.OfType of => of.AnyOf,
        Condition.InStage of => of.AnyOf,
        Condition.ByChannel of => of.AnyOf,
        Condition.InSegment of => of.AnyOf,
        _ => [],
    };

    private void Collect(Condition condition)
    {
        switch (condition)
        {
            case Condition.All all:
                all.Of.ToList().ForEach(Collect);
                break;
            case Condition.Any any:
                any.Of.ToList().ForEach(Collect);
                break;
            case Condition.Not not:
                Collect(not.Of);
                break;
            default:
                _atoms.Add(condition);
                break;
        }
    }

    private bool AtomHolds(Condition atom, object value) => atom switch
    {
        Condition.OfProduct or Condition.OfAccount or Condition.OfGlobalAccount or Condition.InRegion => TreeHolds(atom, (TreePlace)value),
        Condition.CallOff of => of.Agreement is { } agreement ? ((HashSet<string>)value).Contains(agreement.Value) : ((HashSet<string>)value).Count > 0,
        Condition.AmountBetween band => !((decimal)value < band.From?.MinorUnits) && !((decimal)value >= band.To?.MinorUnits),
        Condition.OfType or Condition.InStage or Condition.ByChannel or Condition.InSegment => Texts(atom).Contains((string)value),
        _ => ((HashSet<string>)value).Contains(FactAtoms.TextOf(atom)),
    };

    private bool TreeHolds(Condition atom, TreePlace place)
    {
        var path = place.Node is null ? [] : PathOf(atom, place.Node);
        return atom switch
        {
            Condition.OfGlobalAccount => place.IsGlobal,
            Condition.OfAccount { Subtree: false } of => !place.IsUnnamed && path.Take(1).Any(node => NamesOf(of).Contains(node)),
            _ => path.Any(node => NamesOf(atom).Contains(node)),
        };
    }

    private List<string> NamesOf(Condition atom) => atom switch
    {
        Condition.OfProduct of => [.. of.AnyOf.Select(id => id.Value)],
        Condition.OfAccount of => [.. of.AnyOf.Select(id => _world.Now(id).Value)],
        Condition.InRegion of => [.. of.AnyOf.Select(id => id.Value)],
        _ => [],
    };

    private List<string> PathOf(Condition atom, string node) => atom switch
    {
        Condition.OfProduct => [.. _world.ProductsFrom(new ProductId(node), _date).Select(id => id.Value)],
        Condition.InRegion => [.. _world.RegionsFrom(new RegionId(node), _date).Select(id => id.Value)],
        _ => [.. _world.AccountsFrom(new AccountId(node), _date).Select(row => row.Id.Value)],
    };

    private List<object> Values(List<Condition> atoms) => atoms[0] switch
    {
        Condition.OfProduct or Condition.OfAccount or Condition.OfGlobalAccount or Condition.InRegion => TreeValues(atoms),
        Condition.CallOff => [.. Subsets([.. atoms.OfType<Condition.CallOff>().Select(of => of.Agreement?.Value).OfType<string>().Distinct(), Unnamed])],
        Condition.AmountBetween => AmountValues(atoms.Cast<Condition.AmountBetween>()),
        Condition.OfType or Condition.InStage or Condition.ByChannel or Condition.InSegment => [.. atoms.SelectMany(Texts).Distinct(), Unnamed, Nothing],
        _ => [.. FactAtoms.Worlds(atoms)],
    };

    /// <summary>Every named node, something unnamed below each, something unnamed beside them, nothing. What lies below a global account is global, anything else unnamed may be.</summary>
    private List<object> TreeValues(List<Condition> atoms)
    {
        var values = new List<object> { TreePlace.Nothing, new TreePlace(null, true), new TreePlace(null, true, true) };
        foreach (var node in atoms.SelectMany(NamesOf).Distinct())
        {
            if (PathOf(atoms[0], node).Count == 0)
            {
                continue;
            }

            var isGlobal = atoms[0] is Condition.OfAccount or Condition.OfGlobalAccount && _world.AccountsFrom(new AccountId(node), _date).Any(row => row.IsGlobal);
            values.Add(new TreePlace(node, false, isGlobal));
            values.Add(new TreePlace(node, true, isGlobal));
            values.Add(new TreePlace(node, true, true));
        }

        return values;
    }

    private static List<object> AmountValues(IEnumerable<Condition.AmountBetween> bands)
    {
        var ends = bands.SelectMany(band => new[] { band.From?.MinorUnits, band.To?.MinorUnits }).OfType<long>().Distinct().Order().Select(end => (decimal)end).ToList();
        return ends.Count == 0 ? [0m] : [ends[0] - 1, .. ends];
    }

    private static List<HashSet<string>> Subsets(List<string> names) =>
        names.Aggregate(new List<HashSet<string>> { new() }, (sets, name) => [.. sets, .. sets.Select(set => new HashSet<string>(set) { name })]);
}
