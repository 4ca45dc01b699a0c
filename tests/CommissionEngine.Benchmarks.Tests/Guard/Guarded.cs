using System.Globalization;

namespace CommissionEngine.Benchmarks.Tests.Guard;

/// <summary>The committed file of what fixed pieces of work allocate, and how it is measured: bytes of one thread, which no other load on the machine changes.</summary>
internal static class Guarded
{
    /// <summary>Set to 1, it writes the file anew instead of comparing with it.</summary>
    internal const string RenewVariable = "COMMISSIONENGINE_RENEW_GUARD";

    private const int Attempts = 20;

    private static readonly string File = Path.Combine(Folder(), "allocations.tsv");

    private static bool Renews => Environment.GetEnvironmentVariable(RenewVariable) == "1";

    /// <summary>The least that a piece of work allocates of several attempts: what it makes once and keeps does not count.</summary>
    internal static long Of(Action work)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>Compares with the committed value, or commits the new one.</summary>
    /// <param name="name">The piece of work, as the file names it.</param>
    /// <param name="bytes">What it allocates.</param>
    /// <param name="margin">How much more or less is still the same, as a part; 0: exactly.</param>
    internal static void Check(string name, long bytes, double margin = 0)
    {
        var lines = System.IO.File.ReadAllLines(File);
        var at = Array.FindIndex(lines, line => line.StartsWith(name + "\t", StringComparison.Ordinal));
        Assert.True(at >= 0, $"allocations.tsv has no line for \"{name}\".");
        var cells = lines[at].Split('\t');
        if (Renews)
        {
            cells[1] = bytes.ToString(CultureInfo.InvariantCulture);
            lines[at] = string.Join('\t', cells);
            System.IO.File.WriteAllText(File, string.Join('\n', lines) + "\n");
            return;
        }

        var committed = long.Parse(cells[1], CultureInfo.InvariantCulture);
        Assert.True(
            Math.Abs(bytes - committed) <= committed * margin,
            $"{name} allocates {bytes} bytes; {committed} are committed. If the change is meant, run the tests once with {RenewVariable}=1 and commit the file.");
    }

    private static string Folder()
    {
        var root = Benchmarks.StandardRun.Running.Repository.Root;
        return Path.Combine(root, "tests", "CommissionEngine.Benchmarks.Tests", "Guard");
    }
}
