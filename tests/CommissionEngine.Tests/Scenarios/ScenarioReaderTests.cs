namespace CommissionEngine.Tests.Scenarios;

/// <summary>A scenario that is written down wrong fails, and says where: a misspelt expectation would otherwise expect nothing.</summary>
public sealed class ScenarioReaderTests
{
    private const string Cast = """{ "roster": { "participants": [ { "id": "anna" } ] }, "templates": { "order": { "id": "D-1", "booked": "2025-03-14", "lines": [ { "booked": 100.00 } ] } } }""";

    private static string Text(string deal = """ "like": "order" """, string expect = """ "status": "noPolicy" """, string more = "") =>
        $$"""{ "id": "C99", "sentence": "Nobody decides", {{more}} "rulebook": {}, "steps": [ { "deal": { {{deal}} }, "expect": { {{expect}} } } ] }""";

    [Fact]
    public void A_right_one_is_read_with_its_sentence_and_its_template()
    {
        var scenario = Assert.Single(Scenario.ReadAll("C99.json", Text(), Cast));

        Assert.Equal("C99: Nobody decides", scenario.Sentence);
        Assert.Equal(100.00m, scenario.Steps[0].Deal.Lines[0].Booked);
        Assert.Equal(new ParticipantId("anna"), scenario.Roster.Participants[0].Id);
    }

    [Fact]
    public void What_a_deal_says_itself_stands_before_its_template() =>
        Assert.Equal(new DealId("D-2"), Scenario.ReadAll("C99.json", Text(deal: """ "like": "order", "id": "D-2" """), Cast)[0].Steps[0].Deal.Id);

    [Theory]
    [InlineData(""" "like": "order", "bokked": 1 """, """ "status": "credited" """, "", "C99.json.steps[0].deal has an unknown property \"bokked\".")]
    [InlineData(""" "like": "order" """, """ "status": "credited", "credit": [] """, "", "C99.json.steps[0].expect has an unknown property \"credit\".")]
    [InlineData(""" "like": "order" """, """ "status": "credited", "credits": [ { "participant": "anna", "amount": 1, "amnt": 2 } ] """, "", "C99.json.steps[0].expect.credits[0] has an unknown property \"amnt\".")]
    [InlineData(""" "like": "order" """, """ "status": "credited" """, """ "rooster": {}, """, "C99.json has an unknown property \"rooster\".")]
    [InlineData(""" "like": "order" """, """ "status": "credited", "credits": [ { "participant": "anna" } ] """, "", "C99.json.steps[0].expect.credits[0] lacks \"amount\".")]
    [InlineData(""" "like": "ordre" """, """ "status": "credited" """, "", "C99.json.steps[0].deal is like ordre, which is no template.")]
    [InlineData(""" "like": "order", "booked": "14.3.2025" """, """ "status": "credited" """, "", "C99.json.steps[0].deal.booked should be a day such as 2025-03-14.")]
    [InlineData(""" "like": "order", "account": 5 """, """ "status": "credited" """, "", "C99.json.steps[0].deal.account should be a text.")]
    [InlineData(""" "like": "order", "id": "D-1", "id": "D-2" """, """ "status": "credited" """, "", "C99.json.steps[0].deal has \"id\" twice.")]
    public void A_wrong_one_names_the_file_and_the_property(string deal, string expect, string more, string fault) =>
        Assert.Equal(fault, Assert.Throws<ScenarioFault>(() => Scenario.ReadAll("C99.json", Text(deal, expect, more), Cast)).Message);

    [Fact]
    public void A_row_that_is_not_expected_fails()
    {
        var row = new Row();
        row.Add("amount", "1");

        Assert.Contains("amount 1", Assert.Throws<Xunit.Sdk.FailException>(() => Rows.MatchInOrder("Credits", [], [row])).Message, StringComparison.Ordinal);
        Assert.Throws<Xunit.Sdk.FailException>(() => Rows.MatchInOrder("Credits", [row], []));
        Assert.Throws<Xunit.Sdk.FailException>(() => Rows.Match("Findings", [], [row]));
        Assert.Throws<Xunit.Sdk.FailException>(() => Rows.Match("Findings", [row], [row, row]));
    }
}
