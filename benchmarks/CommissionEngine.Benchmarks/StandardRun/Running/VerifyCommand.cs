using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Do all contenders that need no package write the same rows?</summary>
internal static class VerifyCommand
{
    private const int UsualDeals = 100_000;

    internal static bool Run(Options options)
    {
        var workload = new Workload(new StandardData(options.Deals ?? UsualDeals, options.Policies), options.Threads, WithCommission: false);
        var expected = Expected.Checksum(workload.Data.Deals.Count, options.Policies, creditOnly: true);
        var agreed = true;
        foreach (var name in options.Names.Count > 0 ? options.Names : OwnContenders.Names)
        {
            var sum = Expected.SumOf(OwnContenders.Make(name), workload);
            agreed &= sum.ToString() == expected;
            Console.WriteLine($"{name}\t{workload.Data.Deals.Count}\t{sum.Rows}\t{sum}\t{(sum.ToString() == expected ? "agrees" : $"differs from {expected}")}");
        }

        return agreed;
    }
}
