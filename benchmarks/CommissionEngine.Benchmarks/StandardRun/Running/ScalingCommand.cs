namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Does a deal cost the same in a large run as in a small one, and what does a second thread give? The engine beside the expert.</summary>
internal static class ScalingCommand
{
    internal const string Name = "scaling";

    private const int UsualRounds = 5;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    internal static bool Run(Options options)
    {
        var names = options.Names.Count > 0 ? options.Names : [OwnContenders.Names[0], "expert"];
        var sizes = Sizes.Where(size => size <= (options.Deals ?? (options.Short ? Sizes[0] : Sizes[^1])));
        var results = new Results(Name, options);
        var entries = (from size in sizes from threads in new[] { 1, 2 } from name in names select new Entry(name, size, threads)).ToList();
        var rounds = new Interleaved(entries, options.Rounds ?? (options.Short ? 1 : UsualRounds), options);
        var agreed = true;
        results.Print(Measurement.Heading + "\tns/deal");
        foreach (var entry in entries)
        {
            var median = rounds.Median(entry);
            results.Print(FormattableString.Invariant($"{median}\t{1e9 / median.DealsPerSecond:F1}"));
            agreed &= rounds.AllHave(entry, Expected.Checksum(entry.Deals, entry.Policies, options.CreditOnly));
        }

        foreach (var name in names)
        {
            PrintGrowth(entries.Where(entry => entry.Contender == name && entry.Threads == 1).ToList(), rounds, results);
            foreach (var two in entries.Where(entry => entry.Contender == name && entry.Threads == 2))
            {
                var (median, least, greatest) = rounds.Ratio(two, two with { Threads = 1 });
                results.Print(FormattableString.Invariant($"{name}, {two.Deals} deals: two threads / one\t{median:G3}\t{least:G3}\t{greatest:G3}"));
            }
        }

        results.Keep();
        return agreed;
    }

    private static void PrintGrowth(List<Entry> bySize, Interleaved rounds, Results results)
    {
        foreach (var entry in bySize.Skip(1))
        {
            var (median, least, greatest) = rounds.Ratio(bySize[0], entry);
            results.Print(FormattableString.Invariant($"{entry.Contender}: cost of a deal, {entry.Deals} / {bySize[0].Deals} deals\t{median:G3}\t{least:G3}\t{greatest:G3}"));
        }
    }
}
