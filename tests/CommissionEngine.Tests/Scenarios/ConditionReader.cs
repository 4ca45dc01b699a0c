using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Reads a condition: "always", or an object whose property "kind" says which.</summary>
internal static class ConditionReader
{
    internal static Condition Read(Node node) => node.IsText && node.Text == "always" ? Condition.Always : node.As(Object);

    private static Condition Object(Node o) => o.Needed("kind").Text switch
    {
        "ofType" => new Condition.OfType { AnyOf = o.List("anyOf", item => item.Text) },
        "ofProduct" => new Condition.OfProduct { AnyOf = o.List("anyOf", item => new ProductId(item.Text)) },
        "amountBetween" => new Condition.AmountBetween { From = o["from"] is { } from ? Values.Money(from) : null, To = o["to"] is { } to ? Values.Money(to) : null },
        "inSegment" => new Condition.InSegment { AnyOf = o.List("anyOf", item => item.Text) },
        "ofAccount" => new Condition.OfAccount { AnyOf = o.List("anyOf", item => new AccountId(item.Text)), Subtree = o["subtree"]?.YesNo ?? true },
        "ofGlobalAccount" => new Condition.OfGlobalAccount(),
        "inRegion" => new Condition.InRegion
        {
            AnyOf = o.List("anyOf", item => new RegionId(item.Text)),
            Point = o["point"] is { } point ? new InfluencePoint(point.Text) : default(InfluencePoint?),
        },
        "callOff" => new Condition.CallOff { Agreement = o["agreement"] is { } agreement ? new AgreementId(agreement.Text) : default(AgreementId?) },
        "inStage" => new Condition.InStage { AnyOf = o.List("anyOf", item => item.Text) },
        "byChannel" => new Condition.ByChannel { AnyOf = o.List("anyOf", item => item.Text) },
        "factText" => new Condition.FactText { Name = o.Needed("name").Text, AnyOf = o.List("anyOf", item => item.Text) },
        "factNumber" => new Condition.FactNumber { Name = o.Needed("name").Text, From = o["from"]?.Number, To = o["to"]?.Number },
        "factDay" => new Condition.FactDay { Name = o.Needed("name").Text, During = Values.Range(o.Needed("during")) },
        "factYesNo" => new Condition.FactYesNo { Name = o.Needed("name").Text, Value = o["value"]?.YesNo ?? true },
        "all" => new Condition.All { Of = o.List("of", Read) },
        "any" => new Condition.Any { Of = o.List("of", Read) },
        "not" => new Condition.Not { Of = Read(o.Needed("of")) },
        _ => throw o.Fault("has a kind of condition that nobody knows"),
    };
}
