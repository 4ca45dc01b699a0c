using System.Text.Json;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>One value of a scenario file, read strictly: a property that nobody asks for is a fault, and so is one of the wrong kind.</summary>
/// <remarks>An object with the property <c>like</c> has the properties of the template of that name besides its own, which stand first.</remarks>
internal sealed class Node(JsonElement value, string path, IReadOnlyDictionary<string, JsonElement> templates)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private Dictionary<string, JsonElement>? _properties;

    internal string Path => path;

    internal bool IsText => value.ValueKind == JsonValueKind.String;

    internal bool IsNumber => value.ValueKind == JsonValueKind.Number;

    internal bool IsYesNo => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    internal string Text => IsText ? value.GetString()! : throw Fault("should be a text");

    internal decimal Number => IsNumber && value.TryGetDecimal(out var number) ? number : throw Fault("should be a number");

    internal int Integer => IsNumber && value.TryGetInt32(out var number) ? number : throw Fault("should be a whole number");

    internal bool YesNo => IsYesNo ? value.GetBoolean() : throw Fault("should be true or false");

    internal IReadOnlyList<Node> Items => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select((item, place) => new Node(item, $"{path}[{place}]", templates))]
        : throw Fault("should be a list");

    /// <summary>All properties of an object whose names are data.</summary>
    internal IReadOnlyList<(string Name, Node Value)> Pairs => [.. Properties.Keys.Select(name => (name, Needed(name)))];

    private Dictionary<string, JsonElement> Properties => _properties ??= Merged(value, 0);

    internal Node? this[string name]
    {
        get
        {
            _read.Add(name);
            return Properties.TryGetValue(name, out var found) ? new Node(found, $"{path}.{name}", templates) : null;
        }
    }

    internal Node Needed(string name) => this[name] ?? throw Fault($"lacks \"{name}\"");

    /// <summary>Makes something of an object and sees to it that nothing in it was passed over.</summary>
    internal T As<T>(Func<Node, T> make)
    {
        var made = make(this);
        if (Properties.Keys.FirstOrDefault(name => !_read.Contains(name)) is { } unknown)
        {
            throw Fault($"has an unknown property \"{unknown}\"");
        }

        return made;
    }

    internal ValueList<T> List<T>(string name, Func<Node, T> make) => this[name] is { } list ? ValueList.From(list.Items.Select(make).ToList()) : [];

    internal ValueList<T> Objects<T>(string name, Func<Node, T> make) => List(name, item => item.As(make));

    internal ScenarioFault Fault(string what) => new($"{path} {what}.");

    /// <summary>The node with other templates.</summary>
    internal Node With(IReadOnlyDictionary<string, JsonElement> others) => new(value, path, others);

    /// <summary>The properties as they are, for templates.</summary>
    internal IReadOnlyDictionary<string, JsonElement> Raw()
    {
        foreach (var name in Properties.Keys)
        {
            _read.Add(name);
        }

        return Properties;
    }

    private Dictionary<string, JsonElement> Merged(JsonElement element, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fault("should be an object");
        }

        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!properties.TryAdd(property.Name, property.Value))
            {
                throw Fault($"has \"{property.Name}\" twice");
            }
        }

        if (properties.Remove("like", out var like))
        {
            if (depth > 8 || like.GetString() is not { } name || !templates.TryGetValue(name, out var template))
            {
                throw Fault($"is like {like}, which is no template");
            }

            foreach (var (key, inherited) in Merged(template, depth + 1))
            {
                properties.TryAdd(key, inherited);
            }
        }

        return properties;
    }
}
