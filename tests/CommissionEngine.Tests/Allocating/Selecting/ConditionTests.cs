using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Selecting.World;

namespace CommissionEngine.Tests.Allocating.Selecting;

public sealed class ConditionTests
{
    [Fact]
    public void A_test_of_a_text_holds_for_the_texts_it_names_and_not_for_none()
    {
        var deal = Deal() with { Type = "new", Stage = "won", Channel = "partner" };

        Assert.True(Holds(Type("renewal", "new"), deal));
        Assert.False(Holds(Type("New"), deal));
        Assert.False(Holds(Type("new"), deal with { Type = null }));
        Assert.True(Holds(new Condition.InStage { AnyOf = ["won"] }, deal));
        Assert.False(Holds(new Condition.InStage { AnyOf = ["won"] }, deal with { Stage = null }));
        Assert.True(Holds(new Condition.ByChannel { AnyOf = ["partner"] }, deal));
        Assert.False(Holds(new Condition.ByChannel { AnyOf = ["direct"] }, deal));
    }

    [Fact]
    public void A_product_belongs_to_itself_and_to_the_lines_above_it()
    {
        Assert.True(Holds(Products("bearings"), Deal()));
        Assert.True(Holds(Products("machines"), Deal()));
        Assert.False(Holds(Products("service"), Deal()));
        Assert.False(Holds(Products("bearings"), Deal() with { Lines = [new DealLine { Product = "machines", Booked = 1m }] }));
        Assert.False(Holds(Products("machines"), Deal() with { Lines = [new DealLine { Product = "unheard-of", Booked = 1m }] }));
    }

    [Fact]
    public void An_account_belongs_to_the_tree_above_it_unless_it_is_asked_for_alone()
    {
        Assert.True(Holds(Accounts("halden"), Deal()));
        Assert.False(Holds(Exactly("halden"), Deal()));
        Assert.True(Holds(Exactly("halden-nl"), Deal()));
        Assert.True(Holds(Exactly("halden-nl"), Deal() with { Account = "old-nl" }));
        Assert.True(Holds(Exactly("old-nl"), Deal()));
        Assert.False(Holds(Accounts("halden"), Deal() with { Account = null }));
        Assert.False(Holds(Accounts("halden"), Deal() with { Account = "unheard-of" }));
    }

    [Fact]
    public void Segment_and_global_come_from_the_nearest_account_above()
    {
        Assert.True(Holds(Segment("industry"), Deal()));
        Assert.False(Holds(Segment("industry"), Deal() with { Account = "halden-lease" }));
        Assert.True(Holds(Global, Deal()));
        Assert.False(Holds(Global, Deal() with { Account = "corner-shop" }));
    }

    [Fact]
    public void A_region_is_asked_at_the_named_point_or_at_the_governing_one()
    {
        Assert.True(Holds(In("EMEA"), Deal()));
        Assert.False(Holds(In("Utrecht"), Deal()));
        Assert.True(Holds(At("delivery", "LATAM"), Deal()));
        Assert.False(Holds(At("decision", "world"), Deal()));
        var atDelivery = Policy("P", In("BR")) with { GoverningPoint = InfluencePoint.Delivery };
        Assert.Equal("P", Decides(Compile(atDelivery), Deal()));
    }

    [Fact]
    public void A_place_of_the_line_stands_instead_of_the_deals()
    {
        var deal = Deal() with { Lines = [new DealLine { Booked = 1m, Places = [new Place(InfluencePoint.Booking, "BR")] }] };

        Assert.True(Holds(In("LATAM"), deal));
        Assert.True(Holds(At("delivery", "BR"), deal));
    }

    [Fact]
    public void A_band_has_its_lower_end_and_not_its_upper_one_and_counts_the_whole_deal_with_its_sign()
    {
        Assert.True(Holds(Euros(1000m, 2000m), Deal()));
        Assert.False(Holds(Euros(0m, 1000m), Deal()));
        Assert.True(Holds(Euros(999.99m, 1000.01m), Deal()));
        Assert.True(Holds(Euros(null, 0m), Deal() with { Lines = [new DealLine { Booked = 1m }, new DealLine { Booked = -2m }] }));
        Assert.True(Holds(Euros(3m, 4m), Deal() with { Lines = [new DealLine { Booked = 1m }, new DealLine { Booked = 2m }] }));
    }

    [Fact]
    public void A_band_in_another_currency_converts_the_amount_once_at_the_plan_rate()
    {
        // USD 1,000.00 at 0.92 are EUR 920.00.
        var deal = Deal() with { Currency = "USD" };

        Assert.True(Holds(Euros(920m, 921m), deal));
        Assert.False(Holds(Euros(1000m, null), deal));
    }

    [Fact]
    public void A_call_off_is_one_under_the_named_agreement_or_under_any()
    {
        Assert.True(Holds(new Condition.CallOff(), Deal(), "FA-2"));
        Assert.True(Holds(new Condition.CallOff { Agreement = "FA-2" }, Deal(), "FA-2"));
        Assert.False(Holds(new Condition.CallOff { Agreement = "FA-1" }, Deal(), "FA-2"));
        Assert.False(Holds(new Condition.CallOff(), Deal()));
    }

    [Fact]
    public void Facts_are_asked_by_name_and_value()
    {
        var deal = Deal() with
        {
            Facts = [Fact.Of("tender", "public"), Fact.Of("points", 10.0m), Fact.Of("strategic", true), Fact.Of("signed", new LocalDate(2025, 2, 1))],
        };

        Assert.True(Holds(Text("tender", "public", "mixed"), deal));
        Assert.False(Holds(Text("tender", "private"), deal));
        Assert.False(Holds(Text("kind", "public"), deal));
        Assert.True(Holds(Number("points", 10m, 11m), deal));
        Assert.False(Holds(Number("points", null, 10m), deal));
        Assert.True(Holds(Yes("strategic"), deal));
        Assert.False(Holds(Yes("strategic", false), deal));
        Assert.False(Holds(Yes("strategic", false), Deal()));
        Assert.True(Holds(new Condition.FactDay { Name = "signed", During = DateRange.Until(new LocalDate(2025, 2, 1)) }, deal));
        Assert.False(Holds(new Condition.FactDay { Name = "signed", During = DateRange.From(new LocalDate(2025, 2, 2)) }, deal));
    }

    [Fact]
    public void All_any_and_not_join_tests_and_nothing_of_nothing()
    {
        Assert.True(Holds(Condition.Always, Deal()));
        Assert.False(Holds(Any(), Deal()));
        Assert.True(Holds(Not(Any()), Deal()));
        Assert.True(Holds(All(In("NL"), Type("new")), Deal()));
        Assert.False(Holds(All(In("NL"), Type("renewal")), Deal()));
        Assert.True(Holds(Any(In("BR"), Type("new")), Deal()));
        Assert.False(Holds(Any(In("BR"), Type("renewal")), Deal()));
        Assert.True(Holds(Not(Any(In("BR"), Type("renewal"))), Deal()));
        Assert.True(Holds(Not(At("decision", "world")), Deal()));
        Assert.False(Holds(All(In("EMEA"), Not(In("NL"))), Deal()));
    }
}
