using System.Collections;
using System.Reflection;
using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Allocating.Checking;

/// <summary>Stored results with one member changed at random, wherever it is: amounts, places, choices, lists left out, doubled, turned round or null.</summary>
internal static class GarbledResults
{
    private const int Each = 8;

    internal static IEnumerable<Allocation> Of(Allocation good, int seed)
    {
        var chance = new Random(seed);
        for (var i = 0; i < Each; i++)
        {
            yield return (Allocation)Changed(good, chance)!;
        }
    }

    /// <summary>A copy of a record, list or value in which one thing is another.</summary>
    private static object? Changed(object? value, Random chance) => value switch
    {
        null => null,
        int number => chance.Next(3) == 0 ? number + 1 : chance.Next(-1, 4),
        long number => number + chance.Next(-2, 3),
        decimal number => -number,
        string text => chance.Next(4) == 0 ? null : text + "x",
        Money money => chance.Next(4) == 0 ? Money.FromMinorUnits(money.MinorUnits, "USD") : Money.FromMinorUnits(Garbled(money.MinorUnits, chance), money.Currency),
        Enum choice => Enum.ToObject(choice.GetType(), chance.Next(-1, 6)),
        IEnumerable list => ChangedList(list, chance),
        _ => ChangedRecord(value, chance),
    };

    private static long Garbled(long units, Random chance) => chance.Next(5) switch
    {
        0 => long.MaxValue,
        1 => long.MinValue + 1,
        2 => 0,
        3 => -units,
        _ => units + 1,
    };

    private static object? ChangedList(IEnumerable list, Random chance)
    {
        var items = list.Cast<object?>().ToList();
        var type = list.GetType().GetGenericArguments()[0];
        switch (chance.Next(8))
        {
            case 0:
                return null;
            case 1:
                items.Clear();
                break;
            case 2:
                items.AddRange([.. items]);
                break;
            case 3:
                items.Reverse();
                break;
            default:
                if (items.Count > 0)
                {
                    var at = chance.Next(items.Count);
                    items[at] = Changed(items[at], chance) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
                }

                break;
        }

        var array = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return typeof(ValueList).GetMethods().Single(method => method.Name == nameof(ValueList.From) && method.GetParameters()[0].ParameterType.IsGenericType)
            .MakeGenericMethod(type).Invoke(null, [array]);
    }

    private static object? ChangedRecord(object value, Random chance)
    {
        var type = value.GetType();
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite && member.GetIndexParameters().Length == 0).ToList();
        if (members.Count == 0)
        {
            return value;
        }

        // A record copies itself; a value is copied when it is boxed.
        var copy = type.IsValueType ? value : type.GetMethod("<Clone>$")!.Invoke(value, null)!;
        var member = members[chance.Next(members.Count)];
        var changed = Changed(member.GetValue(value), chance);
        if (changed is not null || !member.PropertyType.IsValueType || Nullable.GetUnderlyingType(member.PropertyType) is not null)
        {
            member.SetValue(copy, changed);
        }

        return copy;
    }
}
