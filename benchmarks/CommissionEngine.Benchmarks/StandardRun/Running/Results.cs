using System.Runtime.InteropServices;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Prints the lines of a command as they come, and keeps them in a file of benchmarks/results, with what they depend on above them.</summary>
/// <remarks>No date and no name of a machine: the same figures give the same file.</remarks>
internal sealed class Results
{
    private readonly List<string> _lines = [];
    private readonly string? _file;

    /// <param name="command">The command of the program.</param>
    /// <param name="options">What it was asked; a short run is not kept.</param>
    internal Results(string command, Options options)
    {
        _file = options.Short ? null : Path.Combine(Repository.Root, "benchmarks", "results", command + ".tsv");
        Print($"# dotnet run -c Release --project benchmarks/CommissionEngine.Benchmarks -- {command} {options.Text}".TrimEnd());
        Print($"# {RuntimeInformation.FrameworkDescription}, {Processor()}, {Environment.ProcessorCount} logical processors, {RuntimeInformation.OSDescription}");
    }

    internal void Print(object line)
    {
        var text = line.ToString() ?? "";
        Console.WriteLine(text);
        _lines.Add(text);
    }

    /// <summary>Writes the file.</summary>
    internal void Keep()
    {
        if (_file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            File.WriteAllText(_file, string.Join('\n', _lines) + "\n");
        }
    }

    private static string Processor()
    {
        const string Model = "model name";
        const string File = "/proc/cpuinfo";
        var line = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).FirstOrDefault(text => text.StartsWith(Model, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
