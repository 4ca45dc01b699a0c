using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Call-offs, claims and duplicates: rules 12 and 14.</summary>
public sealed class AgreementRules
{
    private static readonly CreditPolicy Territory = Policy(Pool("local", 100, "local")) with { Id = "T", Level = PolicyLevel.Territory };
    private static readonly CreditPolicy CallOff = Policy(HousePool("house", 100)) with { Id = "FA", Level = PolicyLevel.Agreement, When = new Condition.CallOff { Agreement = "FA" } };

    private static readonly FrameworkAgreement Agreement = new()
    {
        Id = "FA",
        Term = DateRange.Between(Day("2025-02-01"), Day("2025-12-31")),
        Entities = [new CoveredEntity { Account = "sub" }],
        Owners = [new AgreementOwner { Participant = "cora", During = Until("2025-03-20") }, new AgreementOwner { Participant = "dan", During = Since("2025-03-21") }],
        ClaimDays = 30,
    };

    private static Roster With(params FrameworkAgreement[] agreements) => Staff("cora dan", On("ada", "local")) with { Agreements = [.. agreements] };

    private static Claim Claim(string participant, string date, string agreement = "FA") => new() { Agreement = agreement, Participant = participant, Date = Day(date) };

    private static Deal OfSub => Deal(100m) with { Account = "sub" };

    [Fact]
    [Trait("rule", "12")]
    public void Term_and_entity_are_tested_on_the_booked_date()
    {
        var rulebook = Book(CallOff, Territory) with { CompensationDate = "registered" };
        Deal Registered(string registered, string booked) => OfSub with { Agreement = "FA", Booked = Day(booked), Dates = [new DealDate { Name = "registered", Date = Day(registered) }] };

        Assert.Equal(["house 100.00"], Rows(rulebook, With(Agreement), Registered("2025-01-10", "2025-02-01")));

        var early = Allocate(rulebook, With(Agreement), Registered("2025-02-10", "2025-01-31"));
        Assert.Equal(["ada 100.00"], Rows(early));
        Assert.Equal([nameof(FindingCode.OutsideTerm)], Codes(early));

        var joinsLater = Agreement with { Entities = [new CoveredEntity { Account = "sub", During = Since("2025-03-01") }] };
        var uncovered = Allocate(rulebook, With(joinsLater), Registered("2025-03-10", "2025-02-28"));
        Assert.Equal(["ada 100.00"], Rows(uncovered));
        Assert.Equal([nameof(FindingCode.EntityNotCovered)], Codes(uncovered));
    }

    [Fact]
    [Trait("rule", "12")]
    public void A_claim_may_be_dated_before_booking() =>
        Assert.Equal(["house 100.00"], Rows(Book(CallOff, Territory), With(Agreement), OfSub with { Claims = [Claim("cora", "2025-02-01")] }));

    [Fact]
    [Trait("rule", "12")]
    public void The_owner_who_may_claim_is_the_owner_on_the_claims_date()
    {
        Assert.Equal(["house 100.00"], Rows(Book(CallOff, Territory), With(Agreement), OfSub with { Claims = [Claim("dan", "2025-03-21")] }));

        var allocation = Allocate(Book(CallOff, Territory), With(Agreement), OfSub with { Claims = [Claim("dan", "2025-03-20")] });
        Assert.Equal(["ada 100.00"], Rows(allocation));
        Assert.Contains(nameof(FindingCode.ClaimNotByOwner), Codes(allocation));
    }

    [Fact]
    [Trait("rule", "12")]
    public void Two_valid_claims_under_different_agreements_are_a_conflict()
    {
        var deal = OfSub with { Claims = [Claim("cora", "2025-03-15"), Claim("cora", "2025-03-16", "FB")] };
        var allocation = Allocate(Book(CallOff, Territory), With(Agreement, Agreement with { Id = "FB" }), deal);

        Assert.Equal(AllocationStatus.PoliciesConflict, allocation.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
        Assert.Contains(nameof(FindingCode.ClaimsConflict), Codes(allocation));
    }

    [Fact]
    [Trait("rule", "12")]
    public void Covered_but_booked_as_local_is_one_finding_per_deal()
    {
        var deal = OfSub with { Lines = [new DealLine { Booked = 1m }, new DealLine { Booked = 2m }] };
        var allocation = Allocate(Book(CallOff, Territory), With(Agreement, Agreement with { Id = "FB" }), deal);

        var finding = Assert.Single(allocation.Findings);
        Assert.Equal(FindingCode.CoveredButLocal, finding.Code);
        Assert.Contains("FA", finding["agreements"], StringComparison.Ordinal);
        Assert.Contains("FB", finding["agreements"], StringComparison.Ordinal);
    }

    private static KnownBooking Known(string deal, string account, string date) => new() { Deal = deal, Account = account, Reference = "PO-1", CompensationDate = Day(date) };

    private static Allocation Booked(string account, params KnownBooking[] others) =>
        Allocate(Book(Territory), With(), Deal(100m) with { Id = "D-5", Account = account, Reference = "PO-1" }, new DealHistory { Bookings = [.. others] });

    [Fact]
    [Trait("rule", "14")]
    public void The_same_reference_under_the_same_top_of_the_account_tree_is_one_order()
    {
        var allocation = Booked("sub", Known("D-9", "top", "2025-03-13"));

        Assert.Equal(AllocationStatus.DuplicateBooking, allocation.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
        Assert.Equal(["ada 100.00"], Rows(Booked("sub", Known("D-9", "other", "2025-03-13"))));
    }

    [Fact]
    [Trait("rule", "14")]
    public void Of_duplicates_the_earliest_compensation_date_is_credited_then_the_lower_id()
    {
        Assert.Equal(["ada 100.00"], Rows(Booked("sub", Known("D-1", "sub", "2025-03-15"))));
        Assert.Equal(["ada 100.00"], Rows(Booked("sub", Known("D-9", "sub", Today))));
        Assert.Equal(AllocationStatus.DuplicateBooking, Booked("sub", Known("D-1", "sub", Today)).Status);
    }
}
