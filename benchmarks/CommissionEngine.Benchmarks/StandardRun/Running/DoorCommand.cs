using System.Diagnostics;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Benchmarks.StandardRun.Documents;
using CommissionEngine.Deals;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>One deal through the object door: nanoseconds and bytes, without and with the reasons.</summary>
internal static class DoorCommand
{
    internal const string Name = "door";

    private const int Sample = 1_000;
    private const int Repeats = 50;
    private const int UsualRounds = 7;
    private const double SecondsOfWarmUp = 3;

    internal static bool Run(Options options)
    {
        var data = new StandardData(Sample);
        var engine = CreditEngine.Compile(StandardRulebook.Of(data), StandardRoster.Of(data));
        var deals = Enumerable.Range(0, Sample).Select(deal => StandardDeals.Of(data.Deals, deal)).ToArray();
        var results = new Results(Name, options);
        results.Print("call\tns\tleast\tgreatest\tbytes");
        var (allocate, explain) = (new List<(double, double)>(), new List<(double, double)>());
        WarmUp(engine, deals, options);
        for (var round = 0; round < (options.Rounds ?? (options.Short ? 1 : UsualRounds)); round++)
        {
            allocate.Add(Time(deals, deal => engine.Allocate(deal)));
            explain.Add(Time(deals, deal => engine.Explain(deal)));
        }

        Print("Allocate", allocate, results);
        Print("Explain", explain, results);
        results.Keep();
        return true;
    }

    private static void WarmUp(CreditEngine engine, Deal[] deals, Options options)
    {
        var watch = Stopwatch.StartNew();
        do
        {
            Array.ForEach(deals, deal => engine.Allocate(deal));
            Array.ForEach(deals, deal => engine.Explain(deal));
        }
        while (!options.Short && watch.Elapsed.TotalSeconds < SecondsOfWarmUp);
    }

    private static (double Nanoseconds, double Bytes) Time<T>(Deal[] deals, Func<Deal, T> door)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            foreach (var deal in deals)
            {
                GC.KeepAlive(door(deal));
            }
        }

        var calls = (double)Repeats * deals.Length;
        return (watch.Elapsed.TotalSeconds * 1e9 / calls, (GC.GetAllocatedBytesForCurrentThread() - before) / calls);
    }

    private static void Print(string call, List<(double Nanoseconds, double Bytes)> rounds, Results results) => results.Print(FormattableString.Invariant(
        $"{call}\t{Median.Of(rounds.Select(round => round.Nanoseconds)):F0}\t{rounds.Min(round => round.Nanoseconds):F0}\t{rounds.Max(round => round.Nanoseconds):F0}\t{Median.Of(rounds.Select(round => round.Bytes)):F0}"));
}
