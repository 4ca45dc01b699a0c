namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>What does a deal cost when there are ten and a hundred times as many policies? The further ones are narrow copies that few deals meet.</summary>
internal static class PoliciesCommand
{
    internal const string Name = "policies";

    private const int UsualDeals = 1_000_000;
    private const int DealsOfShortRun = 10_000;
    private const int UsualRounds = 5;

    private static readonly int[] Sizes = [40, 400, 4_000];

    internal static bool Run(Options options)
    {
        var names = options.Names.Count > 0 ? options.Names : [OwnContenders.Names[0]];
        var results = new Results(Name, options);
        var entries = (from name in names from size in Sizes select new Entry(name, options.Deals ?? (options.Short ? DealsOfShortRun : UsualDeals), options.Threads, size)).ToList();
        var rounds = new Interleaved(entries, options.Rounds ?? (options.Short ? 1 : UsualRounds), options);
        var agreed = true;
        results.Print("policies\t" + Measurement.Heading + "\tns/deal\tcost of a deal / with 40\tleast\tgreatest");
        foreach (var entry in entries)
        {
            var median = rounds.Median(entry);
            var (ratio, least, greatest) = rounds.Ratio(entry with { Policies = Sizes[0] }, entry);
            results.Print(FormattableString.Invariant($"{entry.Policies}\t{median}\t{1e9 / median.DealsPerSecond:F1}\t{ratio:G3}\t{least:G3}\t{greatest:G3}"));
            agreed &= rounds.AllHave(entry, Expected.Checksum(entry.Deals, entry.Policies, options.CreditOnly));
        }

        results.Keep();
        return agreed;
    }
}
