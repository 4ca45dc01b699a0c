using System.Reflection;
using System.Xml.Linq;

namespace CommissionEngine.Tests.House;

/// <summary>The core stands on NodaTime and the framework; edge packages see only the core, the three that serve whole programs a little more.</summary>
internal static class ReferenceRule
{
    private const string Core = "CommissionEngine";

    private static readonly Dictionary<string, string[]> MayAlsoSee = new(StringComparer.Ordinal)
    {
        ["CommissionEngine.Testing"] = ["CommissionEngine.Json"],
        ["CommissionEngine.DependencyInjection"] = ["CommissionEngine.Json"],
        ["CommissionEngine.Cli"] = ["CommissionEngine.Json", "CommissionEngine.Csv", "CommissionEngine.Storage", "CommissionEngine.DependencyInjection", "CommissionEngine.Testing"],
    };

    /// <summary>What a compiled core refers to beyond the framework and NodaTime.</summary>
    internal static IEnumerable<string> Faults(Assembly core) => Faults(core.GetReferencedAssemblies().Select(reference => reference.Name!));

    internal static IEnumerable<string> Faults(IEnumerable<string> references) =>
        references.Where(name => name is not ("NodaTime" or "netstandard" or "mscorlib" or "System") && !name.StartsWith("System.", StringComparison.Ordinal))
            .Select(name => $"The core refers to {name}; it may refer to NodaTime and the framework only.");

    /// <summary>What a project file refers to that its place in the house does not allow.</summary>
    internal static IEnumerable<string> Faults(string project, XDocument file)
    {
        var projects = Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
        var allowed = project == Core ? [] : MayAlsoSee.GetValueOrDefault(project, []).Append(Core);
        foreach (var name in projects.Except(allowed, StringComparer.Ordinal))
        {
            yield return $"{project} refers to {name}; it may refer to {(project == Core ? "no other project" : string.Join(", ", allowed))}.";
        }

        if (project == Core)
        {
            var packages = file.Descendants("PackageReference").Where(package => package.Attribute("PrivateAssets")?.Value != "all").Select(package => package.Attribute("Include")!.Value);
            foreach (var name in packages.Where(name => name != "NodaTime"))
            {
                yield return $"{project} refers to the package {name}; the core depends on NodaTime and nothing else.";
            }
        }
    }

    private static IEnumerable<string> Included(XDocument file, string element) => file.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);
}
