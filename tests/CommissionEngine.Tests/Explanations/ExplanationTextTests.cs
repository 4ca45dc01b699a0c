using CommissionEngine.Deals;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Reference.Cast;

namespace CommissionEngine.Tests.Explanations;

/// <summary>What explanations say, in sentences written by hand.</summary>
public class ExplanationTextTests
{
    [Fact]
    public void A_deal_of_three_places_reads_from_top_to_bottom()
    {
        string[] expected =
        [
            "Deal D-1, customer halden-x, booked 2025-03-14, in EUR.",
            "Places: decision in SE, booking in NL, delivery in BR.",
            "Line 1: EUR 1,200,000.00.",
            "",
            "For line 1, by the rules and the team of 2025-03-14, amounts in EUR:",
            "Policy P, version 1, decides: its level is global programme.",
            "  600,000.00  anna, gam: 50% by the rule decision; seat anna, on the team of halden.",
            "  300,000.00  joost, lam: 25% by the rule booking; for the booking in NL, region NL, seat joost.",
            "  300,000.00  lia, lam: 25% by the rule delivery; for the delivery in BR, region BR, seat lia.",
            "Together EUR 1,200,000.00, the whole line; nothing is left over, and nothing had to be rounded.",
            "Considered and not credited:",
            "  claire, lam for FR: the region does not cover the booking in NL (rule booking); the region does not cover the delivery in BR (rule delivery).",
            "  dieter, lam for DE: the region does not cover the booking in NL (rule booking); the region does not cover the delivery in BR (rule delivery).",
        ];

        Assert.Equal(expected, Lines(Stories.C01).Where(line => !line.StartsWith("Passed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2025-05-20", "The seat uk, lam, of the rule local has been empty since 2025-04-01; mona, who manages the seat, acts for it until 2025-06-29.")]
    [InlineData("2025-07-15", "The seat uk, lam, of the rule local has been empty since 2025-04-01; its manager acted until 2025-06-29; so the house takes it.")]
    public void An_empty_seat_is_told_with_its_days(string booked, string sentence) => Assert.Contains(sentence, Lines(Stories.Vacant(booked)));

    [Fact]
    public void A_previous_owner_is_told_until_when_he_owned_it()
    {
        var lines = Lines(Stories.HandedOver);

        Assert.Contains("  1,000.00  tom, lam, the previous owner: 100% by the rule local.", lines);
        Assert.Contains("            tom was the previous owner until 2025-06-30: after the handover on 2025-07-01 the previous owner keeps 100% of the seat's share on this day.", lines);
        Assert.Contains("  uma, lam: has a seat in the rule local, but the previous owner, tom, keeps all of its share on this day.", lines);
    }

    [Fact]
    public void A_cover_is_told_for_whom_he_stands_in()
    {
        var lines = Lines(Stories.Absent);

        Assert.Contains("  300,000.00  karl, lam, standing in for the seat emilia: 100% by the rule local; seat emilia.", lines);
        Assert.Contains("              karl stands in for emilia on this day, as the owner of the seat is away.", lines);
        Assert.Contains("  emilia, lam: has a seat in the rule local, but is away on this day, and karl stands in.", lines);
    }

    [Fact]
    public void A_rounding_unit_is_told_with_the_exact_amount()
    {
        var text = Stories.Thirds.ToString();

        Assert.Contains("  33.34  ada, specialist: 1/3 (about 33.33%) by the rule team, whose portion of 100% is shared by weight, here 0.1; seat ada", text, StringComparison.Ordinal);
        Assert.Contains("The exact amount is EUR 33.33 and 1/3 of EUR 0.01; ada received a whole EUR 0.01 for that fraction, as rounding everyone down leaves units,", text, StringComparison.Ordinal);
        Assert.Contains("Together EUR 100.00, the whole line; nothing is left over.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_below_the_minimum_is_told_with_both_shares()
    {
        var lines = Lines(Stories.Minimum(Shortfall.Drop));

        Assert.Contains("  dot: 8% is less than the minimum share of 10%.", lines);
        Assert.Contains("All of it, EUR 250,000.00, is credited to nobody: somebody has less than the minimum share, and the policy refuses that. Agree on other shares.", Lines(Stories.Minimum(Shortfall.Refuse)));
    }

    [Fact]
    public void A_ceiling_is_told_with_what_was_asked()
    {
        var text = Stories.Ceiling.ToString();

        Assert.Contains("All credits together may be 150% at most, which is EUR 150,000.00, and would be 200%; what is beyond that is cut from overlays first.", text, StringComparison.Ordinal);
        Assert.Contains("The share was 100% after the split, then 50% after the ceiling.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_split_is_told_with_who_approved_it()
    {
        var lines = Lines(Stories.Declared);

        Assert.Contains("The override stands instead of the policy's revenue shares: approved by boss, for the reason \"agreed in May\".", lines);
        Assert.Contains("  70.00  ada: 70% by the override.", lines);
    }

    [Fact]
    public void A_line_without_policy_says_what_to_do()
    {
        var lines = Lines(Stories.NoPolicy);

        Assert.Contains("Nothing could be credited, as is told below.", lines);
        Assert.Contains("Line 1, EUR 100.00, is credited to nobody: no policy is for it. Write a policy for such deals, or correct the deal.", lines);
    }

    [Fact]
    public void What_is_credited_as_invoices_come_is_told_with_each_invoice()
    {
        var lines = Lines(Stories.Invoiced);

        // 900 and 450 euro; 60% is 540 and 270, 40% is 360 and 180. The first invoice is 600 of 1,500 dollars.
        Assert.Contains("  converted at the rate 0.9 of 2025-03-14, the base is EUR 900.00.", lines);
        Assert.Contains("  540.00  joost, lam: 40% by the rule booking; for the booking in NL, region NL, seat joost.", lines);
        Assert.Contains("These are the shares of the whole, which is credited as invoices reach it.", lines);
        Assert.Contains("Event inv-1, USD 600.00 invoiced on 2025-04-01:", lines);
    }

    [Fact]
    public void What_is_passed_up_is_told_with_what_it_is_made_of()
    {
        var text = CreditEngine.Compile(
            Book(Policy(Pool("decision", 60, Global), Pool("booking", 40, Local, "booking")) with { Rollup = new Rollup { Rules = [new RollupRule()] } }),
            Halden("NL=joost") with
            {
                ReportingLines = [new ReportingLine { From = Seat.Own("anna"), To = Seat.Own("boss") }, new ReportingLine { From = Seat.Own("joost"), To = Seat.Own("boss") }],
            }).Explain(Deal(1000m, "2025-03-14", ("booking", "NL"))).ToString();

        Assert.Contains("  1,000.00  boss: by the relationship manager, from the revenue of anna (600.00) and joost (400.00).", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        foreach (var story in Stories.All)
        {
            var text = story.ToString();
            Assert.Equal(text, Cultures.Under(culture, story.ToString));
            Assert.DoesNotContain('\r', text);
        }
    }

    private static string[] Lines(Explanation explanation) => explanation.ToString().Split('\n', StringSplitOptions.None)[..^1];
}
