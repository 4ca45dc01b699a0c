using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>The checksums that runs must have.</summary>
internal static class Expected
{
    private static readonly Dictionary<(int Deals, bool CreditOnly), string> Published = new()
    {
        [(100_000, false)] = "6DE250517EC41F00",
        [(1_000_000, false)] = "92E777C79DD8138B",
        [(100_000, true)] = "5173DDA7AFD504D9",
        [(1_000_000, true)] = "EC4DB695829E73DE",
    };

    /// <summary>The published checksum, or where there is none that of the expert (of the plain loops where the policies are too many for him).</summary>
    internal static string Checksum(int deals, int policies, bool creditOnly) =>
        policies == StandardPolicies.Count && Published.TryGetValue((deals, creditOnly), out var published)
            ? published
            : SumOf(policies == StandardPolicies.Count ? new ExpertContender() : new PlainContender(), new Workload(new StandardData(deals, policies), 1, !creditOnly)).ToString();

    internal static Checksum SumOf(IContender contender, Workload workload)
    {
        using (contender)
        {
            contender.Prepare(workload);
            contender.Run();
            return contender.Check();
        }
    }
}
