using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Selecting.World;

namespace CommissionEngine.Tests.Allocating.Selecting;

public sealed class PolicySelectionTests
{
    [Fact]
    public void A_higher_level_stands_before_a_lower_one_however_specific()
    {
        var tables = Compile(Policy("house", All(In("NL"), Type("new")), PolicyLevel.House), Policy("territory", In("world")), Policy("programme", Global, PolicyLevel.GlobalProgramme));

        Assert.Equal("programme", Decides(tables, Deal()));
        Assert.Equal("territory", Decides(tables, Deal() with { Account = "corner" }));
    }

    [Fact]
    public void A_declared_precedence_goes_before_specificity_and_none_stands_last()
    {
        Assert.Equal("wide", Decides(Compile(Policy("wide", In("world"), precedence: 2), Policy("narrow", In("NL"), precedence: 3)), Deal()));
        Assert.Equal("wide", Decides(Compile(Policy("wide", In("world"), precedence: 2), Policy("narrow", In("NL"))), Deal()));
    }

    [Fact]
    public void The_nearest_region_and_the_nearest_account_decide()
    {
        var tables = Compile(Policy("world", In("world")), Policy("EMEA", In("EMEA")), Policy("NL", In("NL")), Policy("BR", In("BR")));

        Assert.Equal("NL", Decides(tables, Deal()));
        Assert.Equal("halden-nl", Decides(Compile(Policy("halden", Accounts("halden")), Policy("halden-nl", Accounts("halden-nl"))), Deal()));
    }

    [Fact]
    public void Two_that_neither_contains_are_a_conflict_and_those_behind_them_are_not_named()
    {
        var tables = Compile(Policy("region", In("NL")), Policy("type", Type("new")), Policy("all", Condition.Always));

        Assert.Equal("conflict: region, type", Decides(tables, Deal()));
        Assert.Equal("region", Decides(tables, Deal() with { Type = "renewal" }));
        Assert.Equal("all", Decides(tables, Deal() with { Type = "renewal", Places = [] }));
    }

    [Fact]
    public void A_third_policy_that_both_contain_settles_a_tie()
    {
        var tables = Compile(Policy("region", In("NL")), Policy("type", Type("new")), Policy("both", All(Type("new"), In("NL"))));

        Assert.Equal("both", Decides(tables, Deal()));
    }

    [Fact]
    public void Where_a_region_has_moved_the_nearest_one_is_that_of_the_day()
    {
        var move = new LocalDate(2025, 7, 1);
        var roster = new Roster
        {
            Regions =
            [
                new Region { Id = "A" }, new Region { Id = "B" },
                new Region { Id = "C", Parent = "A", During = DateRange.Until(move.PlusDays(-1)) },
                new Region { Id = "C", Parent = "B", During = DateRange.From(move) },
            ],
        };
        var rulebook = new Rulebook { Policies = [Policy("A", In("A")), Policy("B", In("B")), Policy("C", In("C"))] };
        var tables = Compile(rulebook, roster, out var conflicts);
        var deal = Deal() with { Places = [new CommissionEngine.Deals.Place(InfluencePoint.Booking, "C")] };

        Assert.Empty(conflicts);
        Assert.Equal("C", Decides(tables, deal, null, roster, move.PlusDays(-1)));
        Assert.Equal("C", Decides(tables, deal, null, roster, move));
    }

    [Fact]
    public void A_version_decides_on_its_days_and_on_no_other()
    {
        var start = new LocalDate(2025, 7, 1);
        var tables = Compile(
            Policy("P", Condition.Always) with { During = DateRange.Until(start.PlusDays(-1)) },
            Policy("P", Condition.Always) with { Version = 2, During = DateRange.Between(start, start.PlusDays(9)) });

        Assert.Equal("P", Decides(tables, Deal(), day: start.PlusDays(-1)));
        PolicySelection.Select(tables, Frame(tables, Deal(), day: start), out var policy);
        Assert.Equal(2, tables.Policies[policy].Policy.Version);
        Assert.Equal("P", Decides(tables, Deal(), day: start.PlusDays(9)));
        Assert.Equal("none", Decides(tables, Deal(), day: start.PlusDays(10)));
    }

    [Fact]
    public void Conditions_on_open_facts_count_as_different_unless_they_are_equal()
    {
        var deal = Deal() with { Facts = [CommissionEngine.Deals.Fact.Of("tender", "public")] };
        var tables = Compile(Policy("one", Text("tender", "public")), Policy("two", Text("tender", "public", "mixed")));
        Assert.Equal("conflict: one, two", Decides(tables, deal));

        tables = Compile(Policy("one", Text("tender", "public", "mixed")), Policy("two", All(Text("tender", "mixed", "public"), In("NL"))));
        Assert.Equal("two", Decides(tables, deal));
    }

    [Fact]
    public void Those_behind_are_told_with_the_reason()
    {
        var tables = Compile(
            Policy("first", In("NL"), precedence: 1), Policy("wide", In("EMEA"), precedence: 1), Policy("later", In("NL"), precedence: 2),
            Policy("house", Condition.Always, PolicyLevel.House), Policy("other", In("BR"), precedence: 1));
        var frame = Frame(tables, Deal());
        PolicySelection.Select(tables, frame, out var policy);

        Assert.Equal("first", tables.Policies[policy].Policy.Id.Value);
        Assert.Equal(
            [("wide", BehindReason.LessSpecific), ("later", BehindReason.LaterPrecedence), ("house", BehindReason.LowerLevel)],
            PolicySelection.Behind(tables, frame, policy).Select(behind => (tables.Policies[behind.Policy].Policy.Id.Value, behind.Reason)));
    }

    [Theory]
    [InlineData(65)]
    [InlineData(4000)]
    [InlineData(4200)]
    public void More_policies_than_fit_in_a_word_are_still_told_apart(int count)
    {
        var policies = Enumerable.Range(0, count).Select(i => Policy($"P{i:D5}", Euros(i, i + 1), precedence: count - i)).ToArray();
        var tables = Compile(policies);

        foreach (var amount in new[] { 0, 1, 63, 64, count - 1 })
        {
            var deal = Deal() with { Lines = [new CommissionEngine.Deals.DealLine { Booked = amount + 0.5m }] };
            Assert.Equal($"P{amount:D5}", Decides(tables, deal));
        }

        Assert.Equal("none", Decides(tables, Deal() with { Lines = [new CommissionEngine.Deals.DealLine { Booked = count }] }));
    }
}
