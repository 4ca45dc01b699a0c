using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Engine;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Do all contenders that need no package write the same rows?</summary>
internal static class VerifyCommand
{
    private const int UsualDeals = 100_000;

    internal static bool Run(Options options)
    {
        var workload = new Workload(new StandardData(options.Deals ?? UsualDeals), options.Threads, WithCommission: false);
        var sums = new IContender[] { new ExpertContender(), new PlainContender(), new LinqContender(), new ObjectDoorContender() }
            .Select(contender => (Name: contender.GetType().Name, Sum: SumOf(contender, workload)))
            .ToList();
        sums.ForEach(sum => Console.WriteLine($"{sum.Name}\t{sum.Sum.Rows}\t{sum.Sum}"));
        return sums.TrueForAll(sum => sum.Sum.Equals(sums[0].Sum));
    }

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
