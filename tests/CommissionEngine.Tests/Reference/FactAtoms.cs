using System.Globalization;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>RULES 10: two conditions on open facts contain each other only if they are equal, and are disjoint if they exclude each other.</summary>
internal static class FactAtoms
{
    public static string NameOf(Condition atom) => atom switch
    {
        Condition.FactText test => test.Name,
        Condition.FactNumber test => test.Name,
        Condition.FactDay test => test.Name,
        Condition.FactYesNo test => test.Name,
        _ => throw new NotSupportedException($"{atom} is no test of a fact."),
    };

    /// <summary>Equal tests have equal texts; the order of a list of values means nothing.</summary>
    public static string TextOf(Condition atom) => atom switch
    {
        Condition.FactText test => "text " + string.Join('\u0001', test.AnyOf.Distinct().Order(StringComparer.Ordinal)),
        Condition.FactNumber test => string.Create(CultureInfo.InvariantCulture, $"number {Plain(test.From)} {Plain(test.To)}"),
        Condition.FactDay test => "day " + test.During,
        Condition.FactYesNo test => "yes or no " + test.Value,
        _ => throw new NotSupportedException($"{atom} is no test of a fact."),
    };

    /// <summary>Every set of tests that may hold together: those in which no two exclude each other.</summary>
    public static IEnumerable<HashSet<string>> Worlds(List<Condition> atoms)
    {
        var different = atoms.DistinctBy(TextOf).ToList();
        var worlds = new List<List<Condition>> { new() };
        foreach (var atom in different)
        {
            worlds.AddRange([.. worlds.Where(world => !world.Exists(other => Exclude(atom, other))).Select(world => (List<Condition>)[.. world, atom])]);
        }

        return worlds.Select(world => world.Select(TextOf).ToHashSet());
    }

    private static bool Exclude(Condition a, Condition b) => (a, b) switch
    {
        (Condition.FactText one, Condition.FactText other) => !one.AnyOf.Any(other.AnyOf.Contains),
        (Condition.FactNumber one, Condition.FactNumber other) => one.From >= other.To || other.From >= one.To,
        (Condition.FactDay one, Condition.FactDay other) => !one.During.Overlaps(other.During),
        (Condition.FactYesNo one, Condition.FactYesNo other) => one.Value != other.Value,
        _ => true,
    };

    private static decimal? Plain(decimal? value) => value is { } number ? number / 1.0000000000000000000000000000m : null;
}
