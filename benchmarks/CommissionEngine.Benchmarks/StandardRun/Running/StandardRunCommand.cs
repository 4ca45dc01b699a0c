namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>All contenders on the same deals, round by round; a line for each, then how many times as fast as each other one the engine is.</summary>
internal static class StandardRunCommand
{
    internal const string Name = "standard-run";

    private const int UsualDeals = 1_000_000;
    private const int DealsOfShortRun = 10_000;
    private const int UsualRounds = 5;

    internal static bool Run(Options options)
    {
        var deals = options.Deals ?? (options.Short ? DealsOfShortRun : UsualDeals);
        var names = options.Names.Count > 0 ? options.Names : options.Short ? OwnContenders.Names : [.. OwnContenders.Names, .. Programs.Rivals];
        var entries = names.Where(name => options.CreditOnly || !OwnContenders.CreditOnly.Contains(name))
            .Select(name => new Entry(name, DealsOf(name, deals), options.Threads, options.Policies))
            .ToList();
        var results = new Results(Name, options);
        var rounds = new Interleaved(entries, options.Rounds ?? (options.Short ? 1 : UsualRounds), options);
        results.Print(Measurement.Heading);
        var agreed = true;
        foreach (var entry in entries)
        {
            var expected = Expected.Checksum(entry.Deals, entry.Policies, options.CreditOnly);
            var agrees = rounds.AllHave(entry, expected);
            agreed &= agrees;
            results.Print(rounds.Median(entry));
            if (!agrees)
            {
                results.Print($"# {entry.Contender} differs: {expected} is right");
            }
        }

        PrintRatios(entries, rounds, results);
        results.Keep();
        return agreed;
    }

    // Slow contenders get fewer deals, enough for a time that can be measured; their line says how many.
    private static int DealsOf(string contender, int deals) => contender switch
    {
        "linq" or "duckdb" or "door" => Math.Min(deals, Math.Max(deals / 10, 100_000)),
        "rulesengine" => Math.Min(deals, Math.Max(deals / 50, 20_000)),
        _ => deals,
    };

    private static void PrintRatios(IReadOnlyList<Entry> entries, Interleaved rounds, Results results)
    {
        results.Print("ratio of deals/s\tmedian of the rounds\tleast\tgreatest");
        var subject = entries[0];
        foreach (var other in entries.Skip(1))
        {
            var (median, least, greatest) = rounds.Ratio(subject, other);
            results.Print(FormattableString.Invariant($"{subject.Contender} / {other.Contender}\t{median:G3}\t{least:G3}\t{greatest:G3}"));
        }
    }
}
