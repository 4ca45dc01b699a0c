using CommissionEngine.Benchmarks.StandardRun.Running;

namespace CommissionEngine.Benchmarks.Tests.StandardRun;

/// <summary>The command line of the standard run.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Options_and_contenders_may_stand_in_any_order()
    {
        var options = Options.Parse(["expert", "--deals", "1000", "credit", "--threads", "2", "linq", "--rounds", "7"]);
        Assert.Equal((1000, 2, 7, true), (options.Deals, options.Threads, options.Rounds, options.CreditOnly));
        Assert.Equal(["expert", "linq"], options.Names);
    }

    [Theory]
    [InlineData("--deals")]
    [InlineData("--deals", "many")]
    [InlineData("--deals", "0")]
    [InlineData("--fast")]
    public void What_makes_no_sense_is_refused(params string[] words) => Assert.Throws<FormatException>(() => Options.Parse(words));

    [Fact]
    public void A_measurement_is_read_back_as_it_was_printed()
    {
        var line = new Measurement { Contender = "expert", Deals = 1000, Threads = 2, Seconds = 0.25, BytesPerDeal = 1.5, PeakMegabytes = 12, Rows = 3000, Checksum = "00FF" };
        Assert.Equal(line, Measurement.Parse(line.ToString()));
        Assert.Equal(4000, line.DealsPerSecond);
    }

    [Theory]
    [InlineData(2.0, 5.0, 1.0, 2.0)]
    [InlineData(1.5, 2.0, 1.0)]
    public void The_median_is_in_the_middle(double median, params double[] values) => Assert.Equal(median, Median.Of(values));
}
