using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Selecting.World;

namespace CommissionEngine.Tests.Allocating.Selecting;

public sealed class FrameReaderTests
{
    private static readonly RosterTables Tables = new(CommissionEngine.Tests.Compiling.Selecting.World.Roster);

    [Fact]
    public void Different_unknown_regions_are_different_places_and_no_region_is_another()
    {
        var tables = Compile(Policy("P", All(At("decision", "NL"), At("delivery", "NL"), At("billing", "NL"))));
        var frame = Frame(tables, Deal() with
        {
            Places = [new Place(InfluencePoint.Decision, "atlantis"), new Place(InfluencePoint.Delivery, "lemuria"), new Place(InfluencePoint.Booking, "atlantis")],
        });
        int RegionAt(string point) => frame.Regions[tables.Vocabulary.Points.Of(point)];

        Assert.Equal(Names.Missing, RegionAt("billing"));
        Assert.Equal(Names.Unknown, RegionAt("decision"));
        Assert.Equal(RegionAt("decision"), RegionAt("booking"));
        Assert.True(RegionAt("delivery") < Names.Unknown);
    }

    [Fact]
    public void A_band_needs_its_rate_only_on_days_of_a_policy_that_asks_for_it()
    {
        var march = DateRange.Between(new LocalDate(2025, 3, 1), new LocalDate(2025, 3, 31));
        var tables = Compile(Policy("band", Euros(0, 100)) with { During = march }, Policy("all", Condition.Always, PolicyLevel.House));
        var reader = new FrameReader(tables, Tables, new RateTables([], "plan"));
        var dollars = Deal() with { Currency = "USD" };

        Assert.Equal(RateOutcome.Missing, reader.ReadDeal(dollars, Days.Of(new LocalDate(2025, 3, 31)), -1, tables.NewFrame()));
        Assert.Equal([(Currency.Of("EUR"), RateOutcome.Missing)], reader.FailedBands);
        Assert.Equal(RateOutcome.Converted, reader.ReadDeal(dollars, Days.Of(new LocalDate(2025, 4, 1)), -1, tables.NewFrame()));
        Assert.Equal(RateOutcome.Converted, reader.ReadDeal(Deal(), Days.Of(new LocalDate(2025, 3, 31)), -1, tables.NewFrame()));
    }

    [Fact]
    public void The_filter_of_a_pool_asks_for_a_rate_too()
    {
        var policy = Policy("P", Condition.Always) with
        {
            Pools = [new CreditPool { Name = "specialist", IsOverlay = true, Portion = Portion.Whole, To = new Recipients.Team(), Lines = Euros(0, 100) }],
        };
        var tables = Compile(policy);
        var reader = new FrameReader(tables, Tables, new RateTables([], "plan"));

        Assert.Equal(RateOutcome.Missing, reader.ReadDeal(Deal() with { Currency = "USD" }, Days.Of(Day), -1, tables.NewFrame()));
        var frame = Frame(tables, Deal() with { Lines = [new DealLine { Booked = 99.99m }] });
        Assert.True(tables.ProgramOf(policy.Pools[0].Lines!, tables.Vocabulary.Points.Of("booking")).HoldsFor(frame));
    }

    [Fact]
    public void An_amount_that_does_not_fit_in_the_bands_currency_is_told()
    {
        var tables = Compile(Policy("band", Euros(0, 100)));
        var reader = new FrameReader(tables, Tables, new RateTables([new ExchangeRate { From = "USD", To = "EUR", Rate = 1_000_000m }], "plan"));
        var deal = Deal() with { Currency = "USD", Lines = [new DealLine { Booked = 90_000_000_000_000_000.00m }] };

        Assert.Equal(RateOutcome.OutOfRange, reader.ReadDeal(deal, Days.Of(Day), -1, tables.NewFrame()));
        Assert.Equal(RateOutcome.OutOfRange, reader.ReadDeal(
            deal with { Currency = "EUR", Lines = [deal.Lines[0], deal.Lines[0]] }, Days.Of(Day), -1, tables.NewFrame()));
    }

    [Fact]
    public void Reading_and_selecting_a_line_allocates_nothing()
    {
        var tables = Compile(
            Policy("A", All(In("NL"), Euros(0, 5000), Text("tender", "public"))), Policy("B", Any(In("EMEA"), Type("new"))), Policy("C", Not(All(Global, Segment("finance"))), PolicyLevel.House));
        var reader = new FrameReader(tables, Tables, new RateTables(CommissionEngine.Tests.Compiling.Selecting.World.Roster.ExchangeRates, "plan"));
        var deal = Deal() with { Currency = "USD", Facts = [Fact.Of("tender", "public")] };
        var frame = tables.NewFrame();
        var allocated = 0L;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            reader.ReadDeal(deal, Days.Of(Day), -1, frame);
            reader.ReadLine(deal, deal.Lines[0], frame);
            PolicySelection.Select(tables, frame, out _);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }
}
