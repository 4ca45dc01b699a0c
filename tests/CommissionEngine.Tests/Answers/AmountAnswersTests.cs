using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Answers.Given;

namespace CommissionEngine.Tests.Answers;

/// <summary>Whatever is too large to be counted, the finding names what it was made of.</summary>
public sealed class AmountAnswersTests
{
    private const decimal Most = 92_233_720_368_547_758.07m;

    private const string Sentence = "Nothing is credited, because an amount is too large to be counted exactly: ";

    private static Deal Full => Order with { Lines = [new DealLine { Booked = Most }] };

    [Fact]
    public void Every_amount_of_the_deal_that_does_not_fit_is_told() => Told(
        Ask(Order with { Lines = [new DealLine { Booked = 10m, Net = 2e17m }, new DealLine { Booked = 3e17m }], Events = [Returned(-4e17m)] }),
        "EUR -400,000,000,000,000,000.00 at deal.events[0] (E1).amount",
        "EUR 200,000,000,000,000,000.00 at deal.lines[0].net",
        "EUR 300,000,000,000,000,000.00 at deal.lines[1].booked");

    [Fact]
    public void A_yearly_part_is_told_by_its_place() => Told(
        Ask(Order with { Lines = [new DealLine { Booked = 10m, Years = [new YearlyPart { Booked = 2e17m }, new YearlyPart { Booked = -199_999_999_999_999_990m }] }] }),
        "EUR -199,999,999,999,999,990.00 at deal.lines[0].years[1].booked",
        "EUR 200,000,000,000,000,000.00 at deal.lines[0].years[0].booked");

    [Fact]
    public void Every_conversion_names_line_amount_and_rate() => Told(
        new Asked(Rules with { CreditCurrency = "SEK" }, Rate(11), Order with { Lines = [new DealLine { Booked = 5m, Net = Most }, new DealLine { Booked = Most }] }),
        "the booked amount of line 2, EUR 92,233,720,368,547,758.07, converted into SEK at the rate 11",
        "the net amount of line 1, EUR 92,233,720,368,547,758.07, converted into SEK at the rate 11");

    [Fact]
    public void A_conversion_of_a_later_year_names_the_year() => Told(
        new Asked(Rules with { CreditCurrency = "SEK" }, Rate(11), Order with { Lines = [new DealLine { Booked = Most, Years = [new YearlyPart { Booked = 0m }, new YearlyPart { Booked = Most }] }] }),
        "the booked amount of line 1, year 2, EUR 92,233,720,368,547,758.07, converted into SEK at the rate 11");

    [Fact]
    public void The_deals_amount_in_a_band_names_both_currencies() =>
        Told(new Asked(Band, Rate(11), Full), "the deal's lines together, EUR 92,233,720,368,547,758.07, converted into SEK");

    [Fact]
    public void The_deals_amount_itself_may_be_too_much_for_a_band() =>
        Told(new Asked(Band, Rate(11), Full with { Lines = [Full.Lines[0], Full.Lines[0]] }), "the deal's lines together, EUR 184,467,440,737,095,516.14");

    [Fact]
    public void The_sum_of_a_part_names_its_lines()
    {
        Told(Ask(Full with { Lines = [Full.Lines[0], Full.Lines[0]] }), "lines 1, 2 together, EUR 184,467,440,737,095,516.14");
        Told(
            Ask(Full with { Lines = [.. Enumerable.Repeat(Full.Lines[0], 5)] }),
            "lines 1, 2, 3 and 2 more together, EUR 461,168,601,842,738,790.35");
    }

    [Fact]
    public void A_credit_names_policy_line_and_amount() =>
        Told(new Asked(With(policy => policy with { Pools = [.. policy.Pools, Overlay(150)] }), People, Full), "a credit of the policy P on line 1, EUR 92,233,720,368,547,758.07");

    [Fact]
    public void So_does_a_rollup()
    {
        var rules = With(policy => policy with { Pools = [.. policy.Pools, Overlay(100)], Rollup = new Rollup { Rules = [new RollupRule()] } });
        var people = People with { ReportingLines = [new ReportingLine { From = Seat.Own("anna"), To = Seat.Own("bert") }, new ReportingLine { From = Seat.Own("carl"), To = Seat.Own("bert") }] };

        Told(new Asked(rules, people, Full), "a credit of the policy P on line 1, EUR 92,233,720,368,547,758.07");
    }

    [Fact]
    public void Quota_names_the_line() => Told(
        new Asked(With(policy => policy with { Pools = [policy.Pools[0] with { QuotaRetirement = Portion.Percent(150) }] }), People, Full),
        "the credit, quota or pay of somebody on line 1, EUR 92,233,720,368,547,758.07");

    // The lines are different parts, so that only an event that reaches both meets their sum.
    [Fact]
    public void An_event_is_named_with_its_amount_and_the_deals() => Told(
        new Asked(
            Rules with { Policies = [Rules.Policies[0] with { Id = "P1", When = Product("bolts") }, Rules.Policies[0] with { Id = "P2", When = Product("nuts") }] },
            People with { Products = [new Product { Id = "bolts" }, new Product { Id = "nuts" }] },
            Order with { Lines = [new DealLine { Booked = Most, Product = "bolts" }, new DealLine { Booked = Most, Product = "nuts" }], Events = [Returned(-1m)] }),
        "what the event E1 of EUR -1.00 comes to, in a deal of EUR 184,467,440,737,095,516.14");

    private static void Told(Asked asked, params string[] operands)
    {
        var answer = asked.Answer();

        Assert.Equal(AllocationStatus.AmountOutOfRange, answer.Status);
        Assert.Empty(answer.Credits);
        Assert.Empty(answer.Residuals);
        Assert.Equal(operands.Select(what => Sentence + what + "."), answer.Findings.Select(finding => finding.ToString()));
        Assert.Contains(operands[0], CreditEngine.Compile(asked.Rulebook, asked.Roster).Explain(asked.Deal).ToString(), StringComparison.Ordinal);
    }

    private static Condition.OfProduct Product(string id) => new() { AnyOf = [id] };

    private static Roster Rate(decimal rate) => People with { ExchangeRates = [new ExchangeRate { From = "EUR", To = "SEK", Rate = rate }] };

    private static Rulebook Band => With(policy => policy with { When = new Condition.AmountBetween { From = Money.Of(5, "SEK") } });
}
