using System.Reflection;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Compiling.Fingerprints;

/// <summary>All ways to change one thing in a document, with whether the change is one of content: the order of a set is none.</summary>
internal static class Changes
{
    /// <summary>The lists whose order means something; what an allocation lists is in the order in which it was made.</summary>
    private static readonly HashSet<(Type, string)> Ordered =
    [
        (typeof(CreditPolicy), nameof(CreditPolicy.Pools)),
        (typeof(Recipients.Team), nameof(Recipients.Team.Roles)),
        (typeof(SplitMethod.ByRoleWeights), nameof(SplitMethod.ByRoleWeights.Weights)),
        (typeof(HoldoverRule.Schedule), nameof(HoldoverRule.Schedule.Steps)),
        (typeof(Rollup), nameof(Rollup.Rules)),
    ];

    internal static IEnumerable<Change> Of(object document) => OfRecord(document, document.GetType().Name, 0);

    private static IEnumerable<Change> OfRecord(object record, string path, int depth)
    {
        var type = record.GetType();
        foreach (var member in Populated.Members(type))
        {
            var before = member.GetValue(record);
            var isOrdered = Ordered.Contains((type, member.Name)) || type.Namespace == typeof(Allocation).Namespace;
            foreach (var change in OfValue(member.PropertyType, before, isOrdered, $"{path}.{member.Name}", depth + 1))
            {
                yield return change with { Document = With(record, member, change.Document) };
            }
        }
    }

    private static IEnumerable<Change> OfValue(Type type, object? value, bool isOrdered, string path, int depth)
    {
        if (value is null)
        {
            yield break; // as deep as the example goes
        }

        if (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null)
        {
            yield return new Change(path + " = null", null, true);
        }

        if (Populated.IsLeaf(type))
        {
            foreach (var other in Enumerable.Range(2, 40).Select(number => Populated.Of(type, number, 0)).Where(other => !Equals(other, value)).Take(1))
            {
                yield return new Change(path, other, true);
            }

            yield break;
        }

        foreach (var change in Populated.ItemOf(type) is { } item ? OfList(item, value, isOrdered, path, depth)
            : type.IsAbstract ? OfUnion(type, value, path, depth)
            : OfRecord(value, path, depth))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> OfUnion(Type type, object value, string path, int depth)
    {
        foreach (var one in Populated.Cases(type))
        {
            var populated = one == value.GetType() ? value : Populated.Of(one, 1, depth + 4)!;
            if (!ReferenceEquals(populated, value))
            {
                yield return new Change($"{path} = {one.Name}", populated, true);
            }

            foreach (var change in depth > 6 ? [] : OfRecord(populated, $"{path}({one.Name})", depth + 1))
            {
                yield return ReferenceEquals(populated, value) ? change : change with { Than = change.Than ?? $"{path} = {one.Name}" };
            }
        }
    }

    private static IEnumerable<Change> OfList(Type item, object list, bool isOrdered, string path, int depth)
    {
        var values = ((System.Collections.IEnumerable)list).Cast<object?>().ToList();
        if (values.Count < 2)
        {
            yield break;
        }

        yield return new Change(path + " turned around", Populated.ListOf(item, [.. values.AsEnumerable().Reverse()]), isOrdered);
        yield return new Change(path + " is empty", Populated.ListOf(item, []), true);
        yield return new Change(path + " without the last", Populated.ListOf(item, values[..^1]), true);
        yield return new Change(path + " with the first twice", Populated.ListOf(item, [values[0], .. values]), true);
        for (var i = 0; i < values.Count; i++)
        {
            foreach (var change in OfValue(values[i]!.GetType(), values[i], false, $"{path}[{i}]", depth + 1).Where(change => change.Document is not null))
            {
                yield return change with { Document = Populated.ListOf(item, [.. values[..i], change.Document, .. values[(i + 1)..]]) };
            }
        }
    }

    private static object With(object record, PropertyInfo member, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")?.Invoke(record, null) ?? typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(record, null)!;
        member.SetValue(copy, value);
        return copy;
    }
}
