using System.Diagnostics;
using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>What a process of one contender does: warm up, prepare, run, print one line.</summary>
internal static class ContenderProcess
{
    /// <summary>The first word of the command line of such a process.</summary>
    internal const string Command = "contender";

    private const int DealsOfWarmUp = 10_000;
    private const double SecondsOfWarmUp = 2;
    private const double MostSeconds = 4;
    private const int MostRuns = 6;

    /// <param name="options">One contender, deals, threads, policies.</param>
    /// <param name="make">Makes the contender.</param>
    internal static void Run(Options options, Func<string, IContender> make)
    {
        var name = options.Names.Single();
        WarmUp(name, options, make);
        using var contender = make(name);
        var deals = options.Deals ?? DealsOfWarmUp;
        contender.Prepare(new Workload(new StandardData(deals, options.Policies), options.Threads, !options.CreditOnly));
        var (seconds, bytes) = Time(contender);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        var sum = contender.Check();
        Console.WriteLine(new Measurement
        {
            Contender = name,
            Deals = deals,
            Threads = options.Threads,
            Seconds = seconds,
            BytesPerDeal = (double)bytes / deals,
            PeakMegabytes = peak / (1024.0 * 1024.0),
            Rows = sum.Rows,
            Checksum = sum.ToString(),
        });
    }

    // Long enough for the just-in-time compiler to have compiled everything for good. What comes ready compiled needs none of it.
    private static void WarmUp(string name, Options options, Func<string, IContender> make)
    {
        using var contender = make(name);
        contender.Prepare(new Workload(new StandardData(Math.Min(options.Deals ?? DealsOfWarmUp, DealsOfWarmUp), options.Policies), options.Threads, !options.CreditOnly));
        var watch = Stopwatch.StartNew();
        var least = options.Short ? 0 : SecondsOfWarmUp;
        for (var run = 0; run < 2 || watch.Elapsed.TotalSeconds < least; run++)
        {
            contender.Run();
            if (run % 8 == 7)
            {
                Thread.Sleep(30);
            }
        }

        Thread.Sleep(options.Short ? 0 : 200);
    }

    // The first run touches memory that later ones reuse: it counts only where there is time for no other.
    private static (double Seconds, long Bytes) Time(IContender contender)
    {
        var seconds = new List<double>();
        long bytes = 0;
        while (seconds.Count < MostRuns && seconds.Sum() < MostSeconds)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var before = GC.GetTotalAllocatedBytes(true);
            var watch = Stopwatch.StartNew();
            contender.Run();
            seconds.Add(watch.Elapsed.TotalSeconds);
            bytes = GC.GetTotalAllocatedBytes(true) - before;
        }

        return (Median.Of(seconds.Count > 1 ? seconds.Skip(1) : seconds), bytes);
    }
}
