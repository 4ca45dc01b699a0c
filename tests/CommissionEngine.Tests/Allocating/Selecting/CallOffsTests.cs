using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Selecting;

public sealed class CallOffsTests
{
    private static readonly LocalDate Booked = new(2025, 6, 2);

    private static readonly Roster Roster = new()
    {
        Accounts =
        [
            new Account { Id = "halden" }, new Account { Id = "halden-es", Parent = "halden", Aliases = ["old-es"] }, new Account { Id = "below-es", Parent = "halden-es" },
            new Account { Id = "lease", Parent = "halden" },
        ],
        Participants = [new Participant { Id = "anna", Aliases = ["anna-old"] }, new Participant { Id = "ines" }, new Participant { Id = "zoe" }],
        Agreements =
        [
            new FrameworkAgreement
            {
                Id = "FA",
                Term = DateRange.Between(new LocalDate(2025, 1, 10), new LocalDate(2027, 1, 9)),
                Entities = [new CoveredEntity { Account = "halden-es" }, new CoveredEntity { Account = "lease", During = DateRange.From(Booked.PlusDays(1)) }],
                Owners = [new AgreementOwner { Participant = "zoe", During = DateRange.Until(Booked) }, new AgreementOwner { Participant = "anna" }],
                ClaimDays = 30,
            },
            new FrameworkAgreement
            {
                Id = "FB",
                Term = DateRange.Always,
                Entities = [new CoveredEntity { Account = "halden-es" }],
                Owners = [new AgreementOwner { Participant = "ines" }],
                ClaimDays = 10,
            },
        ],
    };

    private static readonly Roster OneAgreement = Roster with { Agreements = [Roster.Agreements[0]] };

    private static Deal Deal(string account = "halden-es") => new()
    {
        Id = "D",
        Account = account,
        Currency = "EUR",
        Booked = Booked,
        Lines = [new DealLine { Booked = 95_000.00m }],
    };

    private static Claim ClaimOf(string participant, LocalDate date, string agreement = "FA") => new() { Agreement = agreement, Participant = participant, Date = date };

    private static (string Agreement, bool IsConflict, List<Finding> Findings) Judge(Deal deal, Roster? roster = null)
    {
        var tables = new RosterTables(roster ?? OneAgreement);
        var findings = new List<Finding>();
        var answer = CallOffs.Judge(deal, tables, findings);
        return (answer.Agreement < 0 ? "none" : tables.Agreements.Names[answer.Agreement], answer.IsConflict, findings);
    }

    private static string Said(Finding finding) =>
        $"{finding.Code}: {string.Join("; ", finding.Data.Select(datum => $"{datum.Name} {datum.Value}"))} -> {string.Join(", ", finding.Concerns)}";

    [Fact]
    public void A_deal_of_a_covered_entity_that_names_the_agreement_in_its_term_is_a_call_off()
    {
        var (agreement, _, findings) = Judge(Deal("old-es") with { Agreement = "FA" });

        Assert.Equal("FA", agreement);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("halden")]
    [InlineData("below-es")]
    [InlineData("lease")]
    public void An_agreement_covers_the_named_entities_on_their_days_and_not_what_lies_above_or_below_them(string account)
    {
        var (agreement, _, findings) = Judge(Deal(account) with { Agreement = "FA" });

        Assert.Equal("none", agreement);
        Assert.Equal($"EntityNotCovered: agreement FA; account {account}; booked 2025-06-02 -> anna, zoe", Said(Assert.Single(findings)));
    }

    [Fact]
    public void A_deal_booked_outside_the_term_is_no_call_off()
    {
        var (agreement, _, findings) = Judge(Deal() with { Agreement = "FA", Booked = new LocalDate(2027, 1, 10) });

        Assert.Equal("none", agreement);
        Assert.Equal("OutsideTerm: agreement FA; term 2025-01-10 to 2027-01-09; booked 2027-01-10 -> anna", Said(Assert.Single(findings)));
        Assert.Equal("FA", Judge(Deal() with { Agreement = "FA", Booked = new LocalDate(2027, 1, 9) }).Agreement);
    }

    [Fact]
    public void A_covered_deal_that_was_booked_as_local_is_found_once()
    {
        var (agreement, _, findings) = Judge(Deal(), Roster);

        Assert.Equal("none", agreement);
        Assert.Equal("CoveredButLocal: agreements FA, FB; account halden-es; claim-until 2025-07-02 -> anna, ines, zoe", Said(Assert.Single(findings)));
    }

    [Fact]
    public void A_claim_counts_until_its_last_day_and_may_come_before_the_booking()
    {
        Assert.Equal("FA", Judge(Deal() with { Claims = [ClaimOf("anna", new LocalDate(2025, 7, 2))] }).Agreement);
        Assert.Equal("FA", Judge(Deal() with { Claims = [ClaimOf("anna-old", new LocalDate(2025, 1, 1))] }).Agreement);
        Assert.Empty(Judge(Deal() with { Claims = [ClaimOf("anna", new LocalDate(2025, 7, 2))] }).Findings);

        var (agreement, _, findings) = Judge(Deal() with { Claims = [ClaimOf("anna", new LocalDate(2025, 7, 3))] });
        Assert.Equal("none", agreement);
        Assert.Equal("ClaimLate: agreement FA; participant anna; claimed 2025-07-03; last-day 2025-07-02 -> anna, zoe", Said(findings[0]));
        Assert.Equal(FindingCode.CoveredButLocal, findings[1].Code);
    }

    [Fact]
    public void A_claim_counts_only_from_an_owner_on_its_date()
    {
        Assert.Equal("FA", Judge(Deal() with { Claims = [ClaimOf("zoe", Booked)] }).Agreement);

        var (agreement, _, findings) = Judge(Deal() with { Claims = [ClaimOf("zoe", Booked.PlusDays(1))] });
        Assert.Equal("none", agreement);
        Assert.Equal("ClaimNotByOwner: agreement FA; participant zoe; claimed 2025-06-03 -> anna, zoe", Said(findings[0]));
    }

    [Fact]
    public void A_claim_for_an_entity_that_is_not_covered_changes_nothing()
    {
        var (agreement, _, findings) = Judge(Deal("lease") with { Claims = [ClaimOf("anna", Booked)] });

        Assert.Equal("none", agreement);
        Assert.Equal("ClaimNotCovered: agreement FA; participant anna; account lease -> anna, zoe", Said(Assert.Single(findings)));
    }

    [Fact]
    public void Two_valid_claims_under_one_agreement_agree_and_under_two_they_do_not()
    {
        Assert.Equal("FA", Judge(Deal() with { Claims = [ClaimOf("anna", Booked), ClaimOf("zoe", Booked)] }, Roster).Agreement);

        var (agreement, isConflict, findings) = Judge(Deal() with { Claims = [ClaimOf("ines", Booked, "FB"), ClaimOf("anna", Booked)] }, Roster);
        Assert.True(isConflict);
        Assert.Equal("none", agreement);
        Assert.Equal("ClaimsConflict: agreements FA, FB -> anna, ines, zoe", Said(Assert.Single(findings)));
    }

    [Fact]
    public void An_agreement_that_nobody_knows_is_told_once()
    {
        var (agreement, _, findings) = Judge(Deal() with { Agreement = "FX", Claims = [ClaimOf("anna", Booked, "FX")] });

        Assert.Equal("none", agreement);
        Assert.Equal("AgreementUnknown: agreement FX -> ", Said(Assert.Single(findings)));
    }

    [Fact]
    public void A_window_longer_than_the_calendar_ends_with_it()
    {
        var endless = OneAgreement with { Agreements = [OneAgreement.Agreements[0] with { ClaimDays = int.MaxValue }] };

        Assert.Contains("claim-until 9999-12-31", Said(Assert.Single(Judge(Deal(), endless).Findings)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deal_that_no_agreement_concerns_costs_nothing()
    {
        var tables = new RosterTables(OneAgreement);
        var findings = new List<Finding>();
        var deal = Deal("below-es");
        CallOffs.Judge(deal, tables, findings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CallOffs.Judge(deal, tables, findings);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(findings);
    }
}
