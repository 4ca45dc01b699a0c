using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Every scenario, as its file says, to the cent.</summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>A file that cannot be read is a case of its own, so that it fails by itself and says why.</summary>
    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var file in Files())
            {
                try
                {
                    var scenarios = ReadAll(file);
                    for (var i = 0; i < scenarios.Count; i++)
                    {
                        cases.Add(new TheoryDataRow<string, int>(file, i) { TestDisplayName = scenarios[i].Sentence, Label = "" });
                    }
                }
                catch (ScenarioFault)
                {
                    cases.Add(new TheoryDataRow<string, int>(file, 0) { TestDisplayName = $"{file} can be read", Label = "" });
                }
            }

            return cases;
        }
    }

    [Fact]
    public void All_scenarios_of_crediting_have_a_file() =>
        Assert.Equal(Enumerable.Range(1, 27).Select(number => $"C{number:00}.json"), Files());

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_engine_answers_as_the_scenario_says(string file, int place)
    {
        var scenario = ReadAll(file)[place];
        var diagnostics = CreditEngine.TryCompile(scenario.Rulebook, scenario.Roster, out var engine);
        if (scenario.Diagnostics.Count > 0)
        {
            Diagnosed(scenario, diagnostics, engine);
            return;
        }

        Assert.Empty(diagnostics);
        var results = new Dictionary<string, Allocation>(StringComparer.Ordinal);
        foreach (var step in scenario.Steps)
        {
            var history = step.History(results);
            var allocation = history is null ? engine!.Allocate(step.Deal) : engine!.Allocate(step.Deal, history);
            results.Add(step.Name, allocation);
            Answered(scenario, step, allocation);

            var explanation = history is null ? engine.Explain(step.Deal) : engine.Explain(step.Deal, history);
            Assert.Equal(allocation, explanation.Allocation);
            Assert.Equal(allocation, CreditEngine.Replay(explanation));
        }

        Assert.All(scenario.Adjustments, adjustment => Adjusted(adjustment, results[adjustment.Before], results[adjustment.After]));
    }

    private static void Adjusted(ExpectedAdjustment expected, Allocation before, Allocation after)
    {
        Rows.Match($"The entries between {expected.Before} and {expected.After}", expected.Entries, [.. CreditEngine.Adjust(before, after).Select(Row.Of)]);
        Assert.Empty(CreditEngine.Adjust(after, after));
    }

    private static void Diagnosed(Scenario scenario, ValueList<Diagnostic> diagnostics, CreditEngine? engine)
    {
        Assert.Null(engine);
        Assert.Equal(scenario.Diagnostics.Select(expected => expected.Code), diagnostics.Select(diagnostic => diagnostic.Code));
        foreach (var (expected, diagnostic) in scenario.Diagnostics.Zip(diagnostics))
        {
            expected.Check(diagnostic);
        }

        Assert.Equal(diagnostics, Assert.Throws<DiagnosticsException>(() => CreditEngine.Compile(scenario.Rulebook, scenario.Roster)).Diagnostics);
    }

    private static void Answered(Scenario scenario, ScenarioStep step, Allocation allocation)
    {
        var expect = step.Expect;
        Rows.MatchInOrder($"Credits of {step.Name}", expect.Credits, [.. allocation.Credits.Select(Row.Of)]);
        Rows.MatchInOrder($"Residuals of {step.Name}", expect.Residuals, [.. allocation.Residuals.Select(Row.Of)]);
        Rows.Match($"Findings of {step.Name}", expect.Findings, [.. allocation.Findings.Select(Row.Of)]);
        Rows.Match($"Units of {step.Name}", expect.Units, [.. allocation.Units.Select(Row.Of)]);
        Assert.Equal(expect.Status, Values.Name(allocation.Status));
        Law.Check(scenario, step, allocation);
    }

    internal static IReadOnlyList<Scenario> ReadAll(string file) =>
        Scenario.ReadAll(file, File.ReadAllText(System.IO.Path.Combine(Folder, file)), File.ReadAllText(System.IO.Path.Combine(Folder, "cast.json")));

    private static IReadOnlyList<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => System.IO.Path.GetFileName(file)!).Where(file => file != "cast.json").Order(StringComparer.Ordinal)];
}
