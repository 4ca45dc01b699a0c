using System.Reflection;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling.Fingerprints;

/// <summary>Makes documents of any type in which every member says something, by looking at the type: what is added to a document later is in them too.</summary>
internal static class Populated
{
    private const int Deepest = 12;

    internal static T Of<T>() => (T)Of(typeof(T), 1, 0)!;

    /// <summary>A value of the type; another number gives another value.</summary>
    internal static object? Of(Type type, int number, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner, number, depth);
        }

        if (Leaf(type, number) is { } leaf)
        {
            return leaf;
        }

        if (ItemOf(type) is { } item)
        {
            return List(item, number, depth);
        }

        if (type.IsAbstract)
        {
            return depth > Deepest ? null : Of(Cases(type)[0], number, depth + 1);
        }

        return depth > Deepest ? null : Record(type, number, depth);
    }

    internal static bool IsLeaf(Type type) => Leaf(Nullable.GetUnderlyingType(type) ?? type, 1) is not null;

    /// <summary>The type of a list's items; null for what is no list.</summary>
    internal static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>The cases of a closed set, in the order in which they are written.</summary>
    internal static Type[] Cases(Type type) => [.. type.GetNestedTypes().Where(nested => nested.BaseType == type && !nested.IsAbstract)];

    /// <summary>What a document says: all that can be given.</summary>
    internal static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0);

    internal static object ListOf(Type item, IReadOnlyList<object?> values)
    {
        var array = Array.CreateInstance(item, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(values[i], i);
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static object List(Type item, int number, int depth)
    {
        if (depth > Deepest - 4)
        {
            return ListOf(item, []);
        }

        var values = item.IsAbstract
            ? Cases(item).Select((one, place) => Of(one, number + place, depth + 6))
            : [Of(item, number, depth + 1), Of(item, number + 1, depth + 1)];
        return ListOf(item, [.. values.Where(value => value is not null)]);
    }

    private static object Record(Type type, int number, int depth)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var member in Members(type))
        {
            member.SetValue(made, Of(member.PropertyType, number, depth + 1));
        }

        return made;
    }

    private static object? Leaf(Type type, int number) => type switch
    {
        _ when type == typeof(string) => "text " + number,
        _ when type == typeof(int) => number,
        _ when type == typeof(bool) => number % 2 == 1,
        _ when type == typeof(decimal) => number + 0.5m,
        _ when type == typeof(LocalDate) => new LocalDate(2025, 1, 1).PlusDays(number),
        _ when type == typeof(DateRange) => DateRange.Between(new LocalDate(2025, 1, 1).PlusDays(number), new LocalDate(2026, 1, 1)),
        _ when type == typeof(Share) => Share.Fraction(number, 1_000),
        _ when type == typeof(Currency) => Currency.Declare("X" + number, 2),
        _ when type == typeof(Money) => Money.FromMinorUnits(number, "EUR"),
        _ when type == typeof(Seat) => Seat.Own("seat " + number),
        { IsEnum: true } => Choice(type, number),
        { IsValueType: true } when type.GetConstructor([typeof(string)]) is { } constructor => constructor.Invoke(["id " + number]),
        _ => null,
    };

    private static object Choice(Type type, int number)
    {
        var values = Enum.GetValues(type);
        return values.GetValue(number % values.Length)!;
    }
}
