using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.RuleByRule;

/// <summary>Declared and given shares, and what a refused part credits: rules 15 and 29.</summary>
public sealed class DeclaredRules
{
    private static readonly Rulebook Local = Book(Pool("local", 100, "local"));

    private static DocumentedSplit Split(params DeclaredShare[] shares) => new() { Approved = Day(Today), Approver = "chief", Shares = [.. shares] };

    private static Override Decision(params DeclaredShare[] shares) => new() { Approver = "chief", Reason = "won the tender", Shares = [.. shares] };

    [Fact]
    [Trait("rule", "15")]
    public void An_override_goes_before_a_documented_split()
    {
        var deal = Deal(100m) with { DocumentedSplit = Split(Share("bo", 100)), Override = Decision(Share("cy", 100)) };
        var allocation = Allocate(Local, Staff("bo cy", On("ada", "local")), deal);

        Assert.Equal(["cy 100.00"], Rows(allocation));
        Assert.Equal("override", allocation.Credits[0].Rule);
    }

    [Fact]
    [Trait("rule", "15")]
    public void Declared_splits_are_taken_as_they_stand_without_absence_and_leaving()
    {
        var roster = Staff("cy", On("ada", "local")) with
        {
            Participants = [new Participant { Id = "ada" }, new Participant { Id = "cy" }, new Participant { Id = "gone", Employed = Until("2024-12-31") }],
            Absences = [new Absence { Participant = "ada", During = DateRange.Between(Day("2025-03-01"), Day("2025-03-31")), Cover = "cy" }],
        };
        var rulebook = Book(Pool("local", 100, "local") with { Absence = AbsenceRule.ToCover });

        Assert.Equal(["cy 100.00 cover"], Rows(rulebook, roster, Deal(100m)));
        Assert.Equal(["ada 60.00", "gone 40.00"], Rows(rulebook, roster, Deal(100m) with { DocumentedSplit = Split(Share("ada", 60), Share("gone", 40)) }));
    }

    [Fact]
    [Trait("rule", "15")]
    public void A_declared_split_that_names_somebody_unknown_is_refused()
    {
        var allocation = Allocate(Local, Staff("", On("ada", "local")), Deal(100m) with { Override = Decision(Share("ada", 50), Share("nobody", 50)) });

        Assert.Equal(AllocationStatus.SplitRefused, allocation.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
        Assert.Equal("nobody", Assert.Single(allocation.Findings)["participant"]);
    }

    [Fact]
    [Trait("rule", "15")]
    public void Given_shares_total_one_hundred_percent_or_the_part_is_refused_and_no_share_given_is_nothing()
    {
        var rulebook = Book(Pool("local", 100, "local") with { Split = new SplitMethod.AsGiven() });
        var roster = Staff("", On("ada", "local"), On("bo", "local"));
        Deal Given(decimal percent) => Deal(100m) with { Team = [new TeamMember { Participant = "ada", Role = "local", Share = CommissionEngine.Share.Percent(percent) }] };

        Assert.Equal(["ada 100.00"], Rows(rulebook, roster, Given(100m)));

        var refused = Allocate(rulebook, roster, Given(99.99m));
        Assert.Equal(AllocationStatus.SplitRefused, refused.Status);
        Assert.Equal(["residual notcredited 100.00"], Rows(refused));
    }

    // Ada and her manager would have an overlay and rollups, were the split of revenue not refused.
    [Fact]
    [Trait("rule", "29")]
    public void A_refused_part_credits_nothing_neither_overlays_nor_rollups()
    {
        var roster = Staff("max bo", On("ada", "local")) with { ReportingLines = [Reports("ada", "max")] };
        var policy = Policy(Pool("local", 100, "local"), Overlay("on top", 10, "local")) with { Rollup = new Rollup { Rules = [new RollupRule()] } };
        Assert.Equal(["ada 100.00", "ada overlay 10.00", "max rollup 110.00"], Rows(Book(policy), roster, Deal(100m)));

        Refused(AllocationStatus.SplitRefused, policy, Deal(100m) with { Override = Decision(Share("bo", 99)) });
        Refused(AllocationStatus.ShareBelowMinimum, policy with { Pools = [Pool("local", 5, "local"), HousePool("rest", 95), policy.Pools[1]], Limits = new CreditLimits { Minimum = new MinimumShare { Share = Portion.Percent(10) } } }, Deal(100m));
        Refused(AllocationStatus.CeilingRefused, policy with { Limits = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(105), Cut = CeilingCut.Refuse } } }, Deal(100m));

        void Refused(AllocationStatus status, CreditPolicy how, Deal deal)
        {
            var allocation = Allocate(Book(how), roster, deal);
            Assert.Equal(status, allocation.Status);
            Assert.Equal(["residual notcredited 100.00"], Rows(allocation));
        }
    }
}
