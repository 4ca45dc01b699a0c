using System.Diagnostics;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Starts processes of contenders: the own ones in this program, the rivals in theirs, which is built when it is first asked for.</summary>
internal static class Programs
{
    internal static readonly string[] Rivals = ["rulesengine", "duckdb"];

    private const string RivalsProject = "benchmarks/CommissionEngine.Rivals";
    private const string RivalsProgram = RivalsProject + "/bin/Release/net10.0/CommissionEngine.Rivals.dll";

    /// <summary>Builds the rivals' program, if one of the names is a rival's.</summary>
    internal static void BuildFor(IEnumerable<string> names)
    {
        if (names.Any(Rivals.Contains))
        {
            Console.Error.WriteLine("Building the rivals; the first time their packages are restored.");
            Output(["build", "-c", "Release", "-v", "q", "-clp:ErrorsOnly", Path.Combine(Repository.Root, RivalsProject)]);
        }
    }

    /// <summary>Measures one contender in a process of its own.</summary>
    internal static Measurement Measure(string contender, int deals, int threads, int policies, bool creditOnly, bool quick)
    {
        string[] program = Rivals.Contains(contender)
            ? [Path.Combine(Repository.Root, RivalsProgram)]
            : [typeof(Programs).Assembly.Location, ContenderProcess.Command];
        string[] words = [.. program, contender, "--deals", $"{deals}", "--threads", $"{threads}", "--policies", $"{policies}", .. creditOnly ? ["credit"] : Array.Empty<string>(), .. quick ? ["--short"] : Array.Empty<string>()];
        var lines = Output(words).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return Measurement.Parse(lines[^1]);
    }

    private static string Output(IEnumerable<string> words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"A process ended with exit code {process.ExitCode}.\n{text}");
    }
}
