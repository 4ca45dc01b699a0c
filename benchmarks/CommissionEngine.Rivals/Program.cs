using System.Globalization;
using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Running;
using CommissionEngine.Rivals.Duck;
using CommissionEngine.Rivals.RulesEngine;

// A process of one rival: rulesengine or duckdb, then --deals, --threads and credit. The standard run starts it.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    ContenderProcess.Run(Options.Parse(args), name => name switch
    {
        "rulesengine" => new RulesEngineContender(),
        "duckdb" => (IContender)new DuckContender(),
        _ => throw new FormatException($"\"{name}\" is no rival. There are rulesengine and duckdb."),
    });
    return 0;
}
catch (FormatException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
