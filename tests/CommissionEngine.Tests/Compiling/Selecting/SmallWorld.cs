using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Tests.Compiling.Selecting;

/// <summary>A roster with somebody that no condition names below everybody that one may name, and all deals that can be told apart in it.</summary>
internal static class SmallWorld
{
    private static readonly string[] NamedAccounts = ["halden", "corner", "lease"];

    private static readonly string[] NamedSegments = ["industry", "retail"];

    private static readonly string?[] AllSegments = ["industry", "retail", "unnamed"];

    internal static Roster Roster { get; } = new()
    {
        Regions = ValueList.From(new (string Id, string? Parent)[]
        {
            ("world", null), ("EMEA", "world"), ("NL", "EMEA"), ("SE", "EMEA"), ("LATAM", "world"), ("island", null),
        }.SelectMany(region => new[] { Region(region.Id, region.Parent), Region(region.Id + "-x", region.Id) })),
        Products = ValueList.From(new (string Id, string? Parent)[] { ("machines", null), ("bearings", "machines"), ("service", null), ("other", null) }
            .SelectMany(product => new[] { Product(product.Id, product.Parent), Product(product.Id + "-x", product.Id) })),
        Accounts = ValueList.From(AllAccounts()),
        Agreements = ValueList.From(new[] { "FA-1", "FA-2", "FA-3" }.Select(id => new FrameworkAgreement { Id = id, Term = DateRange.Always })),
    };

    /// <summary>Conditions over at most so many dimensions, and which these are.</summary>
    internal static Gen<(int[] Dimensions, Condition[] Conditions)> Conditions(int count, int most = 3) =>
        from dimensions in Gen.Choose(0, Atoms.Length - 1).ArrayOf(most)
        from conditions in ConditionOver(dimensions, 3).ArrayOf(count)
        select (dimensions.Distinct().ToArray(), conditions);

    internal static Arbitrary<(int[] Dimensions, Condition[] Conditions)> Cases(int count) => Arb.From(Conditions(count), Smaller);

    /// <summary>Each deal with the agreement under which it is a call-off.</summary>
    internal static IEnumerable<(Deal Deal, string? CallOff)> Deals(int[] dimensions)
    {
        IEnumerable<(Deal Deal, string? CallOff)> deals = [(World.Deal() with { Account = null, Type = null, Places = [], Lines = [new DealLine { Booked = 50m }] }, null)];
        foreach (var dimension in dimensions)
        {
            deals = deals.SelectMany(deal => Varied(deal, dimension));
        }

        return deals;
    }

    private static readonly Gen<Condition>[] Atoms =
    [
        Some("new", "renewal").Select(World.Type),
        Some("world", "EMEA", "NL", "SE", "LATAM").Select(World.In),
        Some("world", "EMEA", "NL").Select(regions => World.At("delivery", regions)),
        Some("machines", "bearings", "service").Select(World.Products),
        Gen.OneOf(
            Some(NamedAccounts).Select(World.Accounts),
            Some(NamedAccounts).Select(World.Exactly),
            Gen.Constant(World.Global),
            Some(NamedSegments).Select(World.Segment)),
        Gen.Elements(World.Euros(0, 100), World.Euros(100, null), World.Euros(null, 1000), World.Euros(100, 1000)),
        Gen.Elements<Condition>(new Condition.CallOff(), new Condition.CallOff { Agreement = "FA-1" }, new Condition.CallOff { Agreement = "FA-2" }),
    ];

    private static IEnumerable<(Deal Deal, string? CallOff)> Varied((Deal Deal, string? CallOff) at, int dimension) => dimension switch
    {
        0 => new[] { null, "new", "renewal", "unnamed" }.Select(type => (at.Deal with { Type = type }, at.CallOff)),
        1 => Regions(InfluencePoint.Booking, at),
        2 => Regions(InfluencePoint.Delivery, at),
        3 => Roster.Products.Select(product => (at.Deal with { Lines = [at.Deal.Lines[0] with { Product = product.Id }] }, at.CallOff)).Append(at),
        4 => Roster.Accounts.Select(account => (at.Deal with { Account = account.Id }, at.CallOff)).Append(at),
        5 => new[] { -1m, 0m, 100m, 1000m }.Select(amount => (at.Deal with { Lines = [at.Deal.Lines[0] with { Booked = amount }] }, at.CallOff)),
        _ => new[] { null, "FA-1", "FA-2", "FA-3" }.Select(agreement => (at.Deal, agreement)),
    };

    private static IEnumerable<(Deal Deal, string? CallOff)> Regions(InfluencePoint point, (Deal Deal, string? CallOff) at) =>
        Roster.Regions.Select(region => (at.Deal with { Places = [.. at.Deal.Places, new Place(point, region.Id)] }, at.CallOff)).Append(at);

    private static Gen<Condition> ConditionOver(int[] dimensions, int depth)
    {
        var atom = Gen.Elements(dimensions).SelectMany(dimension => Atoms[dimension]);
        if (depth == 0)
        {
            return atom;
        }

        var inner = ConditionOver(dimensions, depth - 1);
        return Gen.Frequency(
            (4, atom),
            (3, from parts in Gen.Choose(1, 3).SelectMany(count => inner.ArrayOf(count)) select World.All(parts)),
            (2, from parts in Gen.Choose(1, 3).SelectMany(count => inner.ArrayOf(count)) select World.Any(parts)),
            (2, inner.Select(World.Not)));
    }

    private static IEnumerable<(int[] Dimensions, Condition[] Conditions)> Smaller((int[] Dimensions, Condition[] Conditions) of)
    {
        for (var i = 0; i < of.Conditions.Length; i++)
        {
            foreach (var smaller in Smaller(of.Conditions[i]))
            {
                Condition[] conditions = [.. of.Conditions];
                conditions[i] = smaller;
                yield return (of.Dimensions, conditions);
            }
        }
    }

    internal static IEnumerable<Condition> Smaller(Condition condition) => condition switch
    {
        Condition.All all => all.Of.Concat(Fewer(all.Of).Select(World.All)).Concat(EachSmaller(all.Of).Select(World.All)),
        Condition.Any any => any.Of.Concat(Fewer(any.Of).Select(World.Any)).Concat(EachSmaller(any.Of).Select(World.Any)),
        Condition.Not not => Smaller(not.Of).Select(World.Not).Prepend(not.Of),
        _ => [],
    };

    private static IEnumerable<Condition[]> Fewer(ValueList<Condition> parts) =>
        Enumerable.Range(0, parts.Count).Where(_ => parts.Count > 1).Select(i => parts.Where((_, j) => j != i).ToArray());

    private static IEnumerable<Condition[]> EachSmaller(ValueList<Condition> parts) =>
        Enumerable.Range(0, parts.Count).SelectMany(i => Smaller(parts[i]).Select(smaller => parts.Select((part, j) => j == i ? smaller : part).ToArray()));

    private static Gen<string[]> Some(params string[] names) =>
        from count in Gen.Choose(1, 2)
        from chosen in Gen.Elements(names).ArrayOf(count)
        select chosen;

    private static Region Region(string id, string? parent) => parent is null ? new Region { Id = id } : new Region { Id = id, Parent = parent };

    private static Product Product(string id, string? parent) => parent is null ? new Product { Id = id } : new Product { Id = id, Parent = parent };

    /// <summary>Halden is global with a segment, corner has one and lease has none; below each, and elsewhere, somebody of every segment, in a global tree and not.</summary>
    private static IEnumerable<Account> AllAccounts()
    {
        yield return new Account { Id = "halden", IsGlobal = true, Segment = "industry" };
        yield return new Account { Id = "corner", Segment = "retail", Parent = "halden-holding" };
        yield return new Account { Id = "halden-holding" };
        yield return new Account { Id = "lease", Parent = "corner" };
        foreach (var above in (string?[])[null, .. NamedAccounts])
        {
            foreach (var segment in AllSegments)
            {
                foreach (var isGlobal in new[] { false, true })
                {
                    var account = new Account { Id = $"{above ?? "else"}-{segment}-{(isGlobal ? "g" : "l")}", Segment = segment, IsGlobal = isGlobal };
                    yield return above is null ? account : account with { Parent = above };
                }
            }
        }
    }
}
