using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders;

/// <summary>One way to do the standard run. All get the same data, and are timed from deals in memory to rows in memory.</summary>
internal interface IContender : IDisposable
{
    /// <summary>Brings the data into the contender's own form; not timed.</summary>
    void Prepare(Workload workload);

    /// <summary>Credits all deals; timed. May be called again, and then starts anew.</summary>
    void Run();

    /// <summary>Sums up the rows of the last run; not timed.</summary>
    Checksum Check();
}
