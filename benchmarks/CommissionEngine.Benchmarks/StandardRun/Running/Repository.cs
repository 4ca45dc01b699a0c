namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CommissionEngine.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benchmarks run inside the repository only: results and rivals lie there.");
    }
}
