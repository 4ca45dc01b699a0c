using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Engine;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>The contenders that need no package.</summary>
internal static class OwnContenders
{
    /// <summary>All of them; the first is the one that the others are compared with.</summary>
    internal static readonly string[] Names = ["engine", "expert", "door", "plain", "linq"];

    /// <summary>Those that pay no commission.</summary>
    internal static readonly string[] CreditOnly = ["engine", "door"];

    internal static IContender Make(string name) => name switch
    {
        "engine" => new EngineContender(),
        "door" => new ObjectDoorContender(),
        "expert" => new ExpertContender(),
        "plain" => new PlainContender(),
        "linq" => new LinqContender(),
        _ => throw new FormatException($"\"{name}\" is no contender. There are {string.Join(", ", Names)}, and of the standard run {string.Join(", ", Programs.Rivals)}."),
    };
}
