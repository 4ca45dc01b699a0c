using System.Diagnostics;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Benchmarks.StandardRun.Documents;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>How long compiling an engine takes: 4,000 policies, and a roster of 50,000 assignments, each a seat of its own.</summary>
internal static class CompileCommand
{
    internal const string Name = "compile";

    private const int UsualPolicies = 4_000;
    private const int WarmUps = 5;
    private const int UsualRounds = 7;

    internal static bool Run(Options options)
    {
        var policies = options.Policies > StandardPolicies.Count ? options.Policies : UsualPolicies;
        var data = new StandardData(1, options.Short ? StandardPolicies.Count : policies);
        var (rulebook, roster) = (StandardRulebook.Of(data), StandardRoster.Of(data));
        var rounds = Enumerable.Range(0, (options.Short ? 0 : WarmUps) + (options.Rounds ?? (options.Short ? 1 : UsualRounds))).Select(_ => Time(rulebook, roster)).Skip(options.Short ? 0 : WarmUps).ToList();
        var results = new Results(Name, options);
        results.Print("policies\tassignments\tseconds\tleast\tgreatest\tMB allocated");
        results.Print(FormattableString.Invariant(
            $"{rulebook.Policies.Count}\t{roster.Assignments.Count}\t{Median.Of(rounds.Select(round => round.Seconds)):F3}\t{rounds.Min(round => round.Seconds):F3}\t{rounds.Max(round => round.Seconds):F3}\t{rounds[^1].Bytes / (1024.0 * 1024.0):F0}"));
        results.Keep();
        return true;
    }

    private static (double Seconds, long Bytes) Time(Rulebook rulebook, Roster roster)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var engine = CreditEngine.Compile(rulebook, roster);
        var seconds = watch.Elapsed.TotalSeconds;
        GC.KeepAlive(engine);
        return (seconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
