namespace CommissionEngine.Samples.Tests;

/// <summary>A copy of CSV files to spoil, deleted afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    internal ScratchFolder(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.csv"))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }
    }

    internal string Path { get; } = Directory.CreateTempSubdirectory("commission-engine-").FullName;

    /// <summary>Replaces a text that the file holds exactly once.</summary>
    internal void Replace(string file, string old, string now)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    internal void Append(string file, string line) => File.AppendAllText(System.IO.Path.Combine(Path, file), line + "\n");

    internal void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
