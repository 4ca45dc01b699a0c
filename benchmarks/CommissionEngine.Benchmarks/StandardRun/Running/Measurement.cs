using System.Globalization;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>What came of one contender in one process, or the median over several.</summary>
internal sealed record Measurement
{
    internal const string Heading = "contender\tdeals\tthreads\tseconds\tdeals/s\tbytes/deal\tpeak MB\trows\tchecksum";

    internal required string Contender { get; init; }

    internal required int Deals { get; init; }

    internal required int Threads { get; init; }

    internal required double Seconds { get; init; }

    internal required double BytesPerDeal { get; init; }

    internal required double PeakMegabytes { get; init; }

    internal required long Rows { get; init; }

    internal required string Checksum { get; init; }

    internal double DealsPerSecond => Deals / Seconds;

    /// <summary>The line that a contender's process prints.</summary>
    internal static Measurement Parse(string line)
    {
        var cells = line.Split('\t');
        return new()
        {
            Contender = cells[0],
            Deals = int.Parse(cells[1], CultureInfo.InvariantCulture),
            Threads = int.Parse(cells[2], CultureInfo.InvariantCulture),
            Seconds = double.Parse(cells[3], CultureInfo.InvariantCulture),
            BytesPerDeal = double.Parse(cells[5], CultureInfo.InvariantCulture),
            PeakMegabytes = double.Parse(cells[6], CultureInfo.InvariantCulture),
            Rows = long.Parse(cells[7], CultureInfo.InvariantCulture),
            Checksum = cells[8],
        };
    }

    /// <summary>The median of each figure over the rounds of one contender.</summary>
    internal static Measurement MedianOf(IReadOnlyList<Measurement> rounds) => rounds[0] with
    {
        Seconds = Median.Of(rounds.Select(round => round.Seconds)),
        BytesPerDeal = Median.Of(rounds.Select(round => round.BytesPerDeal)),
        PeakMegabytes = Median.Of(rounds.Select(round => round.PeakMegabytes)),
    };

    public override string ToString() => FormattableString.Invariant(
        $"{Contender}\t{Deals}\t{Threads}\t{Seconds:F6}\t{DealsPerSecond:F0}\t{BytesPerDeal:F1}\t{PeakMegabytes:F0}\t{Rows}\t{Checksum}");
}
