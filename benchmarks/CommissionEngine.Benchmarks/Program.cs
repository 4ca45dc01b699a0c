using System.Globalization;
using BenchmarkDotNet.Running;
using CommissionEngine.Benchmarks.StandardRun.Running;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length > 0 && Commands.Find(args[0]) is { } command)
{
    return Commands.Run(command, args[1..]);
}

// dotnet run -c Release --project benchmarks/CommissionEngine.Benchmarks -- --filter '*'
// The exit code is 1 if a benchmark could not be run, so that a check can ask whether they all still do.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();
var broken = summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
return summaries.Count == 0 || broken ? 1 : 0;
