namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Measures entries round by round, each once per round in a process of its own, so that all share good and bad minutes of the machine.</summary>
internal sealed class Interleaved
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly List<Measurement>[] _rounds;

    internal Interleaved(IReadOnlyList<Entry> entries, int rounds, Options options)
    {
        _entries = entries;
        _rounds = [.. entries.Select(_ => new List<Measurement>())];
        Programs.BuildFor(entries.Select(entry => entry.Contender));
        for (var round = 0; round < rounds; round++)
        {
            // Another one begins each time, so that nobody always comes after the same neighbour's heat.
            for (var i = 0; i < entries.Count; i++)
            {
                var at = (round + i) % entries.Count;
                var entry = entries[at];
                var measured = Programs.Measure(entry.Contender, entry.Deals, entry.Threads, entry.Policies, options.CreditOnly, options.Short);
                Console.Error.WriteLine($"round {round + 1}: {measured}");
                _rounds[at].Add(measured);
            }
        }
    }

    /// <summary>The median over the rounds.</summary>
    internal Measurement Median(Entry entry) => Measurement.MedianOf(RoundsOf(entry));

    /// <summary>Whether one entry had the same checksum in every round, and which.</summary>
    internal bool AllHave(Entry entry, string checksum) => RoundsOf(entry).TrueForAll(round => round.Checksum == checksum);

    /// <summary>Over the rounds: of the ratio of the deals per second the median, the least and the greatest.</summary>
    internal (double Median, double Least, double Greatest) Ratio(Entry subject, Entry other)
    {
        var ratios = RoundsOf(subject).Zip(RoundsOf(other), (left, right) => left.DealsPerSecond / right.DealsPerSecond).ToList();
        return (Running.Median.Of(ratios), ratios.Min(), ratios.Max());
    }

    private List<Measurement> RoundsOf(Entry entry) => _rounds[Enumerable.Range(0, _entries.Count).First(i => _entries[i] == entry)];
}
