using System.Globalization;
using CommissionEngine.Policies;

namespace CommissionEngine.Explanations;

/// <summary>Conditions in plain words, the same in every culture.</summary>
internal static class ConditionText
{
    /// <summary>A condition as the end of a sentence that begins with "for"; empty for one that always holds.</summary>
    internal static string Of(Condition condition, InfluencePoint governing) => condition switch
    {
        Condition.OfType of => "deals of type " + Or(of.AnyOf),
        Condition.OfProduct of => "products of " + Or(of.AnyOf),
        Condition.AmountBetween of => "deals " + Band(of.From?.ToString(), of.To?.ToString()),
        Condition.InSegment of => "customers of segment " + Or(of.AnyOf),
        Condition.OfAccount of => (of.Subtree ? "customers at or below " : "exactly the customer ") + Or(of.AnyOf),
        Condition.OfGlobalAccount => "customers of a global account",
        Condition.InRegion of => string.Create(CultureInfo.InvariantCulture, $"a {(of.Point ?? governing).Value} in {Or(of.AnyOf)}"),
        Condition.CallOff of => of.Agreement is { } agreement ? "call-offs under " + agreement.Value : "call-offs",
        Condition.InStage of => "stage " + Or(of.AnyOf),
        Condition.ByChannel of => "channel " + Or(of.AnyOf),
        Condition.FactText of => of.Name + " = " + Or(of.AnyOf),
        Condition.FactNumber of => of.Name + " " + Band(Number(of.From), Number(of.To)),
        Condition.FactDay of => of.Name + " " + of.During,
        Condition.FactYesNo of => of.Name + (of.Value ? " = yes" : " = no"),
        Condition.All { Of.Count: 0 } => "",
        Condition.All of => Join(of.Of, governing, " and "),
        Condition.Any { Of.Count: 0 } => "nothing",
        Condition.Any of => "(" + Join(of.Of, governing, " or ") + ")",
        Condition.Not of => "not (" + Of(of.Of, governing) + ")",
        _ => "",
    };

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Band(string? from, string? to) => (from, to) switch
    {
        ({ } low, { } high) => $"from {low} to below {high}",
        ({ } low, null) => $"from {low}",
        (null, { } high) => $"below {high}",
        _ => "of any amount",
    };

    private static string Or<T>(ValueList<T> values) => string.Join(" or ", values);

    private static string Join(ValueList<Condition> parts, InfluencePoint governing, string word) =>
        string.Join(word, parts.Select(part => Of(part, governing)).Where(text => text.Length > 0));
}
