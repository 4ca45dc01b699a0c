using System.Reflection;
using CommissionEngine.Allocating.Checking;
using CommissionEngine.Deals;
using CommissionEngine.Tests.Compiling.Checking;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Checking;

public sealed class DealCheckTests
{
    private static readonly DealCase[] Cases = [.. DealCases.All];

    private static readonly DeclaredFacts Declared = new(DealCases.Rules);

    public static TheoryData<int, string> Numbers => [.. Cases.Select((one, i) => new TheoryDataRow<int, string>(i, one.ToString()))];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_bad_deal_gives_its_code_and_no_other(int number, string name)
    {
        var one = Cases[number];

        var fault = Assert.Single(DealCheck.Faults(one.Bad, Declared, hasOriginal: false));

        Assert.Equal(name, $"{fault.Code} at {fault.Path}");
        Assert.Contains(one.Says, fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
        Assert.False(DealCheck.IsFaultless(one.Bad, Declared, hasOriginal: false, out _));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_good_neighbour_has_no_fault(int number, string name)
    {
        Assert.NotEmpty(name);
        Assert.Empty(DealCheck.Faults(Cases[number].Good, Declared, hasOriginal: false));
        Assert.True(DealCheck.IsFaultless(Cases[number].Good, Declared, hasOriginal: false, out var fits));
        Assert.True(fits);
    }

    [Fact]
    public void No_code_lacks_its_pair()
    {
        var codes = typeof(DealFaultCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(codes.Distinct().Count(), codes.Count);
        Assert.Equal(codes.Order(StringComparer.Ordinal), Cases.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fault_is_told_at_once_in_the_order_of_the_paths()
    {
        var deal = DealCases.Plain with
        {
            Id = default,
            Lines = [new() { Booked = 0.001m, Number = -2 }],
            Events = [DealCases.Event("E", 0.001m) with { Line = 7 }, DealCases.Event("E", 1)],
        };

        Assert.Equal(
            ["CE2009 deal.events[0] (E).amount", "CE2021 deal.events[0] (E).line", "CE2020 deal.events[1] (E).id", "CE2004 deal.id", "CE2009 deal.lines[0].booked", "CE2011 deal.lines[0].number"],
            DealCheck.Faults(deal, Declared, hasOriginal: false).Select(fault => $"{fault.Code} {fault.Path}"));
    }

    [Theory]
    [InlineData("92233720368547758.07", true)]
    [InlineData("92233720368547758.08", false)]
    [InlineData("-92233720368547758.08", true)]
    [InlineData("-92233720368547758.09", false)]
    [InlineData("79228162514264337593543950335", false)]
    public void An_amount_beyond_64_bits_is_no_fault_and_is_told_apart(string amount, bool expected)
    {
        var booked = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        var deal = DealCases.Plain with { Lines = [new() { Booked = booked, Years = [new() { Booked = booked }] }], Events = [] };

        Assert.True(DealCheck.IsFaultless(deal, Declared, hasOriginal: false, out var fits));
        Assert.Equal(expected, fits);
    }

    [Fact]
    public void With_an_original_in_the_history_a_deal_needs_no_lines_and_its_events_are_judged_later()
    {
        var deal = DealCases.Plain with { Lines = [], Events = [DealCases.Event("E-9", -1) with { Line = 5, Year = 3 }] };

        Assert.True(DealCheck.IsFaultless(deal, Declared, hasOriginal: true, out _));
        Assert.False(DealCheck.IsFaultless(deal, Declared, hasOriginal: false, out _));
    }

    [Fact]
    public void A_deal_without_fault_is_checked_without_allocating()
    {
        var faultless = DealCheck.IsFaultless(DealCases.Plain, Declared, hasOriginal: false, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            faultless &= DealCheck.IsFaultless(DealCases.Plain, Declared, hasOriginal: false, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(faultless);
    }

    [Fact]
    public void Days_of_every_calendar_are_told_and_never_thrown_at()
    {
        foreach (var id in CalendarSystem.Ids)
        {
            var calendar = CalendarSystem.ForId(id);
            foreach (var year in new[] { calendar.MinYear, calendar.MaxYear })
            {
                var day = new LocalDate(year, 1, 1, calendar);
                var deal = DealCases.Plain with { Booked = day, Dates = [new() { Name = "opened", Date = day }] };

                Assert.NotEmpty(DealCheck.Faults(deal, Declared, hasOriginal: false));
            }
        }
    }

    [Fact]
    public void Garbage_is_diagnosed_and_never_thrown_at()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var deal = new GarbageDeal(new Garbage(seed)).Deal();
            var original = seed % 2 == 0;
            var faults = DealCheck.Faults(deal, Declared, original);

            Assert.Equal(faults.Count == 0, DealCheck.IsFaultless(deal, Declared, original, out _));
            Assert.All(faults, fault => Assert.NotEmpty(fault.Remedy));
        }
    }
}
