using CommissionEngine.Compiling;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling;

public sealed class RosterTablesTests
{
    private static readonly LocalDate Move = new(2025, 7, 1);

    private static readonly int Before = Days.Of(new LocalDate(2025, 6, 30));

    private static readonly int After = Days.Of(Move);

    private static readonly Roster Moving = new()
    {
        Regions =
        [
            new Region { Id = "world" },
            new Region { Id = "EMEA", Parent = "world" },
            new Region { Id = "LATAM", Parent = "world" },
            new Region { Id = "ES", Parent = "LATAM", During = DateRange.From(Move) },
            new Region { Id = "ES", Parent = "EMEA", During = DateRange.Until(Move.PlusDays(-1)) },
        ],
        Accounts =
        [
            new Account { Id = "halden", Segment = "industry", IsGlobal = true },
            new Account { Id = "halden-es", Parent = "halden", Region = "ES", Aliases = ["old-es"], During = DateRange.Until(Move.PlusDays(-1)) },
            new Account { Id = "halden-es", Parent = "lease", Region = "EMEA", During = DateRange.From(Move) },
            new Account { Id = "lease", Segment = "finance" },
            new Account { Id = "gone", During = DateRange.Until(Move.PlusDays(-1)) },
        ],
        Participants = [new Participant { Id = "anna", Aliases = ["anna-old"] }],
        Agreements =
        [
            new FrameworkAgreement
            {
                Id = "FA",
                Term = DateRange.Between(new LocalDate(2025, 1, 10), new LocalDate(2027, 1, 9)),
                Entities = [new CoveredEntity { Account = "halden-es", During = DateRange.From(Move) }],
                Owners = [new AgreementOwner { Participant = "anna", During = DateRange.From(Move) }],
                ClaimDays = 30,
            },
        ],
    };

    [Fact]
    public void A_region_that_moves_is_below_its_parent_of_the_day()
    {
        var tables = new RosterTables(Moving);
        var (spain, emea, latam, world) = (tables.Regions.Of("ES"), tables.Regions.Of("EMEA"), tables.Regions.Of("LATAM"), tables.Regions.Of("world"));

        Assert.Equal(emea, tables.RegionTree.Parent(spain, Before));
        Assert.Equal(latam, tables.RegionTree.Parent(spain, After));
        Assert.True(tables.RegionTree.IsWithin(spain, emea, Before));
        Assert.False(tables.RegionTree.IsWithin(spain, emea, After));
        Assert.Equal(2, tables.RegionTree.Steps(spain, world, After));
        Assert.Equal(0, tables.RegionTree.Steps(spain, spain, After));
        Assert.Equal(-1, tables.RegionTree.Steps(world, spain, After));
        Assert.Equal(-1, tables.RegionTree.Parent(world, After));
    }

    [Fact]
    public void An_account_has_the_segment_of_the_nearest_account_above_that_has_one()
    {
        var accounts = new RosterTables(Moving).Accounts;
        var spain = accounts.Names.Of("halden-es");

        Assert.Equal("industry", accounts.Segments[accounts.SegmentOf(spain, Before)]);
        Assert.Equal("finance", accounts.Segments[accounts.SegmentOf(spain, After)]);
        Assert.Equal(-1, accounts.SegmentOf(accounts.Names.Of("gone"), Before));
    }

    [Fact]
    public void Global_and_top_follow_the_tree_of_the_day()
    {
        var accounts = new RosterTables(Moving).Accounts;
        var spain = accounts.Names.Of("halden-es");

        Assert.True(accounts.InGlobal(spain, Before));
        Assert.False(accounts.IsGlobal(spain, Before));
        Assert.False(accounts.InGlobal(spain, After));
        Assert.Equal(accounts.Names.Of("halden"), accounts.Top(spain, Before));
        Assert.Equal(accounts.Names.Of("lease"), accounts.Top(spain, After));
    }

    [Fact]
    public void A_former_id_is_the_same_account_or_participant_on_every_day()
    {
        var tables = new RosterTables(Moving);

        Assert.Equal(tables.Accounts.Names.Of("halden-es"), tables.Accounts.Names.Of("old-es"));
        Assert.Equal(tables.Participants.Of("anna"), tables.Participants.Of("anna-old"));
        Assert.Equal(Names.Unknown, tables.Accounts.Names.Of("nobody"));
        Assert.Equal(Names.Missing, tables.Accounts.Names.Of(null));
    }

    [Fact]
    public void What_is_not_there_that_day_is_within_nothing_not_even_itself()
    {
        var tables = new RosterTables(Moving);
        var gone = tables.Accounts.Names.Of("gone");

        Assert.True(tables.Accounts.Tree.IsWithin(gone, gone, Before));
        Assert.False(tables.Accounts.Tree.Exists(gone, After));
        Assert.False(tables.Accounts.Tree.IsWithin(gone, gone, After));
        Assert.False(tables.Accounts.Tree.IsWithin(Names.Unknown, gone, Before));
        Assert.Equal(-1, tables.Accounts.Top(Names.Missing, Before));
    }

    [Fact]
    public void An_agreement_covers_exactly_the_named_account_within_its_days_and_the_term()
    {
        var tables = new RosterTables(Moving);
        var (agreement, spain) = (tables.Agreements.Names.Of("FA"), tables.Accounts.Names.Of("halden-es"));

        Assert.False(tables.Agreements.Covers(agreement, spain, Before));
        Assert.True(tables.Agreements.Covers(agreement, spain, After));
        Assert.False(tables.Agreements.Covers(agreement, spain, Days.Of(new LocalDate(2027, 1, 10))));
        Assert.False(tables.Agreements.Covers(agreement, tables.Accounts.Names.Of("lease"), After));
        Assert.False(tables.Agreements.Covers(agreement, Names.Unknown, After));
        Assert.True(tables.Agreements.IsOwnedBy(agreement, tables.Participants.Of("anna"), After));
        Assert.False(tables.Agreements.IsOwnedBy(agreement, tables.Participants.Of("anna"), Before));
        Assert.Equal(30, tables.Agreements.ClaimDays(agreement));
    }

    [Fact]
    public void The_order_of_the_roster_does_not_show_in_a_number()
    {
        var turned = new RosterTables(Moving with
        {
            Regions = ValueList.From(Moving.Regions.Reverse()),
            Accounts = ValueList.From(Moving.Accounts.Reverse()),
        });
        var straight = new RosterTables(Moving);

        for (var i = 0; i < straight.Accounts.Names.Count; i++)
        {
            Assert.Equal(straight.Accounts.Names[i], turned.Accounts.Names[i]);
            Assert.Equal(straight.Accounts.SegmentOf(i, After), turned.Accounts.SegmentOf(i, After));
            Assert.Equal(straight.Accounts.Tree.Parent(i, Before), turned.Accounts.Tree.Parent(i, Before));
        }
    }
}
