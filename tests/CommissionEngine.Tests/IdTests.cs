using System.Reflection;

namespace CommissionEngine.Tests;

public class IdTests
{
    private static readonly Type[] Ids =
    [
        typeof(AccountId), typeof(AgreementId), typeof(DealId), typeof(InfluencePoint), typeof(ParticipantId),
        typeof(PolicyId), typeof(PositionId), typeof(ProductId), typeof(RegionId), typeof(Role),
    ];

    public static TheoryData<Type> Types => [.. Ids];

    [Theory]
    [MemberData(nameof(Types))]
    public void An_id_keeps_its_text(Type id)
    {
        foreach (var text in new[] { "a", "halden-nl", "två ord", "北京", "😀", "x\u200dy" })
        {
            Assert.Equal(text, ValueOf(Make(id, text)));
            Assert.Equal(text, Make(id, text).ToString());
            Assert.Equal((true, Make(id, text)), TryOf(id, text));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_cannot_be_an_id_is_refused_by_name(Type id)
    {
        var faults = new Dictionary<string, string>
        {
            [""] = "is missing or blank",
            ["  "] = "is missing or blank",
            [" a"] = "\" a\" begins or ends with white space. Write \"a\".",
            ["a\u00a0"] = "begins or ends with white space",
            ["a\tb"] = "\"a\\u0009b\" contains a control character",
            ["a\n"] = "contains a control character",
            ["a\ud83d"] = "\"a\\uD83D\" contains half a surrogate pair",
            ["\ude00a"] = "contains half a surrogate pair",
            ["\ude00\ud83d"] = "contains half a surrogate pair",
        };
        foreach (var (text, fault) in faults)
        {
            var thrown = Assert.Throws<ArgumentException>(() => Make(id, text));
            Assert.StartsWith(id.Name + " ", thrown.Message, StringComparison.Ordinal);
            Assert.Contains(fault, thrown.Message, StringComparison.Ordinal);
            Assert.Equal((false, Activator.CreateInstance(id)!), TryOf(id, text));
        }

        Assert.Throws<ArgumentException>(() => Make(id, null!));
        Assert.False(TryOf(id, null).Right);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Default_is_no_id_and_its_text_is_empty(Type id)
    {
        var none = Activator.CreateInstance(id)!;
        Assert.Equal("", ValueOf(none));
        Assert.Equal("", none.ToString());
        Assert.NotEqual(none, Make(id, "a"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_id_converts_from_a_string_and_from_nothing_else(Type id)
    {
        var conversions = Ids.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name is "op_Implicit" or "op_Explicit" && (method.ReturnType == id || method.GetParameters()[0].ParameterType == id));
        var only = Assert.Single(conversions);
        Assert.Equal(typeof(string), only.GetParameters()[0].ParameterType);
        Assert.Equal(id, only.ReturnType);
    }

    [Fact]
    public void Ids_are_ordered_by_their_characters_and_not_by_culture()
    {
        AccountId[] ids = ["ä", "b", "a", "B", "z"];
        Assert.Equal(["B", "a", "b", "z", "ä"], Cultures.Under("sv-SE", () => ids.Order().Select(id => id.Value).ToArray()));
        Assert.True(default(AccountId).CompareTo("a") < 0);
    }

    [Fact]
    public void The_usual_influence_points_have_their_names()
    {
        Assert.Equal("decision", InfluencePoint.Decision.Value);
        Assert.Equal("booking", InfluencePoint.Booking.Value);
        Assert.Equal("delivery", InfluencePoint.Delivery.Value);
        Assert.Equal("billing", InfluencePoint.Billing.Value);
    }

    private static object Make(Type id, string text)
    {
        try
        {
            return Activator.CreateInstance(id, text)!;
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is not null)
        {
            throw wrapped.InnerException;
        }
    }

    private static string ValueOf(object id) => (string)id.GetType().GetProperty("Value")!.GetValue(id)!;

    private static (bool Right, object Id) TryOf(Type id, string? text)
    {
        var arguments = new object?[] { text, null };
        var right = (bool)id.GetMethod("TryOf")!.Invoke(null, arguments)!;
        return (right, arguments[1]!);
    }
}
