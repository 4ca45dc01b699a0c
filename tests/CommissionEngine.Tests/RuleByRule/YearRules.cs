using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Multi-year deals: rule 9.</summary>
public sealed class YearRules
{
    private static readonly Roster One = Staff("bo", On("ada", "local"));
    private static readonly Rulebook Book100 = Book(Pool("local", 100, "local"));

    private static Deal TwoYears => Deal([new DealLine { Booked = 200m, Years = [new YearlyPart { Booked = 100m }, new YearlyPart { Booked = 100m }] }]);

    [Fact]
    [Trait("rule", "9")]
    public void Each_year_counts_on_the_anniversary_of_booking_and_has_the_team_of_the_anniversary_of_compensation()
    {
        // Booked in March, registered in January; Bo takes over in February of the second year, after its compensation date.
        var roster = Staff("", On("ada", "local") with { During = Until("2026-01-31") }, On("bo", "local") with { During = Since("2026-02-01") });
        var deal = TwoYears with { Dates = [new DealDate { Name = "registered", Date = Day("2025-01-10") }] };
        var byRegistration = Allocate(Book100 with { CompensationDate = "registered" }, roster, deal);

        Assert.Equal(["ada 100.00", "year 2 ada 100.00"], Rows(byRegistration));
        Assert.Equal([Day("2025-03-14"), Day("2026-03-14")], byRegistration.Credits.Select(credit => credit.Date));
        Assert.Equal(["ada 100.00", "year 2 bo 100.00"], Rows(Book100, roster, TwoYears));
    }

    [Fact]
    [Trait("rule", "9")]
    public void Each_year_is_converted_at_the_rate_of_its_own_compensation_date()
    {
        var roster = One with
        {
            ExchangeRates =
            [
                new ExchangeRate { From = "USD", To = "EUR", Rate = 0.5m, During = Until("2025-12-31") },
                new ExchangeRate { From = "USD", To = "EUR", Rate = 0.75m, During = Since("2026-01-01") },
            ],
        };

        Assert.Equal(["ada 50.00", "year 2 ada 75.00"], Rows(Book100 with { CreditCurrency = Currency.Of("EUR") }, roster, TwoYears with { Currency = "USD" }));
    }

    [Fact]
    [Trait("rule", "9")]
    public void Each_year_is_decided_by_the_policy_of_its_own_compensation_date()
    {
        var first = Book100.Policies[0] with { During = Until("2025-12-31") };
        var second = first with { Version = 2, During = Since("2026-01-01"), Pools = [HousePool("house", 100)] };

        Assert.Equal(["ada 100.00", "year 2 house 100.00"], Rows(Book(first, second), One, TwoYears));
    }

    [Fact]
    [Trait("rule", "9")]
    public void Declared_splits_and_claims_are_judged_once_on_the_booking()
    {
        // Approved on the booked date, and booked on the last day of the term: both hold for the second year as well.
        var split = TwoYears with { DocumentedSplit = new DocumentedSplit { Approved = Day(Today), Shares = [Share("bo", 100)] } };
        Assert.Equal(["bo 100.00", "year 2 bo 100.00"], Rows(Book100, One, split));

        var roster = One with
        {
            Agreements = [new FrameworkAgreement { Id = "FA", Term = DateRange.Between(Day("2025-01-01"), Day(Today)), Entities = [new CoveredEntity { Account = "sub" }], Owners = [new AgreementOwner { Participant = "bo" }] }],
        };
        var callOff = Policy(HousePool("house", 100)) with { Id = "FA", Level = PolicyLevel.Agreement, When = new Condition.CallOff() };
        Assert.Equal(["house 100.00", "year 2 house 100.00"], Rows(Book(callOff, Book100.Policies[0]), roster, TwoYears with { Account = "sub", Agreement = "FA" }));
    }

    [Fact]
    [Trait("rule", "9")]
    public void A_return_takes_from_the_year_that_it_names_else_from_the_latest_first()
    {
        Assert.Equal(["R-1 ada -30.00"], Returned(Return("R-1", -30m, year: 1)));
        Assert.Equal(["R-1 year 2 ada -30.00"], Returned(Return("R-1", -30m)));
        Assert.Equal(["R-1 ada -30.00", "R-1 year 2 ada -100.00"], Returned(Return("R-1", -130m)).Order(StringComparer.Ordinal));

        static string[] Returned(DealEvent one) => [.. Rows(Book100, One, TwoYears with { Events = [one] }).Where(row => row.StartsWith("R-1", StringComparison.Ordinal))];
    }

    [Fact]
    [Trait("rule", "9")]
    public void Yearly_amounts_that_do_not_total_their_line_are_refused()
    {
        var allocation = Allocate(Book100, One, Deal([new DealLine { Booked = 200m, Years = [new YearlyPart { Booked = 100m }, new YearlyPart { Booked = 99.99m }] }]));

        Assert.Equal(AllocationStatus.DealInvalid, allocation.Status);
        Assert.Empty(Rows(allocation));
        Assert.Equal([nameof(FindingCode.DealFault)], Codes(allocation));
    }
}
