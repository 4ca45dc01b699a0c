using CommissionEngine.Deals;
using CommissionEngine.Testing;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Batching;

/// <summary>Deals as columns, and back.</summary>
public sealed class DealBatchTests
{
    [Fact]
    public void A_deal_comes_out_of_a_batch_as_it_went_in()
    {
        var world = CreditGenerators.SampleWorld(11);
        var deals = CreditGenerators.SampleDeals(world.Rulebook, world.Roster, 500, 3);
        var builder = new DealBatchBuilder();
        foreach (var deal in deals)
        {
            builder.Add(deal);
        }

        var batch = builder.Build();

        Assert.Equal(deals.Count, batch.Count);
        for (var i = 0; i < deals.Count; i++)
        {
            Assert.True(Plain(deals[i]) == Plain(batch[i]), $"{deals[i]}\n{batch[i]}");
        }
    }

    [Fact]
    public void A_builder_that_was_cleared_begins_anew()
    {
        var builder = new DealBatchBuilder();
        builder.Begin("D1", new LocalDate(2025, 1, 1), 100, "EUR");
        builder.SetPlace(InfluencePoint.Booking, "SE");
        builder.Clear();
        builder.Begin("D2", new LocalDate(2025, 1, 2), 200, "USD");

        var deal = Assert.Single(Enumerable.Range(0, builder.Count).Select(i => builder.Build()[i]));

        Assert.Equal(("D2", "USD", 0), (deal.Id.Value, deal.Currency.Code, deal.Places.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" D1")]
    [InlineData("D\u0001")]
    public void An_id_that_is_none_is_refused_and_nothing_is_added(string id)
    {
        var builder = new DealBatchBuilder();

        Assert.Throws<ArgumentException>(() => builder.Begin(id, new LocalDate(2025, 1, 1), 100, "EUR"));

        Assert.Equal(0, builder.Count);
    }

    [Fact]
    public void A_name_that_is_none_is_refused()
    {
        var builder = new DealBatchBuilder();
        builder.Begin("D1", new LocalDate(2025, 1, 1), 100, "EUR");

        Assert.Throws<ArgumentException>(() => builder.Set(DealKey.Account, " A"));
        Assert.Throws<ArgumentException>(() => builder.SetDate("booked", new LocalDate(2025, 1, 1)));
    }

    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("2000-03-01", 11017)]
    public void Days_are_counted_from_1970_on(string date, int day)
    {
        var parsed = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

        Assert.Equal((day, parsed), (DealBatch.DayOf(parsed), DealBatch.DateOf(day)));
    }

    // The first line's number may be said or not, and places and dates are sets.
    private static Deal Plain(Deal deal) => deal.Lines.Count != 1 ? deal : deal with
    {
        Lines = [deal.Lines[0] with { Number = 1, Places = [] }],
        Places = [.. deal.Places.Concat(deal.Lines[0].Places).OrderBy(place => place.Point)],
        Dates = [.. deal.Dates.OrderBy(date => date.Name, StringComparer.Ordinal)],
    };
}
