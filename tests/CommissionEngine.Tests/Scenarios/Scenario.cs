using System.Text.Json;
using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>One case of a scenario: a sentence, documents, and what must come of them.</summary>
internal sealed record Scenario
{
    internal required string Sentence { get; init; }

    internal required Rulebook Rulebook { get; init; }

    internal required Roster Roster { get; init; }

    internal ValueList<ScenarioStep> Steps { get; init; } = [];

    internal ValueList<ExpectedAdjustment> Adjustments { get; init; } = [];

    /// <summary>The faults that compiling tells; none: it compiles.</summary>
    internal ValueList<ExpectedDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>All cases of a file, each with the facts that they share.</summary>
    /// <param name="name">How messages name the file.</param>
    /// <param name="text">The scenario.</param>
    /// <param name="cast">The cast that it may be played by.</param>
    internal static IReadOnlyList<Scenario> ReadAll(string name, string text, string cast)
    {
        var stage = Root("cast.json", cast);
        var templates = stage["templates"]?.Raw() ?? new Dictionary<string, JsonElement>();
        var company = stage.As(o => RosterReader.Read(o.Needed("roster")));

        var file = Root(name, text);
        var own = new Dictionary<string, JsonElement>(templates, StringComparer.Ordinal);
        foreach (var (key, template) in file["templates"]?.Raw() ?? new Dictionary<string, JsonElement>())
        {
            own[key] = template;
        }

        return file.With(own).As(o =>
        {
            _ = o["templates"];
            var id = o.Needed("id").Text;
            var roster = Staff(o, company);
            return o["cases"] is { } cases
                ? cases.Items.Select(item => item.As(one => Case(one, $"{id} ({one.Needed("case").Text})", one["rulebook"] ?? o["rulebook"], one["roster"], roster))).ToList()
                : [Case(o, id, o["rulebook"], null, roster)];
        });
    }

    private static Scenario Case(Node o, string id, Node? rulebook, Node? extra, Roster roster) => new()
    {
        Sentence = $"{id}: {o.Needed("sentence").Text}",
        Rulebook = RulebookReader.Read(rulebook ?? throw o.Fault("lacks \"rulebook\"")),
        Roster = extra is null ? roster : RosterReader.Join(roster, RosterReader.Read(extra)),
        Steps = o.Objects("steps", ScenarioStep.Read),
        Adjustments = o.Objects("adjustments", ExpectedAdjustment.Read),
        Diagnostics = o.Objects("diagnostics", ExpectedDiagnostic.Read),
    };

    /// <summary>The cast, if the scenario is played by it, without those whose assignments it names, and whoever comes besides.</summary>
    private static Roster Staff(Node o, Roster company)
    {
        var added = o["roster"] is { } roster ? RosterReader.Read(roster) : new Roster();
        if (o["cast"] is not { } cast)
        {
            return RosterReader.Join(company, added);
        }

        if (cast.IsYesNo)
        {
            return cast.YesNo ? RosterReader.Join(company, added) : added;
        }

        var without = cast.As(one => one.List("without", Values.Seat));
        return RosterReader.Join(company with { Assignments = [.. company.Assignments.Where(assignment => !without.Contains(assignment.Seat))] }, added);
    }

    private static Node Root(string name, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return new Node(document.RootElement.Clone(), name, new Dictionary<string, JsonElement>());
        }
        catch (JsonException fault)
        {
            throw new ScenarioFault($"{name} is no JSON: {fault.Message}");
        }
    }
}
