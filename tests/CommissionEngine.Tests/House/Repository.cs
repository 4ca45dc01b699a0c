namespace CommissionEngine.Tests.House;

/// <summary>The folder that holds the solution, and the source files in it.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Where the programs live that are held to the size of files and functions, and to being finished.</summary>
    private static readonly string[] Rooms = ["src", "tests", "benchmarks", "samples"];

    internal static IEnumerable<string> ProjectFiles(string room) =>
        Directory.Exists(Path.Combine(Root, room))
            ? Directory.EnumerateFiles(Path.Combine(Root, room), "*.csproj", SearchOption.AllDirectories).Where(IsOurs).Order(StringComparer.Ordinal)
            : [];

    internal static IEnumerable<SourceText> AllSources() =>
        Rooms.Select(room => Path.Combine(Root, room)).Where(Directory.Exists).SelectMany(folder => SourcesIn(folder, Root));

    /// <summary>The C# files below a folder, in a stable order, without what a build writes.</summary>
    internal static IEnumerable<SourceText> SourcesIn(string folder, string relativeTo) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(IsOurs)
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetRelativePath(relativeTo, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static bool IsOurs(string file)
    {
        var parts = Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar);
        return !parts.Contains("bin") && !parts.Contains("obj");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CommissionEngine.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CommissionEngine.sln, so the house tests have nothing to read.");
    }
}
