using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Which rows of participants have the facts that a pool asks for: asked once, when compiling.</summary>
internal static class PersonConditions
{
    internal static bool[] Rows(Condition condition, Participant[] rows)
    {
        var holds = new bool[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            holds[i] = Holds(condition, rows[i].Facts);
        }

        return holds;
    }

    private static bool Holds(Condition condition, ValueList<Fact> facts) => condition switch
    {
        Condition.All all => all.Of.All(part => Holds(part, facts)),
        Condition.Any any => any.Of.Any(part => Holds(part, facts)),
        Condition.Not not => !Holds(not.Of, facts),
        Condition.FactText text => facts.Any(fact =>
            fact is Fact.Text given && Same(given.Name, text.Name) && text.AnyOf.Any(value => Same(value, given.Value))),
        Condition.FactNumber number => facts.Any(fact =>
            fact is Fact.Number given && Same(given.Name, number.Name)
            && !(given.Value < number.From) && !(given.Value >= number.To)),
        Condition.FactDay day => facts.Any(fact => fact is Fact.Day given && Same(given.Name, day.Name) && day.During.Contains(given.Value)),
        Condition.FactYesNo yes => facts.Any(fact => fact is Fact.YesNo given && Same(given.Name, yes.Name) && given.Value == yes.Value),
        _ => false,
    };

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
