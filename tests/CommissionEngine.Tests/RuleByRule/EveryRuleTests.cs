using System.Globalization;
using System.Reflection;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>No rule of the page of rules is without a test of its own.</summary>
public sealed class EveryRuleTests
{
    private const int LastRule = 40;

    [Fact]
    public void Every_rule_has_at_least_one_test()
    {
        var tested = typeof(EveryRuleTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(EveryRuleTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<FactAttribute>(inherit: true).Any(fact => fact.Skip is null))
            .SelectMany(method => method.GetCustomAttributes<TraitAttribute>())
            .Where(trait => trait.Name == "rule")
            .Select(trait => int.Parse(trait.Value, CultureInfo.InvariantCulture))
            .Distinct().Order();

        Assert.Equal(Enumerable.Range(1, LastRule), tested);
    }
}
