using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a condition says. Whatever it lists is a set.</summary>
internal static class ConditionContent
{
    internal static void Write(CanonicalWriter to, Condition condition)
    {
        to.Field("case"u8).Number((long)condition.Kind);
        switch (condition)
        {
            case Condition.OfType of:
                AnyOf(to, of.AnyOf);
                break;
            case Condition.OfProduct of:
                to.Field("anyOf"u8).Set(of.AnyOf, static (set, id) => set.Text(id.Value));
                break;
            case Condition.AmountBetween band:
                to.Field("from"u8).Money(band.From);
                to.Field("to"u8).Money(band.To);
                break;
            case Condition.InSegment of:
                AnyOf(to, of.AnyOf);
                break;
            case Condition.OfAccount of:
                to.Field("anyOf"u8).Set(of.AnyOf, static (set, id) => set.Text(id.Value));
                to.Field("subtree"u8).YesNo(of.Subtree);
                break;
            case Condition.InRegion of:
                to.Field("anyOf"u8).Set(of.AnyOf, static (set, id) => set.Text(id.Value));
                to.Field("point"u8).Text(of.Point?.Value);
                break;
            case Condition.CallOff of:
                to.Field("agreement"u8).Text(of.Agreement?.Value);
                break;
            case Condition.InStage of:
                AnyOf(to, of.AnyOf);
                break;
            case Condition.ByChannel of:
                AnyOf(to, of.AnyOf);
                break;
            case Condition.All all:
                to.Field("of"u8).RecordSet(all.Of, Write);
                break;
            case Condition.Any any:
                to.Field("of"u8).RecordSet(any.Of, Write);
                break;
            case Condition.Not not:
                to.Field("of"u8).Record(not.Of, Write);
                break;
            default:
                Fact(to, condition);
                break;
        }
    }

    private static void Fact(CanonicalWriter to, Condition condition)
    {
        switch (condition)
        {
            case Condition.FactText fact:
                to.Field("name"u8).Text(fact.Name);
                AnyOf(to, fact.AnyOf);
                break;
            case Condition.FactNumber fact:
                to.Field("name"u8).Text(fact.Name);
                to.Field("from"u8).Decimal(fact.From);
                to.Field("to"u8).Decimal(fact.To);
                break;
            case Condition.FactDay fact:
                to.Field("name"u8).Text(fact.Name);
                to.Field("during"u8).Range(fact.During);
                break;
            case Condition.FactYesNo fact:
                to.Field("name"u8).Text(fact.Name);
                to.Field("value"u8).YesNo(fact.Value);
                break;
        }
    }

    private static void AnyOf(CanonicalWriter to, ValueList<string> values) => to.Field("anyOf"u8).Set(values, static (set, text) => set.Text(text));
}
