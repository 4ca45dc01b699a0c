using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Engine;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>The contenders that need no package.</summary>
internal static class OwnContenders
{
    internal static readonly string[] Names = ["door", "expert", "plain", "linq"];

    internal static IContender Make(string name) => name switch
    {
        "door" => new ObjectDoorContender(),
        "expert" => new ExpertContender(),
        "plain" => new PlainContender(),
        "linq" => new LinqContender(),
        _ => throw new FormatException($"\"{name}\" is no contender. There are {string.Join(", ", Names)}."),
    };
}
