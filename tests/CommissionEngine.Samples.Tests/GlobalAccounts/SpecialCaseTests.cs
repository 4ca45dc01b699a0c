using CommissionEngine.Allocations;

namespace CommissionEngine.Samples.Tests.GlobalAccounts;

/// <summary>The special cases that data/README.md lists come out as it says. Amounts are by hand, from the files and the frame.</summary>
public sealed class SpecialCaseTests
{
    [Theory]
    [InlineData("D-24-0024", AllocationStatus.OriginalUnknown, FindingCode.OriginalUnknown)]
    [InlineData("D-24-0078", AllocationStatus.AccountUnknown, FindingCode.AccountUnknown)]
    [InlineData("D-24-0162", AllocationStatus.SplitRefused, FindingCode.SplitRefused)]
    [InlineData("D-24-0175", AllocationStatus.Credited, FindingCode.EntityNotCovered)]
    [InlineData("D-24-0187", AllocationStatus.ShareBelowMinimum, FindingCode.ShareBelowMinimum)]
    [InlineData("D-24-0190", AllocationStatus.Credited, FindingCode.CoveredButLocal)]
    [InlineData("D-24-0219", AllocationStatus.Credited, FindingCode.OverrideIncomplete)]
    [InlineData("D-25-0004", AllocationStatus.Credited, FindingCode.OutsideTerm)]
    [InlineData("D-25-0014", AllocationStatus.Credited, FindingCode.EntityNotCovered)]
    [InlineData("D-25-0024", AllocationStatus.Credited, FindingCode.OverlayLapsed)]
    [InlineData("D-25-0028", AllocationStatus.RateMissing, FindingCode.RateMissing)]
    [InlineData("D-25-0031", AllocationStatus.Credited, FindingCode.SplitNotApproved)]
    [InlineData("D-25-0038", AllocationStatus.Credited, FindingCode.CoveredButLocal)]
    [InlineData("D-25-0055", AllocationStatus.DuplicateBooking, FindingCode.DuplicateBooking)]
    [InlineData("D-25-0057", AllocationStatus.SplitRefused, FindingCode.SplitRefused)]
    [InlineData("D-25-0059", AllocationStatus.Credited, FindingCode.ClaimNotByOwner)]
    [InlineData("D-25-0071", AllocationStatus.Credited, FindingCode.ClaimNotCovered)]
    [InlineData("D-25-0082", AllocationStatus.Credited, FindingCode.ClaimLate)]
    [InlineData("D-25-0097", AllocationStatus.EventNeedsLine, FindingCode.EventNeedsLine)]
    [InlineData("D-25-0141", AllocationStatus.OutsideWhole, FindingCode.OutsideWhole)]
    [InlineData("D-25-0162", AllocationStatus.PoliciesConflict, FindingCode.ClaimsConflict)]
    public void The_case_has_its_status_and_its_finding(string deal, AllocationStatus status, FindingCode finding)
    {
        var allocation = Skarvholm.Of(deal);
        Assert.Equal(status, allocation.Status);
        Assert.Contains(finding, allocation.Findings.Select(each => each.Code));
    }

    [Fact]
    public void No_other_deal_has_a_status_but_credited()
    {
        string[] others = ["D-24-0024", "D-24-0078", "D-24-0162", "D-24-0187", "D-25-0028", "D-25-0055", "D-25-0057", "D-25-0097", "D-25-0141", "D-25-0162"];
        Assert.Equal(others, Skarvholm.Run.Deals.Where(one => one.Allocation.Status != AllocationStatus.Credited).Select(one => one.Deal.Id.Value));
    }

    [Fact]
    public void A_late_claim_names_its_last_day_and_concerns_the_owner_of_the_agreement()
    {
        var finding = Skarvholm.Of("D-25-0082").Findings.Single(each => each.Code == FindingCode.ClaimLate);
        Assert.Equal("2025-07-02", finding["last-day"]);
        Assert.Equal(["viktor-hedin"], finding.Concerns.Select(person => person.Value));
    }

    [Fact]
    public void A_double_booking_names_the_first_one_which_is_credited()
    {
        Assert.Equal("D-25-0052", Skarvholm.Of("D-25-0055").Findings.Single(each => each.Code == FindingCode.DuplicateBooking)["deal"]);
        Assert.Empty(Skarvholm.Of("D-25-0055").Credits);
        Assert.Equal(AllocationStatus.Credited, Skarvholm.Of("D-25-0052").Status);
    }

    [Theory]
    [InlineData("D-24-0108")]
    [InlineData("D-24-0052", "D-25-0011")]
    public void A_full_reversal_leaves_nothing(params string[] deals)
    {
        var credits = deals.SelectMany(deal => Skarvholm.Of(deal).Credits).ToList();
        Assert.NotEmpty(credits);
        foreach (var rows in credits.GroupBy(credit => (credit.Participant, credit.Type, credit.Rule)))
        {
            Assert.True(rows.Aggregate(Money.Zero("EUR"), (sum, row) => sum + row.Amount).IsZero);
        }
    }

    [Theory]
    [InlineData("D-24-0030", "TERR 1, local at booking: tyler-kessman as Occupant, EUR 75,720.00")] // 24,000 x 0.92 + 28,000 x 0.91 + 32,000 x 0.88
    [InlineData("D-24-0039", "FA-23-04 1, local at booking: friederike-behn as Occupant, EUR 500,000.00")]
    [InlineData("D-24-0040", "GA 1, global for the decision: elin-sjostrand as Occupant, EUR 50,000.00")] // named on the deal
    [InlineData("D-24-0046", "TERR 1, local at booking: house as Occupant, EUR 36,064.00")] // 39,200 x 0.92, a seat that was never occupied
    [InlineData("D-24-0056", "GA 1, local at booking: emma-sandell as Occupant, EUR 13,550.00")] // an alias of Havgard Vind
    [InlineData("D-24-0058", "GA 1, global for the decision: mikael-ohrn as Cover, EUR 15,000.00")]
    [InlineData("D-24-0066", "GA 1, local at booking: claire-marchand as Occupant, EUR 75,000.00")]
    [InlineData("D-24-0066", "GA 2, local at booking: henri-delattre as Occupant, EUR 180,000.00")] // 30% of 300,000 in 2025 and 2026
    [InlineData("D-24-0085", "TERR 1, override: emma-sandell as Occupant, EUR 11,340.00")] // booked under her former name
    [InlineData("D-24-0121", "TERR 1, local at booking: joost-verhagen as Occupant, EUR 143,000.00")]
    [InlineData("D-24-0123", "GA 1, global for the decision: nathalie-perrin as Occupant, EUR 69,750.00")]
    [InlineData("D-24-0138", "TERR 1, local at booking: fiona-hartley as Occupant, EUR 25,472.50")] // 22,150 x 1.15, no duplicate
    [InlineData("D-24-0143", "FA-24-01 1, local at booking: johan-rydell as Occupant, EUR 107,400.00")]
    [InlineData("D-24-0164", "HOUSE 1, house: house as Occupant, EUR 1,284.60")]
    [InlineData("D-24-0172", "TERR 1, local at booking: davide-ronchi as Occupant, EUR 369,500.00")] // 415,000 + 9,500 - 55,000
    [InlineData("D-24-0180", "TERR-PROJECT 1, project team: lucie-hanakova as Occupant, EUR 11,247.60")] // 2.73% of 412,000
    [InlineData("D-24-0191", "TERR 1, local at booking: house as Occupant, EUR 83,600.00")]
    [InlineData("D-24-0194", "GA 1, global for the decision: yuki-shiraishi as Occupant, EUR 3,200.00")] // half of 1,000,000 x 0.0064
    [InlineData("D-24-0198", "GA 1, documented split: carla-medford as Occupant, EUR 56,733.34")] // 33.333334% of 185,000 x 0.92
    [InlineData("D-24-0200", "TERR 1, local at booking: pieter-van-dalen as Acting, EUR 73,945.00")]
    [InlineData("D-24-0204", "TERR 1, local at booking: house as Occupant, EUR 65,665.00")]
    [InlineData("D-24-0226", "FA-23-04 1, local at booking: elisabeth-moser as Occupant, EUR 118,900.00")]
    [InlineData("D-25-0004", "GA 2, local at booking: friederike-behn as Occupant, EUR 96,740.00")] // DACH has set 35%
    [InlineData("D-25-0017", "FA-24-02 1, local at booking: pablo-iriarte as Occupant, EUR 61,250.00")] // claimed on the last day
    [InlineData("D-25-0021", "GA 2, local at booking: davide-ronchi as Occupant, EUR 360,000.00")]
    [InlineData("D-25-0029", "TERR 1, local at booking: gulf-rotating as Occupant, EUR 146,764.03")] // 143,199.66 + 3,564.37
    [InlineData("D-25-0041", "TERR 1, local at booking: joost-verhagen as Occupant, EUR 92,400.00")]
    [InlineData("D-25-0047", "GA-GRANDFATHERED 1, global for the decision: teresa-holcomb as Occupant, EUR 313,040.00")] // half of 688,000 x 0.91
    [InlineData("D-25-0056", "TERR 1, local at booking: uwe-karrer as Occupant, EUR 18,769.23")] // 37.5 of 97.5 of 48,800; ill, without cover
    [InlineData("D-25-0072", "GA 2, global: sigrid-moen as PreviousOwner, EUR 43,400.00")]
    [InlineData("D-25-0074", "GA 2, global: graham-pellew as Occupant, EUR 68,495.00")]
    [InlineData("D-25-0083", "TERR 1, local at booking: magda-sobczyk as Occupant, EUR 52,700.00")] // the one before has left
    [InlineData("D-25-0085", "GA 2, override: anna-lagerkvist as Occupant, EUR 54,000.00")]
    [InlineData("D-25-0110", "TERR 1, local at booking: olmedo as PreviousOwner, EUR 151,060.00")] // an agent keeps it
    [InlineData("D-25-0112", "TERR 1, local at booking: camille-aubry as Cover, EUR 23,400.00")]
    [InlineData("D-25-0117", "FA-25-01 1, local at booking: monica-delgado as PreviousOwner, EUR 176,540.00")]
    [InlineData("D-25-0119", "GA 2, global: birgitta-noren as Acting, EUR 143,962.00")] // 70% of 226,000 x 0.91
    [InlineData("D-25-0135", "TERR-CONSORTIUM 1, consortium: service-hub as Occupant, EUR 17,500.00")] // 37.5 of 112.5 of 600,000 x 0.0875
    [InlineData("D-25-0152", "TERR 1, local at booking: joost-verhagen as PreviousOwner, EUR 71,400.00")]
    [InlineData("D-25-0154", "TERR 1, local at booking: femke-dijkman as Occupant, EUR 68,900.00")]
    [InlineData("D-25-0169", "TERR 1, local at booking: henrik-aas as Acting, EUR 296,000.00")] // day 42 of 90
    public void The_revenue_goes_where_the_case_says(string deal, string credit) => Assert.Contains(credit, Skarvholm.Revenue(deal));

    [Theory]
    [InlineData("D-24-0143", "FA-24-01 1, global: anna-lagerkvist as Occupant, EUR 32,220.00")] // 30% of 107,400
    [InlineData("D-24-0165", "TERR 1, machine specialist: reto-zumbrunn as Occupant, EUR 245,856.00")] // the account manager himself, 236,400 x 1.04
    [InlineData("D-24-0093", "TERR 1, partner manager: solveig-lundby as Occupant, EUR 25,800.00")] // 25% of 103,200
    [InlineData("D-25-0069", "GA 2, CT-01: anand-agencies as Occupant, EUR 8,008.00")] // 10% of 88,000 x 0.91
    [InlineData("D-25-0077", "GA 2, delivery: tyler-kessman as Occupant, EUR 130,000.00")] // half of line 2
    [InlineData("D-25-0045", "GA 2, software specialist: lucie-hanakova as Occupant, EUR 19,687.50")] // 62.5 of 100 of 31,500
    public void The_overlay_goes_where_the_case_says(string deal, string credit) => Assert.Contains(credit, Skarvholm.Overlays(deal));

    [Fact]
    public void A_contract_term_adds_nothing_for_one_who_has_the_deal_already() =>
        Assert.Equal(["TERR 1, local at booking: olmedo as Occupant, EUR 29,757.00"], Skarvholm.Revenue("D-25-0032").Concat(Skarvholm.Overlays("D-25-0032")));

    [Fact]
    public void A_return_that_names_its_year_takes_back_that_year_alone()
    {
        var left = Skarvholm.Of("D-24-0152").Credits.Where(credit => credit.Type == CreditType.Revenue).GroupBy(credit => credit.Year).Select(rows => (rows.Key, rows.Aggregate(Money.Zero("EUR"), (sum, row) => sum + row.Amount).ToString()));
        Assert.Equal([(1, "EUR 45,000.00"), (2, "EUR 45,000.00"), (3, "EUR 0.00")], left);
    }

    [Fact]
    public void Overlays_of_a_deal_with_many_give_way_to_the_ceiling()
    {
        // 1,995,000.00 of revenue: two and a half times that in all, so that 2,992,500.00 are left for overlays of 165%.
        var overlays = Skarvholm.Of("D-25-0130").Credits.Where(credit => credit.Type == CreditType.Overlay).Aggregate(Money.Zero("EUR"), (sum, credit) => sum + credit.Amount);
        Assert.Equal(Money.Of(2_992_500.00m, "EUR"), overlays);
        Assert.Equal("EUR 1,995,000.00", Skarvholm.Credit("D-25-0130", "johan-rydell", CreditType.Revenue));
        Assert.Equal("EUR 544,090.91", Skarvholm.Credit("D-25-0130", "viktor-hedin", CreditType.Overlay)); // 30% of 1,995,000 x 150/165
    }

    [Fact]
    public void A_country_that_moves_is_booked_where_it_belongs_on_the_day()
    {
        Assert.Contains("EAST", Regions("D-24-0223"));
        Assert.DoesNotContain("DACH", Regions("D-24-0223"));
        Assert.Contains("DACH", Regions("D-25-0007"));
        Assert.DoesNotContain("EAST", Regions("D-25-0007"));
    }

    private static IEnumerable<string?> Regions(string deal) => Skarvholm.Of(deal).Units.Select(unit => unit.Region?.Value);
}
