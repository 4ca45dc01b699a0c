using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>What the explanation of a scenario must name, so that whoever disagrees finds the reason in it.</summary>
public sealed class ScenarioExplanationTests
{
    public static TheoryData<string, int> Cases => ScenarioTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_explanation_names_what_the_scenario_asks_for(string file, int place)
    {
        var scenario = ScenarioTests.ReadAll(file)[place];
        if (CreditEngine.TryCompile(scenario.Rulebook, scenario.Roster, out var engine).Count > 0)
        {
            return;
        }

        var results = new Dictionary<string, Allocation>(StringComparer.Ordinal);
        foreach (var step in scenario.Steps)
        {
            var explanation = step.History(results) is { } history ? engine!.Explain(step.Deal, history) : engine!.Explain(step.Deal);
            results.Add(step.Name, explanation.Allocation);
            Assert.All(step.Expect.Explains, text => Assert.Contains(text, explanation.ToString(), StringComparison.Ordinal));
        }
    }
}
